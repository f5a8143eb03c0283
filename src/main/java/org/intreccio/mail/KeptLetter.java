package org.intreccio.mail;

import java.time.Instant;
import java.util.Set;

/**
 * A letter in the outbox folder.
 *
 * @param name by which it is opened
 * @param text what it says, as plain text
 * @param unseenBy ids of users who are not shown it
 */
public record KeptLetter(String name, String to, String subject, String text, Instant at, Set<String> unseenBy) {

    public KeptLetter {
        unseenBy = Set.copyOf(unseenBy);
    }
}
