package org.intreccio.results;

import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.documents.Digest;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.graph.Transactions;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalIntake;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** The rankings of the demonstration's finished calls, reckoned from what their committees said, with the ties they settled. */
@Component
class ResultChapter implements SeedChapter {

    private final SeedFile ties = SeedFile.named("community/ties_settled.csv");
    private final ChallengeCatalogue challenges;
    private final ProposalCatalogue proposals;
    private final ProposalIntake intake;
    private final AgreementRound reviews;
    private final ResultQueries results;
    private final Transactions transactions;

    ResultChapter(
            ChallengeCatalogue challenges,
            ProposalCatalogue proposals,
            ProposalIntake intake,
            AgreementRound reviews,
            ResultQueries results,
            Transactions transactions) {
        this.challenges = challenges;
        this.proposals = proposals;
        this.intake = intake;
        this.reviews = reviews;
        this.results = results;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(ties);
    }

    /** After the committees. */
    @Override
    public int order() {
        return 81;
    }

    /** What stands already is left as it is. */
    @Override
    public void tell() {
        ties.rows()
                .forEach(row -> challenges
                        .find(new ChallengeId(row.text("call")))
                        .filter(call -> results.fixed(call.id()).isEmpty())
                        .ifPresent(call -> transactions.writing(() -> tell(call, row))));
    }

    private void tell(Challenge call, SeedRow row) {
        results.settle(
                call.id(), row.list("order").stream().map(ProposalId::new).toList(), row.text("reason"));
        var ranking = new Reckoning(
                        call, proposals.answersTo(call.id()), reviews.held(call.id()), results.decisions(call.id()))
                .ranking();
        if (ranking.lines().isEmpty()) {
            return;
        }
        var record = PublicRecord.of(call, ranking.lines(), ranking.decisions());
        results.fix(call.id(), ranking.lines(), record, Digest.of(record));
        ranking.lines()
                .forEach(line -> intake.answered(
                        line.proposal(), ProposalStatus.of(line.outcome().code())));
        results.publish(call.id());
    }
}
