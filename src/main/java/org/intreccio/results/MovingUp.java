package org.intreccio.results;

import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.Proposals;
import org.springframework.stereotype.Service;

/** Lets the first of the reserve take the place that a selected proposal gives up, once the results are told. */
@Service
public class MovingUp {

    private final ResultQueries results;
    private final Rankings rankings;
    private final AgreementRound agreement;
    private final ChallengeCatalogue catalogue;
    private final Proposals proposals;
    private final ResultLetters letters;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;

    MovingUp(
            ResultQueries results,
            Rankings rankings,
            AgreementRound agreement,
            ChallengeCatalogue catalogue,
            Proposals proposals,
            ResultLetters letters,
            CurrentUser currentUser,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox) {
        this.results = results;
        this.rankings = rankings;
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.letters = letters;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Notes that a selected proposal gives its place up, and selects the first of the reserve, which is told by a letter. Saying it again
     * changes nothing.
     *
     * @return who moved up; nobody where the reserve is empty
     * @throws Refused for whoever does not run the call
     * @throws InvalidValue on {@code proposal} for one that was not selected, on {@code reason} without one
     * @throws Conflict before the results are told
     */
    public Optional<Ranked> giveUp(ChallengeId id, ProposalId proposal, String reason) {
        currentUser.require(ChallengePermission.RUN, id);
        if (reason.isBlank() || reason.length() > 500) {
            throw InvalidValue.of("reason", "results.error.reason");
        }
        return transactions.write(() -> {
            agreement.held(id);
            var ranking = rankings.published(id).orElseThrow(() -> Conflict.of("results.error.not-published"));
            var fallen = ranking.lines().stream()
                    .filter(l -> l.proposal().equals(proposal) && l.outcome() == Outcome.SELECTED)
                    .findFirst()
                    .orElseThrow(() -> InvalidValue.of("proposal", "results.error.not-selected"));
            if (fallen.fallenOut()) {
                return Optional.empty();
            }
            results.fellOut(proposal);
            audit.record(AuditNote.of("results.gave-up", "proposal", proposal.value())
                    .because(reason));
            var next = ranking.lines().stream()
                    .filter(l -> l.outcome() == Outcome.RESERVE)
                    .findFirst();
            next.ifPresent(line -> {
                proposals.select(line.proposal());
                results.movedUp(line.proposal());
                audit.record(AuditNote.of(
                                "results.moved-up", "proposal", line.proposal().value())
                        .changed(Outcome.RESERVE.code(), Outcome.SELECTED.code())
                        .because(reason));
                letters.movedUp(catalogue.see(id), line);
                outbox.publish(new ResultEvent.MovedUp(id, proposal, line.proposal()));
            });
            return next;
        });
    }
}
