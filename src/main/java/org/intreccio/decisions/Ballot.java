package org.intreccio.decisions;

import java.time.Instant;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as it counts.
 *
 * @param marks one for each option
 * @param reason why; may be empty
 * @param receipt by which whoever cast it finds it again
 * @param at when it was cast; nothing in an anonymous decision
 * @param voter who cast it; nothing in an anonymous decision and for people who are gone
 * @param name their name, likewise
 * @param earlier what the same person had chosen before, the oldest first; none in an anonymous decision
 */
public record Ballot(
        List<Integer> marks,
        String reason,
        Receipt receipt,
        @Nullable Instant at,
        @Nullable ActorId voter,
        String name,
        List<List<Integer>> earlier) {

    public Ballot {
        marks = List.copyOf(marks);
        earlier = earlier.stream().map(List::copyOf).toList();
    }

    /** The same, as those see it who may not know whose it is. */
    Ballot withoutVoter() {
        return new Ballot(marks, reason, receipt, null, null, "", List.of());
    }
}
