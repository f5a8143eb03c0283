package org.intreccio.conflicts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.ProposalId;
import org.springframework.stereotype.Service;

/** Finds what stands between people and proposals. Asks nobody's leave and tells all: its callers say who is told what. */
@Service
public class Conflicts {

    private final ConflictQueries ties;
    private final Clock clock;

    Conflicts(ConflictQueries ties, Clock clock) {
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * All conflicts of these people with these proposals, today; hard ones first for each pair. Reads the graph six times, however many
     * they are.
     */
    public List<Conflict> between(Collection<ActorId> people, Collection<ProposalId> proposals) {
        if (people.isEmpty() || proposals.isEmpty()) {
            return List.of();
        }
        var finder = new ConflictFinder(ties.between(people, proposals), LocalDate.now(clock));
        return people.stream()
                .distinct()
                .flatMap(person -> proposals.stream().distinct().flatMap(p -> finder.between(person, p).stream()))
                .toList();
    }
}
