package org.intreccio.collaborations.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.Part;
import org.intreccio.directory.Bilingual;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes collaborations; additions are compatible, nothing is ever taken away. */
final class CollaborationJson {

    private CollaborationJson() {}

    record End(String id, String name) {}

    record Link(String address, String label) {}

    /** What one named actor has answered. */
    record PartCard(
            End actor,
            String role,
            String state,
            String reason,
            @Nullable String disputedBy,
            Instant since) {

        static PartCard of(Part p) {
            var disputer = p.disputedBy();
            return new PartCard(
                    new End(p.actor().value(), p.name()),
                    p.role().code(),
                    p.state().code(),
                    p.reason(),
                    disputer == null ? null : disputer.value(),
                    p.since());
        }
    }

    /**
     * One collaboration.
     *
     * @param project the id under which the directory has it; null while it does not count
     */
    record Card(
            String id,
            Bilingual title,
            Bilingual summary,
            LocalDate start,
            @Nullable LocalDate end,
            Collection<String> themes,
            String place,
            @Nullable Link evidence,
            End proposer,
            Instant proposedAt,
            boolean withdrawn,
            boolean counts,
            @Nullable String project,
            List<PartCard> parts) {

        static Card of(Collaboration c) {
            var facts = c.facts();
            return new Card(
                    c.id().value(),
                    facts.title(),
                    facts.summary(),
                    facts.start(),
                    facts.end(),
                    facts.themes(),
                    facts.place(),
                    facts.evidence().isBlank()
                            ? null
                            : new Link(
                                    facts.evidence().address(), facts.evidence().label()),
                    new End(c.proposer().value(), c.proposerName()),
                    c.proposedAt(),
                    c.withdrawn(),
                    c.counts(),
                    c.counts() ? c.project().value() : null,
                    c.parts().stream().map(PartCard::of).toList());
        }
    }
}
