package org.intreccio.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
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
 * @param reader ids of the user who reads and of the actors they act for: what is unseen by one of them is left out; empty for the
 *     portal itself, which sees all
 */
public record AuditFilter(
        String words,
        String action,
        String kind,
        String subject,
        String by,
        @Nullable Instant since,
        @Nullable Instant until,
        Set<String> reader) {

    public AuditFilter {
        reader = Set.copyOf(reader);
    }

    /** All of them. */
    public static final AuditFilter EVERYTHING = new AuditFilter("", "", "", "", "", null, null, Set.of());

    /** What was done to this thing. */
    public static AuditFilter of(String kind, String subject) {
        return new AuditFilter("", "", kind, subject, "", null, null, Set.of());
    }

    /** What this user did. */
    public static AuditFilter by(String user) {
        return new AuditFilter("", "", "", "", user, null, null, Set.of());
    }

    public AuditFilter withWords(String wanted) {
        return new AuditFilter(wanted, action, kind, subject, by, since, until, reader);
    }

    public AuditFilter withAction(String wanted) {
        return new AuditFilter(words, wanted, kind, subject, by, since, until, reader);
    }

    public AuditFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new AuditFilter(words, action, kind, subject, by, first, end, reader);
    }

    /** The same, as far as somebody may read it who is, or acts for, these. */
    public AuditFilter readBy(Collection<String> ids) {
        return new AuditFilter(words, action, kind, subject, by, since, until, Set.copyOf(ids));
    }
}
