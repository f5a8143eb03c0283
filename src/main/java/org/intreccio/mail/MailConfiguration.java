package org.intreccio.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses how letters leave: by the mail server that is configured, else into the outbox folder. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Envelope envelope(MailProperties properties, Clock clock) throws AddressException {
        return new Envelope(new InternetAddress(properties.from(), true), clock);
    }

    @Bean
    Carrier carrier(ObjectProvider<JavaMailSender> server, Envelope envelope, MailProperties properties, Clock clock) {
        var configured = server.getIfAvailable();
        return configured == null
                ? new FolderCarrier(properties.folder(), envelope, clock)
                : new SmtpCarrier(configured, envelope);
    }
}
