package org.intreccio.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.evaluation.EvaluationFixture.aCommittee;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.PowerCut;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.documents.Digest;
import org.intreccio.evaluation.EvaluationFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.proposals.ProposalStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** From scores to published results: nobody who proposes learns anything before, and a cut leaves nothing half told. */
@PortalTest
class ResultsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Rankings rankings;

    @Autowired
    MovingUp movingUp;

    @Autowired
    Minutes minutes;

    @Autowired
    CommitteeFeedback feedback;

    @Autowired
    ResultAppeals appeals;

    @Autowired
    ProposalCatalogue proposals;

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    @Test
    void refusesToFixWhileReviewsAreMissingOrATieDecides() {
        var here = aCommittee(context, 2, 2, false).allAtOnce().assigned();
        assertThatThrownBy(() -> asManager(here, () -> rankings.fix(here.id())))
                .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.key()).isEqualTo("results.error.missing"));
        here.scored(6, 6);
        var open = asManager(here, () -> rankings.of(here.id()));
        assertThat(open.ties()).hasSize(1);
        assertThat(open.lines()).extracting(Ranked::rank).containsExactly(1, 1);
        assertThatThrownBy(() -> asManager(here, () -> rankings.fix(here.id())))
                .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.key()).isEqualTo("results.error.ties"));
        var second = here.proposals.get(1).id();
        var first = here.proposals.get(0).id();
        assertThatThrownBy(() -> asManager(here, () -> rankings.settle(here.id(), List.of(second), "Perché sì")))
                .isInstanceOf(InvalidValue.class);
        asManager(here, () -> rankings.settle(here.id(), List.of(second, first), "Il quartiere ne ha più bisogno"));
        var fixed = asManager(here, () -> rankings.fix(here.id()));
        assertThat(fixed.lines()).extracting(Ranked::proposal).containsExactly(second, first);
        assertThat(fixed.lines()).extracting(Ranked::outcome).containsExactly(Outcome.SELECTED, Outcome.RESERVE);
        assertThat(fixed.decisions().getFirst().reason()).isEqualTo("Il quartiere ne ha più bisogno");
    }

    /** What was accepted by its instant while the committee was at work already is not lost between plan and ranking. */
    @Test
    void fixesNothingWithoutWhatCameInTimeAndWaitsForReviewers() {
        var here = aCommittee(context, 2, 2, false).assigned().scored(8, 4);
        var late = ProposalFixture.aCompleteDraft(context, openAgain(here, "open"));
        late.submitted();
        openAgain(here, "evaluating");
        assertThat(asManager(here, () -> rankings.of(here.id())).missing())
                .extracting(Ranking.Missing::proposal)
                .containsExactly(late.id());
        assertThatThrownBy(() -> asManager(here, () -> rankings.fix(here.id())))
                .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.key()).isEqualTo("results.error.missing"));
    }

    private ChallengeId openAgain(EvaluationFixture here, String status) {
        graph.query("MATCH (c:Challenge {id: $id}) SET c.status = $status")
                .bindAll(java.util.Map.of("id", here.id().value(), "status", status))
                .run();
        return here.id();
    }

    @Test
    void tellsProposersNothingBeforePublicationAndAllOfThemThen() {
        var here = aCommittee(context, 3, 3, false).assigned().scored(9, 5, 2);
        asManager(here, () -> rankings.fix(here.id()));
        var loser = here.proposals.get(2);
        as(loser.speaker(), () -> {
            assertThat(proposals.see(loser.id()).status()).isEqualTo(ProposalStatus.IN_EVALUATION);
            assertThat(feedback.find(loser.id())).isEmpty();
            assertThat(rankings.published(here.id())).isEmpty();
            return assertThatThrownBy(() -> rankings.of(here.id())).isInstanceOf(Refused.class);
        });
        var published = asManager(here, () -> rankings.publish(here.id()));
        assertThat(published.lines())
                .extracting(Ranked::outcome)
                .containsExactly(Outcome.SELECTED, Outcome.RESERVE, Outcome.DECLINED);
        assertThat(published.lines()).extracting(Ranked::score).containsExactly(9000, 5000, 2000);
        as(loser.speaker(), () -> {
            assertThat(proposals.see(loser.id()).status()).isEqualTo(ProposalStatus.DECLINED);
            return assertThat(feedback.find(loser.id()).orElseThrow().comments())
                    .hasSize(2)
                    .allMatch(c -> c.startsWith("Giudizio [2"));
        });
        var address = context.getBean(Addressees.class)
                .find(loser.speaker())
                .orElseThrow()
                .email();
        assertThat(Letters.to(context.getBean(PostOffice.class), address).text())
                .contains("non è stata selezionata", "20,00", "Giudizio [2, 2, 2, 2]")
                .doesNotContain("Nota riservata");
    }

    @Test
    void writesMinutesThatAreTheSameEachTimeAndCarryTheFingerprint() {
        var here = aCommittee(context, 1, 2, false).assigned().scored(7);
        var fixed = asManager(here, () -> rankings.fix(here.id()));
        assertThat(asManager(here, () -> rankings.record(here.id())).map(Digest::of))
                .hasValue(fixed.fingerprint());
        var once = asManager(here, () -> minutes.pdf(here.id(), Locale.ITALIAN));
        var again = asManager(here, () -> minutes.pdf(here.id(), Locale.ITALIAN));
        assertThat(once).isEqualTo(again).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void leavesNothingHalfDoneWhereverThePowerGoesOut() {
        var here = aCommittee(context, 2, 2, false).assigned().scored(8, 4);
        var manager = here.call.manager();
        try (var _ = Visitor.signedIn(context, manager)) {
            assertThat(PowerCut.everywhere(transactions, () -> rankings.fix(here.id()), () -> state(here)))
                    .isGreaterThan(5);
            assertThat(PowerCut.everywhere(transactions, () -> rankings.publish(here.id()), () -> state(here)))
                    .isGreaterThan(5);
        }
        assertThat(state(here)).contains("published", "selected", "reserve");
    }

    /** The status of the call and its proposals, what was fixed, and how many letters and entries stand. */
    private String state(EvaluationFixture here) {
        return graph.query("""
                        MATCH (c:Challenge {id: $id})
                        OPTIONAL MATCH (r:Ranking {challenge: $id})
                        RETURN c.status + ' ' + coalesce(r.fingerprint, '') + ' ' + coalesce(toString(r.publishedAt), '') + ' '
                          + reduce(s = '', x IN COLLECT { MATCH (c)<-[:ANSWERS]-(p) RETURN p.status ORDER BY p.id } | s + x + ' ')
                          + COUNT { MATCH (e:AuditEntry) WHERE e.subject = $id } + ' '
                          + COUNT { MATCH (l:RankedLine)-[:LINE_OF]->(r) } + ' '
                          + COUNT { MATCH (e:Event) WHERE e.subject = $id }""")
                .bind(here.id().value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    @Test
    void letsATeamAppealOnceAndNobodyAnswerWhoJudgedIt() {
        var here = aCommittee(context, 2, 2, false).assigned().scored(9, 3);
        var loser = here.proposals.get(1);
        assertThatThrownBy(() -> as(loser.speaker(), () -> appeals.appeal(loser.id(), "Troppo presto")))
                .isInstanceOf(Conflict.class);
        asManager(here, () -> rankings.fix(here.id()));
        asManager(here, () -> rankings.publish(here.id()));
        var appeal = as(loser.speaker(), () -> appeals.appeal(loser.id(), "Il costo è stato letto male"));
        assertThatThrownBy(() -> as(loser.speaker(), () -> appeals.appeal(loser.id(), "Ancora")))
                .isInstanceOf(Conflict.class);
        var answered = asManager(here, () -> appeals.answer(appeal.id(), false, "Riletto: il costo era quello"));
        assertThat(answered.state()).isEqualTo(Appeal.State.REJECTED);
        assertThat(as(loser.speaker(), () -> appeals.of(loser.id()))
                        .orElseThrow()
                        .answer())
                .isEqualTo("Riletto: il costo era quello");
        assertThat(as(here.proposals.get(0).speaker(), () -> appeals.of(loser.id())))
                .isEmpty();
    }

    @Test
    void letsTheFirstOfTheReserveTakeAPlaceThatIsGivenUp() {
        var here = aCommittee(context, 3, 3, false).assigned().scored(9, 7, 5);
        asManager(here, () -> rankings.fix(here.id()));
        asManager(here, () -> rankings.publish(here.id()));
        var next = asManager(
                here, () -> movingUp.giveUp(here.id(), here.proposals.get(0).id(), "Non hanno più la sede"));
        assertThat(next.orElseThrow().proposal())
                .isEqualTo(here.proposals.get(1).id());
        var told = rankings.published(here.id()).orElseThrow();
        assertThat(told.lines().get(0).fallenOut()).isTrue();
        assertThat(told.lines().get(1).outcome()).isEqualTo(Outcome.SELECTED);
        assertThat(asManager(
                        here,
                        () -> movingUp.giveUp(here.id(), here.proposals.get(0).id(), "Di nuovo")))
                .isEmpty();
    }

    private <T> T asManager(EvaluationFixture here, Supplier<T> work) {
        return as(here.call.manager(), work);
    }

    private <T> T as(UserId user, Supplier<T> work) {
        try (var _ = Visitor.signedIn(context, user)) {
            return work.get();
        }
    }
}
