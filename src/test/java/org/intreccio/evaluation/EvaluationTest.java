package org.intreccio.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.evaluation.EvaluationFixture.card;

import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.conflicts.Conflict;
import org.intreccio.conflicts.ConflictRule;
import org.intreccio.conflicts.DeclaredTies;
import org.intreccio.conflicts.TieKind;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Committees at work, on the graph: conflicts, assignment, what each may see, agreement. */
@PortalTest
class EvaluationTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Assignments assignments;

    @Autowired
    AgreementRound agreement;

    @Autowired
    Committees committees;

    @Autowired
    Reviews reviews;

    @Autowired
    DeclaredTies ties;

    @Autowired
    ProposalCatalogue proposals;

    @Autowired
    Neo4jClient graph;

    @Test
    void keepsHardConflictsApartAndTellsThePathOfEach() {
        var here = EvaluationFixture.aCommittee(context, 3, 4, false);
        // The first belonged to who leads the first proposal; the second declares a family tie to who leads the second.
        graph.query("""
                MATCH (c:Citizen {id: $person}), (o:Actor {id: $lead})
                MERGE (c)-[m:MEMBER_OF]->(o) SET m.role = 'member', m.to = date() - duration('P1Y'), m.visibility = 'private'
                """)
                .bindAll(Map.of(
                        "person",
                        here.people.get(0).value(),
                        "lead",
                        here.proposals.get(0).lead().value()))
                .run();
        as(
                here.reviewers.get(1),
                () -> ties.declare(here.proposals.get(1).lead(), TieKind.FAMILY, "Mia sorella", null));
        shareProject(here, 2, 2);
        var plan = asManager(here, () -> assignments.plan(here.id()));
        assertThat(plan.obstacle()).isNull();
        assertThat(plan.conflicts())
                .extracting(Conflict::person, Conflict::proposal, Conflict::rule)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                here.people.get(0), here.proposals.get(0).id(), ConflictRule.MEMBER),
                        org.assertj.core.groups.Tuple.tuple(
                                here.people.get(1), here.proposals.get(1).id(), ConflictRule.FAMILY),
                        org.assertj.core.groups.Tuple.tuple(
                                here.people.get(2), here.proposals.get(2).id(), ConflictRule.SHARED_PROJECT));
        var hidden = plan.conflicts().stream()
                .filter(c -> c.rule() == ConflictRule.MEMBER)
                .findFirst()
                .orElseThrow();
        assertThat(hidden.path())
                .as("a private membership blocks and is not told")
                .hasSize(2);
        here.assigned();
        assertThat(here.of(0))
                .extracting(Review::proposal)
                .doesNotContain(here.proposals.get(0).id());
        assertThat(here.of(1))
                .extracting(Review::proposal)
                .doesNotContain(here.proposals.get(1).id());
        var loads = List.of(
                here.of(0).size(),
                here.of(1).size(),
                here.of(2).size(),
                here.of(3).size());
        assertThat(loads).allMatch(n -> n == 1 || n == 2);
        assertThat(loads.stream().mapToInt(Integer::intValue).sum()).isEqualTo(6);
        assertThat(proposals.find(here.proposals.getFirst().id()).orElseThrow().status())
                .isEqualTo(ProposalStatus.IN_EVALUATION);
        assertThatThrownBy(() -> asManager(
                        here,
                        () -> assignments.add(here.id(), here.proposals.get(1).id(), here.people.get(1))))
                .isInstanceOf(InvalidValue.class);
    }

    /** A project that this person and who leads this proposal took part in. */
    private void shareProject(EvaluationFixture here, int reviewer, int proposal) {
        graph.query("""
                MATCH (c:Citizen {id: $person}), (o:Actor {id: $lead})
                CREATE (j:Project {id: 'shared-' + $person, title: 'Il cortile', start: date() - duration('P2Y')})
                CREATE (c)-[:TOOK_PART_IN {role: 'partner'}]->(j), (o)-[:TOOK_PART_IN {role: 'lead'}]->(j)
                """)
                .bindAll(Map.of(
                        "person", here.people.get(reviewer).value(),
                        "lead", here.proposals.get(proposal).lead().value()))
                .run();
    }

    @Test
    void saysWhichProposalTooFewMayReadAndAssignsNothing() {
        var here = EvaluationFixture.aCommittee(context, 2, 2, false);
        as(here.reviewers.get(0), () -> ties.declare(here.proposals.get(0).lead(), TieKind.BUSINESS, "", null));
        var plan = asManager(here, () -> assignments.plan(here.id()));
        var obstacle = java.util.Objects.requireNonNull(plan.obstacle());
        assertThat(obstacle.proposals())
                .containsExactly(here.proposals.get(0).proposal().title());
        assertThatThrownBy(() -> asManager(here, () -> assignments.make(here.id())))
                .isInstanceOf(org.intreccio.kernel.Conflict.class);
        assertThat(here.of(1)).isEmpty();
    }

    @Test
    void showsAReviewerNoOthersScoresBeforeTheirOwnStandAndTheRoundIsOpen() {
        var here = EvaluationFixture.aCommittee(context, 1, 2, true).assigned();
        var mine = here.of(0).getFirst();
        var other = here.of(1).getFirst();
        here.submit(1, other.id(), card(9));
        as(here.reviewers.get(0), () -> {
            var sheet = reviews.see(mine.id());
            assertThat(sheet.document().team()).as("blind").isEmpty();
            assertThat(sheet.peers()).isEmpty();
            assertThatThrownBy(() -> reviews.see(other.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agreement.reviews(here.id())).isInstanceOf(Refused.class);
            return sheet;
        });
        asManager(here, () -> {
            agreement.open(here.id());
            return true;
        });
        assertThat(as(here.reviewers.get(0), () -> reviews.see(mine.id()).peers()))
                .isEmpty();
        here.submit(0, mine.id(), card(3));
        as(here.reviewers.get(0), () -> {
            var peers = reviews.see(mine.id()).peers();
            assertThat(peers).hasSize(1);
            assertThat(peers.getFirst().card().confidential()).isEmpty();
            reviews.revise(mine.id(), card(5));
            return assertThatThrownBy(() -> reviews.revise(mine.id(), card(6)))
                    .isInstanceOf(org.intreccio.kernel.Conflict.class);
        });
        assertThat(graph.query(
                                "MATCH (v:ReviewVersion {cause: 'revised'})-[:VERSION_OF]->(:Review {id: $id}) RETURN v.scores[0]")
                        .bind(mine.id().value())
                        .to("id")
                        .fetchAs(Long.class)
                        .one())
                .hasValue(3L);
    }

    @Test
    void savesByItselfAndOverwritesNothingThatWasSavedElsewhere() {
        var here = EvaluationFixture.aCommittee(context, 1, 2, false).assigned();
        var review = here.of(0).getFirst();
        as(here.reviewers.get(0), () -> {
            var partial = new Scorecard(List.of(new Scorecard.Given("impact", 7, "")), "", "");
            assertThat(reviews.save(review.id(), 0, partial)).isInstanceOf(ReviewEdit.Saved.class);
            assertThat(reviews.save(review.id(), 0, card(1)))
                    .isInstanceOfSatisfying(
                            ReviewEdit.Clash.class,
                            clash -> assertThat(clash.now()
                                            .card()
                                            .of("impact")
                                            .orElseThrow()
                                            .score())
                                    .isEqualTo(7));
            assertThatThrownBy(() -> reviews.submit(review.id(), partial))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).hasValue("innovativeness"));
            return assertThatThrownBy(() -> reviews.save(review.id(), 1, card(11)))
                    .isInstanceOf(InvalidValue.class);
        });
    }

    @Test
    void recusesForGoodAndGivesBackOnce() {
        var here = EvaluationFixture.aCommittee(context, 2, 3, false).assigned();
        var review = here.of(0).getFirst();
        here.submit(0, review.id(), card(4));
        asManager(here, () -> {
            assignments.giveBack(review.id(), "Manca il perché");
            return true;
        });
        assertThat(here.of(0).stream()
                        .filter(r -> r.id().equals(review.id()))
                        .findFirst()
                        .orElseThrow()
                        .status())
                .isEqualTo(ReviewStatus.IN_PROGRESS);
        here.submit(0, review.id(), card(5));
        assertThatThrownBy(() -> asManager(here, () -> assignments.giveBack(review.id(), "Ancora")))
                .isInstanceOf(org.intreccio.kernel.Conflict.class);
        asManager(here, () -> assignments.recuse(review.id(), "Ha parlato con chi propone"));
        asManager(here, () -> assignments.make(here.id()));
        assertThat(here.of(0).stream()
                        .filter(r -> r.proposal().equals(review.proposal()))
                        .map(Review::status))
                .containsExactly(ReviewStatus.RECUSED);
        var readers = asManager(here, () -> agreement.reviews(here.id())).stream()
                .filter(r ->
                        r.proposal().equals(review.proposal()) && r.status().counts())
                .toList();
        assertThat(readers).hasSize(2);
    }

    private <T> T asManager(EvaluationFixture here, java.util.function.Supplier<T> work) {
        return as(here.call.manager(), work);
    }

    private <T> T as(UserId user, java.util.function.Supplier<T> work) {
        try (var _ = Visitor.signedIn(context, user)) {
            return work.get();
        }
    }
}
