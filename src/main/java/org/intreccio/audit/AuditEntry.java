package org.intreccio.audit;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was done, as {@link AuditNote} tells it.
 *
 * @param id orders entries of one instant
 * @param at when, in milliseconds
 * @param by the id of the user; empty when the portal itself did it
 * @param unseenBy ids of users and actors to whom it is not shown, in alphabetical order
 */
public record AuditEntry(
        String id,
        Instant at,
        String action,
        String kind,
        String subject,
        String by,
        String behalf,
        String from,
        String to,
        String why,
        List<String> unseenBy) {

    public AuditEntry {
        unseenBy = List.copyOf(unseenBy);
    }
}
