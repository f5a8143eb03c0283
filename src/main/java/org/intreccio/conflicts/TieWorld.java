package org.intreccio.conflicts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * All that the graph knows between some people and some proposals, as it was read at once.
 *
 * @param things names and kinds of all actors, projects and proposals, by id
 */
record TieWorld(
        List<Party> parties,
        List<Author> authors,
        List<Membership> memberships,
        List<Declared> declared,
        List<Shared> shared,
        List<Met> met,
        Map<String, Thing> things) {

    TieWorld {
        parties = List.copyOf(parties);
        authors = List.copyOf(authors);
        memberships = List.copyOf(memberships);
        declared = List.copyOf(declared);
        shared = List.copyOf(shared);
        met = List.copyOf(met);
        things = Map.copyOf(things);
    }

    record Thing(String name, String kind) {}

    /** An actor that agreed to be of a team. */
    record Party(ProposalId proposal, ActorId actor, boolean leads) {}

    /** A person who wrote some of a proposal. */
    record Author(ProposalId proposal, ActorId person) {}

    /** @param open whether people signed in may see it */
    record Membership(
            ActorId person,
            ActorId organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean open) {}

    /** @param to the last day, for what was paid; null while it lasts */
    record Declared(
            ActorId person,
            ActorId actor,
            TieKind kind,
            @Nullable LocalDate to) {}

    /** Two actors in one project, in the time in which both took part. */
    record Shared(
            ActorId one,
            ActorId other,
            String project,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean open) {}

    /** An introduction that came about, told to nobody but those whom it joined. */
    record Met(ActorId one, ActorId other, LocalDate on) {}
}
