package org.intreccio.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is empty asks for nothing.
 *
 * @param words each must occur in the action, an id or the reason, whatever its case
 * @param action the beginning of an action: {@code membership.} is all that the room did
 * @param kind the kind of thing it was done to
 * @param subject the id of that thing
 * @param by the id of the user who did it
 * @param since the first instant
 * @param until the first instant that is too late
 */
public record AuditFilter(
        String words,
        String action,
        String kind,
        String subject,
        String by,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** All of them. */
    public static final AuditFilter EVERYTHING = new AuditFilter("", "", "", "", "", null, null);

    /** What was done to this thing. */
    public static AuditFilter of(String kind, String subject) {
        return new AuditFilter("", "", kind, subject, "", null, null);
    }

    /** What this user did. */
    public static AuditFilter by(String user) {
        return new AuditFilter("", "", "", "", user, null, null);
    }

    public AuditFilter withWords(String wanted) {
        return new AuditFilter(wanted, action, kind, subject, by, since, until);
    }

    public AuditFilter withAction(String wanted) {
        return new AuditFilter(words, wanted, kind, subject, by, since, until);
    }

    public AuditFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new AuditFilter(words, action, kind, subject, by, first, end);
    }
}
