package org.intreccio.decisions;

import java.util.List;
import java.util.Optional;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.DomainException;
import org.intreccio.moderation.Reportable;
import org.springframework.stereotype.Component;

/** Decisions as what may be reported: what they ask, and how. Those concerned are who facilitates the room. */
@Component
class DecisionReportable implements Reportable {

    private final DecisionCatalogue catalogue;
    private final DecisionQueries queries;
    private final RoomCatalogue rooms;

    DecisionReportable(DecisionCatalogue catalogue, DecisionQueries queries, RoomCatalogue rooms) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.rooms = rooms;
    }

    @Override
    public String kind() {
        return Decisions.KIND;
    }

    @Override
    public Optional<Thing> find(String id) {
        try {
            var decision = catalogue.see(new DecisionId(id));
            return Optional.of(new Thing(
                    decision.question(), "decisions/" + id, decision.terms().context()));
        } catch (DomainException hidden) {
            return Optional.empty();
        }
    }

    @Override
    public List<UserId> concerned(String id) {
        return queries.find(new DecisionId(id)).stream()
                .flatMap(d -> rooms.participants(d.room()).stream())
                .filter(Participant::facilitates)
                .flatMap(person -> Optional.ofNullable(person.user()).stream())
                .toList();
    }
}
