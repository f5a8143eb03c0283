package org.intreccio.collaborations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.Speakers;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.DomainException;
import org.intreccio.moderation.Reportable;
import org.springframework.stereotype.Component;

/**
 * Collaborations as what may be reported, by those who are named in them: what nobody has confirmed is on no page, so whoever is
 * pestered by it could report nothing. Those concerned are who speaks for the actor that told of it.
 */
@Component
class CollaborationReportable implements Reportable {

    private final Collaborations collaborations;
    private final CollaborationQueries queries;
    private final Speakers speakers;

    CollaborationReportable(Collaborations collaborations, CollaborationQueries queries, Speakers speakers) {
        this.collaborations = collaborations;
        this.queries = queries;
        this.speakers = speakers;
    }

    @Override
    public String kind() {
        return "collaboration";
    }

    @Override
    public Optional<Thing> find(String id) {
        try {
            var told = collaborations.see(new CollaborationId(id));
            var title = told.facts().title();
            var summary = told.facts().summary();
            var page = told.counts() ? "projects/" + told.project() : "my/collaborations";
            var words = Stream.of(summary.it(), summary.en())
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .collect(Collectors.joining("\n\n"));
            return Optional.of(new Thing(title.it().isBlank() ? title.en() : title.it(), page, words));
        } catch (DomainException hidden) {
            return Optional.empty();
        }
    }

    @Override
    public List<UserId> concerned(String id) {
        return queries.find(new CollaborationId(id))
                .map(c -> speakers.of(c.proposer()))
                .orElse(List.of());
    }
}
