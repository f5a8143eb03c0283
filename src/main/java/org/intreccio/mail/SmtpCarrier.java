package org.intreccio.mail;

import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server. */
final class SmtpCarrier implements Carrier {

    private final JavaMailSender server;
    private final Envelope envelope;

    SmtpCarrier(JavaMailSender server, Envelope envelope) {
        this.server = server;
        this.envelope = envelope;
    }

    @Override
    public void carry(WrittenLetter letter) {
        server.send(envelope.around(letter, server.createMimeMessage()));
    }
}
