package org.intreccio.proposals;

import java.util.List;
import java.util.Optional;
import org.intreccio.directory.Speakers;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.Reportable;
import org.springframework.stereotype.Component;

/** Proposals as what may be reported, by whoever may read them: what a team writes is first met by those it asks to join. */
@Component
class ProposalReportable implements Reportable {

    private final ProposalCatalogue catalogue;
    private final ProposalQueries queries;
    private final Speakers speakers;

    ProposalReportable(ProposalCatalogue catalogue, ProposalQueries queries, Speakers speakers) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.speakers = speakers;
    }

    @Override
    public String kind() {
        return Moves.KIND;
    }

    @Override
    public Optional<Thing> find(String id) {
        try {
            var page = catalogue.page(new ProposalId(id));
            return Optional.of(new Thing(
                    page.title(Texts.ITALIAN), "proposals/" + id, page.text().summary()));
        } catch (DomainException hidden) {
            return Optional.empty();
        }
    }

    @Override
    public List<UserId> concerned(String id) {
        return queries.find(new ProposalId(id)).map(p -> speakers.of(p.lead())).orElse(List.of());
    }
}
