package org.intreccio.mail;

import java.time.Instant;

/**
 * A letter in the outbox folder.
 *
 * @param name by which it is opened
 * @param text what it says, as plain text
 */
public record KeptLetter(String name, String to, String subject, String text, Instant at) {}
