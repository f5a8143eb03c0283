package org.intreccio.audit;

import java.util.Collection;
import java.util.List;
import org.intreccio.kernel.InvalidValue;

/**
 * What is about to be recorded: {@code AuditNote.of("membership.attested", "claim", id).changed("requested", "attested")}.
 *
 * @param action room and verb in the past, {@code [a-z-]+\.[a-z-]+}, such as {@code actor.merged}
 * @param kind what kind of thing it was done to, such as {@code actor}
 * @param subject the id of that thing
 * @param by the id of the user who did it; empty for whoever is signed in where the note is recorded, or the portal itself
 * @param behalf the id of the actor for whom they did it; empty for themselves
 * @param from the state before, empty where there was none
 * @param to the state after, empty where there is none
 * @param why the reason given, at most 2,000 characters; empty where none is asked for
 * @param unseenBy ids of users and actors to whom the entry is never shown, though they be stewards
 */
public record AuditNote(
        String action,
        String kind,
        String subject,
        String by,
        String behalf,
        String from,
        String to,
        String why,
        List<String> unseenBy) {

    private static final int LONGEST_REASON = 2_000;

    public AuditNote {
        if (!action.matches("[a-z-]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("An action is a room and a verb: " + action);
        }
        if (why.length() > LONGEST_REASON) {
            throw InvalidValue.of("reason", "audit.error.reason-long", LONGEST_REASON);
        }
        unseenBy = unseenBy.stream().distinct().sorted().toList();
    }

    /** Something done to this thing. */
    public static AuditNote of(String action, String kind, String subject) {
        return new AuditNote(action, kind, subject, "", "", "", "", "", List.of());
    }

    /** The same, done by this user whoever is signed in; for work in the background and for sign-ins. */
    public AuditNote by(String user) {
        return new AuditNote(action, kind, subject, user, behalf, from, to, why, unseenBy);
    }

    /** The same, done for this actor. */
    public AuditNote onBehalfOf(String actor) {
        return new AuditNote(action, kind, subject, by, actor, from, to, why, unseenBy);
    }

    /** The same, with the states before and after. */
    public AuditNote changed(String before, String after) {
        return new AuditNote(action, kind, subject, by, behalf, before, after, why, unseenBy);
    }

    /** The same, for this reason. */
    public AuditNote because(String reason) {
        return new AuditNote(action, kind, subject, by, behalf, from, to, reason.strip(), unseenBy);
    }

    /** The same, never shown to these users, nor to whoever acts for one of these actors. */
    public AuditNote unseenBy(Collection<String> ids) {
        return new AuditNote(action, kind, subject, by, behalf, from, to, why, List.copyOf(ids));
    }
}
