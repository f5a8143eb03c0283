package org.intreccio.teams;

import java.util.List;
import java.util.Optional;
import org.intreccio.directory.ActorCard;
import org.intreccio.taxonomy.Competence;
import org.jspecify.annotations.Nullable;

/**
 * What a team has, lacks, and who could complete it.
 *
 * @param members who is in
 * @param needs what is wanted, and who of the members offers it
 * @param completion the recommended one; null where there is nothing to complete, or it cannot be done
 * @param smallest whether it was proven that no smaller team fits
 * @param beyond at most so many more join than in the smallest team that fits
 * @param alternatives up to three others, each without somebody of the recommended ones
 * @param obstacles why it cannot be done
 * @param chosen the team that the reader put together; null where none
 */
public record TeamAnswer(
        List<ActorCard> members,
        List<Need> needs,
        @Nullable Team completion,
        boolean smallest,
        int beyond,
        List<Team> alternatives,
        List<Breach> obstacles,
        @Nullable Team chosen) {

    public TeamAnswer {
        members = List.copyOf(members);
        needs = List.copyOf(needs);
        alternatives = List.copyOf(alternatives);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Something wanted.
     *
     * @param within the offers of members
     * @param candidates how many could close the gap
     */
    public record Need(Competence competence, List<Offer> within, int candidates) {

        public Need {
            within = List.copyOf(within);
        }

        public boolean gap() {
            return within.isEmpty();
        }
    }

    public Optional<Team> findCompletion() {
        return Optional.ofNullable(completion);
    }

    public Optional<Team> findChosen() {
        return Optional.ofNullable(chosen);
    }

    /** What nobody of the members offers. */
    public List<Need> gaps() {
        return needs.stream().filter(Need::gap).toList();
    }
}
