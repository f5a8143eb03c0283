package org.intreccio.collaborations;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Outbox;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.TooMany;
import org.intreccio.trust.Trust;
import org.intreccio.trust.TrustLevel;
import org.springframework.stereotype.Component;

/**
 * What holds whenever an actor names others, however it comes to: not too often, nobody who has just said no, and each one named hears of
 * it. In the caller's transaction, which holds the actor that names.
 */
@Component
class Namings {

    private final CollaborationQueries queries;
    private final CollaborationProperties limits;
    private final CollaborationLetters letters;
    private final CurrentUser currentUser;
    private final Trust trust;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    Namings(
            CollaborationQueries queries,
            CollaborationProperties limits,
            CollaborationLetters letters,
            CurrentUser currentUser,
            Trust trust,
            AuditLog audit,
            Outbox outbox,
            Clock clock) {
        this.queries = queries;
        this.limits = limits;
        this.letters = letters;
        this.currentUser = currentUser;
        this.trust = trust;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Holds a new telling against what this actor told before.
     *
     * @throws Conflict when it has told of the same, or too many of its questions wait
     * @throws TooMany when it has told of too much today
     * @throws InvalidValue when it names somebody who said no of late
     */
    void checkNew(ActorId proposer, Bilingual title, Collection<ActorId> named) {
        var lately = lately(proposer);
        if (lately.titles().contains(DraftRules.folded(title))) {
            throw Conflict.of("collaborations.error.again");
        }
        var newcomer = trust.level(currentUser.require().id()) == TrustLevel.NEW;
        if (lately.today() >= (newcomer ? limits.newcomerADay() : limits.aDay())) {
            throw TooMany.of("collaborations.error.today", Duration.ofHours(24));
        }
        check(lately, named);
    }

    /**
     * Holds one that is named later against the same.
     *
     * @throws Conflict when too many questions wait
     * @throws InvalidValue when it said no of late
     */
    void checkLater(ActorId proposer, ActorId named) {
        check(lately(proposer), List.of(named));
    }

    private void check(CollaborationQueries.Lately lately, Collection<ActorId> named) {
        if (lately.waiting() + named.size() > limits.waiting()) {
            throw Conflict.of("collaborations.error.waiting-many", limits.waiting());
        }
        if (named.stream().anyMatch(lately.refused()::contains)) {
            throw InvalidValue.of("partners", "collaborations.error.quiet", limits.quietDays());
        }
    }

    private CollaborationQueries.Lately lately(ActorId proposer) {
        return queries.lately(proposer, clock.instant().minus(Duration.ofDays(limits.quietDays())));
    }

    /** Makes a new one known to those who are asked, to the log and to whoever listens. */
    Collaboration proposed(CollaborationId id, ActorId proposer) {
        var made = queries.find(id).orElseThrow();
        made.parts().stream().filter(p -> p.is(PartState.WAITING)).forEach(p -> letters.named(made, p));
        audit.record(AuditNote.of("collaborations.proposed", "collaboration", id.value())
                .onBehalfOf(proposer.value()));
        outbox.publish(new CollaborationEvent.Proposed(id, proposer));
        return made;
    }

    /** The same for one that is named later. */
    Collaboration named(CollaborationId id, ActorId proposer, ActorId partner) {
        var now = queries.find(id).orElseThrow();
        now.part(partner).ifPresent(part -> letters.named(now, part));
        audit.record(AuditNote.of("collaborations.named", "collaboration", id.value())
                .onBehalfOf(proposer.value())
                .changed("", partner + " " + PartState.WAITING.code()));
        outbox.publish(new CollaborationEvent.PartChanged(id, partner, PartState.WAITING));
        return now;
    }
}
