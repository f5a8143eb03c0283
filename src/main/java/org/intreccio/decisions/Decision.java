package org.intreccio.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.codesign.RoomId;
import org.intreccio.threads.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a thread.
 *
 * @param draftedBy the name of who wrote it; empty where they are gone
 * @param opensAt when it opens or opened; nothing for a draft
 * @param eligible how many have a vote, 0 before it opens
 * @param cast how many ballots there are
 * @param outcome what was decided; nothing before it is told
 * @param version counts edits of the draft
 */
public record Decision(
        DecisionId id,
        ThreadId thread,
        String threadTitle,
        RoomId room,
        String roomTitle,
        Terms terms,
        DecisionState state,
        String draftedBy,
        @Nullable Instant opensAt,
        int eligible,
        int cast,
        @Nullable Outcome outcome,
        long version) {

    /**
     * What was decided, as those who facilitate state it.
     *
     * @param statement in words
     * @param chosen options of the decision, from 0; none where none was chosen
     * @param reviewOn when it is looked at again; nothing where it is not
     */
    public record Outcome(
            String statement,
            List<Integer> chosen,
            @Nullable LocalDate reviewOn,
            Instant statedAt) {

        public Outcome {
            chosen = List.copyOf(chosen);
        }
    }

    public DecisionKind kind() {
        return terms.kind();
    }

    public String question() {
        return terms.question();
    }

    /** Whether a vote of this instant counts: the instant at which it closes is the last that does. */
    public boolean takesVotes(Instant at) {
        var closes = terms.closesAt();
        return state == DecisionState.OPEN && closes != null && !at.isAfter(closes);
    }

    /** Whether its time has come to open. */
    boolean dueToOpen(Instant at) {
        return state == DecisionState.SCHEDULED && opensAt != null && !at.isBefore(opensAt);
    }

    /** Whether its time is over. */
    boolean dueToClose(Instant at) {
        return state == DecisionState.OPEN && !takesVotes(at);
    }

    /** Whether results may be seen now. */
    public boolean showsResults() {
        return state.over() || (state == DecisionState.OPEN && terms.live());
    }
}
