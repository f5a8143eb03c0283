package org.intreccio.recommendation;

import java.util.HashSet;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.following.Blocks;
import org.springframework.stereotype.Component;

/** Knows whom an actor does not want to be recommended: for its own eyes alone, since others could infer what it said of whom. */
@Component
class SetAside {

    private final FeedbackQueries feedback;
    private final MembershipQueries memberships;
    private final Blocks blocks;

    SetAside(FeedbackQueries feedback, MembershipQueries memberships, Blocks blocks) {
        this.feedback = feedback;
        this.memberships = memberships;
        this.blocks = blocks;
    }

    /** Whom it marked or blocked, and its own organisations and members of which only the two of them know. */
    Set<String> by(ActorId actor) {
        var without = new HashSet<>(memberships.hidden(actor));
        without.addAll(feedback.notFor(actor));
        without.addAll(blocks.of(actor));
        return without;
    }
}
