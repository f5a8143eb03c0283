package org.intreccio.recommendation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.springframework.stereotype.Service;

/** What actors said of the partners they were recommended: one word for each, the last one counting. */
@Service
public class Feedback {

    private final FeedbackQueries queries;
    private final Transactions transactions;
    private final Clock clock;

    Feedback(FeedbackQueries queries, Transactions transactions, Clock clock) {
        this.queries = queries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Notes what {@code actor} says of {@code partner}. Repeating it changes nothing.
     *
     * @throws org.intreccio.kernel.NotFound when there is no such actor
     */
    public void give(ActorId actor, ActorId partner, FeedbackKind kind) {
        if (actor.equals(partner)) {
            throw InvalidValue.of("partner", "recommendation.error.oneself");
        }
        transactions.writing(() -> queries.give(actor, partner, kind, clock.instant()));
    }

    /**
     * Keeps what came about between the two, such as an introduction. What the actor itself said stays: "not for me" is no less true
     * once they have met.
     *
     * @throws org.intreccio.kernel.NotFound when one of them is not there
     */
    public void happened(ActorId actor, ActorId partner, FeedbackKind kind) {
        transactions.writing(() -> queries.happened(actor, partner, kind, clock.instant()));
    }

    /** Takes it back. */
    public void takeBack(ActorId actor, ActorId partner) {
        transactions.writing(() -> queries.takeBack(actor, partner));
    }

    /** What the actor said of this partner. */
    public Optional<FeedbackKind> of(ActorId actor, ActorId partner) {
        return Optional.ofNullable(all(actor).get(partner));
    }

    /** All that the actor said. */
    public Map<ActorId, FeedbackKind> all(ActorId actor) {
        return queries.all(actor);
    }

    /** The partners that the actor saved. */
    public Set<ActorId> saved(ActorId actor) {
        return queries.saved(actor);
    }
}
