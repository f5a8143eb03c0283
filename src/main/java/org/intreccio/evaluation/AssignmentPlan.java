package org.intreccio.evaluation;

import java.util.List;
import org.intreccio.algorithms.FairAssignment.Cause;
import org.intreccio.conflicts.Conflict;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Who would read what.
 *
 * @param least how many reviews each proposal gets at least
 * @param pairs by proposal and reviewer; empty where there is no plan
 * @param conflicts all between the committee and the proposals, as whoever runs the call may see them
 * @param rulings what was ruled of soft ones
 * @param recused reviews that a conflict known by now forbids, and that end when the plan is made
 * @param obstacle why there is no plan; null where there is one
 */
public record AssignmentPlan(
        List<Reader> readers,
        List<Text> proposals,
        int least,
        List<Pair> pairs,
        List<Conflict> conflicts,
        List<Ruling> rulings,
        List<ReviewId> recused,
        @Nullable Obstacle obstacle) {

    /** One of the committee. */
    public record Reader(ActorId id, String name) {}

    /** One of what is to be read. */
    public record Text(ProposalId id, String title) {}

    /**
     * What was ruled of a soft conflict.
     *
     * @param admitted whether the person may read it all the same
     */
    public record Ruling(ProposalId proposal, ActorId person, boolean admitted, String why) {}

    /**
     * Who reads what.
     *
     * @param kept whether it was made before
     */
    public record Pair(ProposalId proposal, ActorId reader, boolean kept) {}

    /**
     * Why there is no plan, by names.
     *
     * @param narrow those who may read so few that everybody's share is bounded by theirs
     */
    public record Obstacle(
            Cause cause, List<String> proposals, List<String> readers, List<String> narrow, int needed, int possible) {

        /** The key of the sentence that says so; its places are the names, then the two numbers. */
        public String key() {
            return "evaluation.obstacle."
                    + switch (cause) {
                        case TOO_FEW_FREE -> "few";
                        case UNBALANCED -> "unbalanced";
                        case KEPT_TOO_MUCH -> "kept";
                    };
        }

        /** What fills the sentence. */
        public Object[] arguments() {
            return new Object[] {names(proposals), names(readers), names(narrow), needed, possible};
        }

        private static String names(List<String> names) {
            return names.isEmpty() ? "–" : String.join(", ", names);
        }
    }

    /** How many of the pairs are this one's. */
    public int load(ActorId reader) {
        return (int) pairs.stream().filter(p -> p.reader().equals(reader)).count();
    }

    /** How many pairs would be new. */
    public int fresh() {
        return (int) pairs.stream().filter(p -> !p.kept()).count();
    }
}
