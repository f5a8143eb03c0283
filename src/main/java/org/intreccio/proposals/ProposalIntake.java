package org.intreccio.proposals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.challenges.Challenge;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.springframework.stereotype.Component;

/** Brings in proposals as they were handed in to calls that are over, for the demonstration community. Asks nobody's leave. */
@Component
public class ProposalIntake {

    private final ProposalEdges edges;
    private final ProposalQueries queries;

    ProposalIntake(ProposalEdges edges, ProposalQueries queries) {
        this.edges = edges;
        this.queries = queries;
    }

    /**
     * What was handed in.
     *
     * @param texts of the call's sections, in their order; the last one again where there are more sections
     */
    public record HandedIn(
            ProposalId id,
            ActorId lead,
            String title,
            String summary,
            List<String> texts,
            Money cost,
            int months,
            Instant at) {}

    /** Writes it, in the caller's transaction; false where it stands already. */
    public boolean take(Challenge call, HandedIn it) {
        if (queries.find(it.id()).isPresent()) {
            return false;
        }
        edges.create(it.id(), call.id(), it.lead(), call.version());
        edges.write(it.id(), text(call, it), Map.of(), 1);
        edges.submitted(it.id(), "intake", Submission.of(1, it.at(), it.title() + "\n" + it.summary()), it.lead());
        edges.status(it.id(), ProposalStatus.IN_EVALUATION);
        return true;
    }

    private static ProposalText text(Challenge call, HandedIn it) {
        var sections = new LinkedHashMap<String, String>();
        call.terms()
                .sections()
                .forEach(s -> sections.put(
                        s.code(),
                        it.texts().get(Math.min(sections.size(), it.texts().size() - 1))));
        var category = call.terms().money().categories().stream()
                .map(c -> c.code())
                .findFirst()
                .orElse("all");
        var line = new Proposal.BudgetLine(category, it.title(), it.cost(), Money.euroCents(0));
        return new ProposalText(
                it.title(),
                it.summary(),
                sections,
                List.of(line),
                it.cost(),
                it.months(),
                null,
                List.of(new PlaceId("it-015146")),
                List.of());
    }

    /** Writes what the committee answered, in the caller's transaction. */
    public void answered(ProposalId id, ProposalStatus answer) {
        edges.status(id, answer);
    }
}
