package org.intreccio.mail;

import java.time.Instant;

/**
 * A letter that could not be posted yet, or was given up.
 *
 * @param trouble what the mail server said the last time
 * @param waiting whether it will be tried again
 */
public record LateLetter(String to, String subject, int attempts, Instant writtenAt, String trouble, boolean waiting) {}
