package org.intreccio.results;

import java.util.List;
import java.util.Optional;
import org.intreccio.directory.ActorPermission;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.identity.CurrentUser;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.springframework.stereotype.Service;

/** What a committee said of a proposal, as its team reads it: nothing before the results are told, and no reviewer's name. */
@Service
public class CommitteeFeedback {

    private final Rankings rankings;
    private final ResultQueries results;
    private final AgreementRound agreement;
    private final ProposalCatalogue proposals;
    private final CurrentUser currentUser;

    CommitteeFeedback(
            Rankings rankings,
            ResultQueries results,
            AgreementRound agreement,
            ProposalCatalogue proposals,
            CurrentUser currentUser) {
        this.rankings = rankings;
        this.results = results;
        this.agreement = agreement;
        this.proposals = proposals;
        this.currentUser = currentUser;
    }

    /**
     * What a team is told.
     *
     * @param comments what each reviewer wrote for the proposer, in no order that tells who
     */
    public record Told(Ranking ranking, Ranked line, List<String> comments) {}

    /** The feedback, for whoever acts for one of the team; nothing for all others. */
    public Optional<Told> find(ProposalId id) {
        return proposals
                .find(id)
                .filter(p -> p.agreed().stream().anyMatch(a -> currentUser.may(ActorPermission.ACT_FOR, a)))
                .flatMap(p -> results.rankedIn(id))
                .flatMap(rankings::published)
                .flatMap(ranking -> ranking.lines().stream()
                        .filter(l -> l.proposal().equals(id))
                        .findFirst()
                        .map(line -> new Told(ranking, line, agreement.commentsOn(id))));
    }
}
