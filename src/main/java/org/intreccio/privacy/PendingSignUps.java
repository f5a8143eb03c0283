package org.intreccio.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.credentials.Confirmations;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Retention;
import org.springframework.stereotype.Component;

/**
 * Lets go of accounts whose address nobody ever confirmed and that nobody used for so long: the address may be another person's.
 *
 * <p>They are written to first, with a link that keeps the account, and go {@link #GRACE} later. Whoever signs in, or is tied to
 * anything that others rely on (an organisation, a space, a claim, a collaboration, a decision), stays.
 */
@Component
class PendingSignUps implements Retention {

    /** Between the letter and the end. */
    static final Duration GRACE = Duration.ofDays(14);

    /** An account is let go of by all rooms: a few hundred a night are enough, and hold no lock for long. */
    private static final int MOST = 100;

    private final PendingQueries pending;
    private final ErasureQueries people;
    private final List<PersonalData> rooms;
    private final Confirmations confirmations;
    private final AuditLog audit;
    private final Clock clock;

    PendingSignUps(
            PendingQueries pending,
            ErasureQueries people,
            List<PersonalData> rooms,
            Confirmations confirmations,
            AuditLog audit,
            Clock clock) {
        this.pending = pending;
        this.people = people;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
        this.confirmations = confirmations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unconfirmed-accounts";
    }

    @Override
    public String key() {
        return "privacy.retention.unconfirmed";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(30);
    }

    /** How many would go now; those who are only written to are not among them. */
    @Override
    public long count(Instant before) {
        return pending.lapsed(before, warnedBefore(), Integer.MAX_VALUE).size();
    }

    @Override
    public long forget(Instant before, int most) {
        var gone = pending.lapsed(before, warnedBefore(), Math.min(most, MOST)).stream()
                .filter(user -> letGo(user, before))
                .count();
        pending.unwarned(before, Math.min(most, MOST)).forEach(user -> {
            pending.warned(user, clock.instant());
            confirmations.warn(user, GRACE);
        });
        return gone;
    }

    private Instant warnedBefore() {
        return clock.instant().minus(GRACE);
    }

    /** Holds the account first: who confirms at the same moment stays. */
    private boolean letGo(UserId user, Instant before) {
        pending.lock(user);
        var person = people.person(user);
        if (!pending.lapsed(user, before, warnedBefore())
                || rooms.stream().anyMatch(room -> !room.heldBack(person).isEmpty())) {
            return false;
        }
        rooms.forEach(room -> room.erase(person));
        audit.record(AuditNote.of("person.erasure", "user", user.value()).changed("unconfirmed", "CARRIED_OUT"));
        return true;
    }
}
