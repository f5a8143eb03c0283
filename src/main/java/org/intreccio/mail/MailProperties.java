package org.intreccio.mail;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters leave. The mail server is Spring's to know ({@code spring.mail.host}, {@code .port}, {@code .username} …).
 *
 * @param from the sender, as {@code Name <address>}
 * @param folder where letters go while there is no mail server
 * @param kept how many letters that folder keeps; older ones are deleted
 * @param firstPause how long a letter that could not be posted waits at first; twice as long after each try
 * @param longestPause the longest wait between two tries
 * @param attempts after how many tries a letter is given up
 */
@Validated
@ConfigurationProperties("intreccio.mail")
record MailProperties(
        @DefaultValue("Intreccio <intreccio@localhost>") String from,
        Path folder,
        @Min(1) @DefaultValue("500") int kept,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("2h") Duration longestPause,
        @Min(1) @DefaultValue("20") int attempts) {}
