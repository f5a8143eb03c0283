package org.intreccio.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.algorithms.Tally.Verdict;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class DecisionsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    PostOffice office;

    @Autowired
    Transactions transactions;

    @Autowired
    DecisionPersonalData personal;

    @Autowired
    DecisionDates dates;

    private DecisionFixture world;

    @BeforeEach
    void draw() {
        world = DecisionFixture.anOpenRoom(context);
    }

    private static Instant end(Decision decision) {
        return Objects.requireNonNull(decision.terms().closesAt());
    }

    private String address(UserId user) {
        return context.getBean(Addressees.class).find(user).orElseThrow().email();
    }

    @Test
    void opensOnlyInAThreadWithContributionsAndForThoseWhoFacilitate() {
        var id = world.aDraft(DecisionFixture.terms(DecisionKind.SINGLE));
        try (var _ = world.as(1)) {
            assertThatThrownBy(() -> world.decisions.open(id, null)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> world.catalogue.see(id)).isInstanceOf(NotFound.class);
            assertThat(world.catalogue.mayOpen(world.thread())).isFalse();
        }
        graph.query("MATCH (c:Contribution)-[:SAID_IN]->(:Thread {id: $id}) SET c.goneAt = datetime()")
                .bind(world.thread().value())
                .to("id")
                .run();
        try (var _ = world.as(0)) {
            assertThatThrownBy(() -> world.decisions.open(id, null))
                    .isInstanceOf(Conflict.class)
                    .hasFieldOrPropertyWithValue("key", "decisions.error.no-contributions");
        }
    }

    @Test
    void keepsTheListOfVotersAsItStoodAtTheOpening() {
        var id = world.anOpenDecision(DecisionKind.SINGLE);
        assertThat(world.seen(0, id).eligible()).isEqualTo(4);
        world.leaves(3);
        assertThat(world.votes(3, id, 1, 0, 0).code())
                .as("who left keeps the vote")
                .isNotBlank();
        var later = Visitor.newUser(context);
        graph.query("""
                MATCH (a:Citizen)-[:ACTS_AS_USER]->(:User {id: $u}) MATCH (r:Room {id: $r})
                CREATE (a)-[:IN_ROOM {state: 'member', role: 'participant', since: datetime(), note: ''}]->(r)
                """)
                .bind(later.value())
                .to("u")
                .bind(world.room().value())
                .to("r")
                .run();
        try (var _ = Visitor.signedIn(context, later)) {
            assertThatThrownBy(() -> world.voting.vote(id, List.of(1, 0, 0), "", null))
                    .isInstanceOf(Refused.class)
                    .hasFieldOrPropertyWithValue("key", "decisions.error.no-vote");
        }
        assertThat(world.results(0, id).count().cast()).isEqualTo(1);
    }

    @Test
    void givesTheVoteToThoseWhoWroteInTheThreadWhereTheRuleSaysSo() {
        var t = DecisionFixture.terms(DecisionKind.SINGLE);
        var id = world.anOpenDecision(new Terms(
                t.kind(),
                t.question(),
                "",
                t.options(),
                1,
                VoterRule.CONTRIBUTORS,
                false,
                false,
                0,
                t.reasons(),
                t.closesAt()));
        assertThat(world.seen(0, id).eligible()).isEqualTo(2);
        assertThatThrownBy(() -> world.votes(2, id, 1, 0, 0)).isInstanceOf(Refused.class);
    }

    @Test
    void changesTheBallotUntilTheEndAndKeepsWhatItWas() {
        var id = world.anOpenDecision(DecisionKind.SINGLE);
        var first = world.votes(1, id, 1, 0, 0);
        var second = world.votes(1, id, 0, 0, 1);
        var ballots = world.results(1, id).ballots();
        assertThat(ballots).singleElement().satisfies(b -> {
            assertThat(b.marks()).containsExactly(0, 0, 1);
            assertThat(b.earlier()).containsExactly(List.of(1, 0, 0));
            assertThat(b.voter()).isEqualTo(world.actor(1));
        });
        try (var _ = world.as(2)) {
            assertThat(world.voting.find(id, first.code()).fate()).isEqualTo(Voting.Fate.REPLACED);
            assertThat(world.voting.find(id, second.code()).fate()).isEqualTo(Voting.Fate.COUNTS);
            assertThat(world.voting.find(id, "00000-11111-22222-33333").fate()).isEqualTo(Voting.Fate.UNKNOWN);
        }
        graph.query("MATCH (b:Ballot)-[:BALLOT_IN]->(:Decision {id: $id}) SET b.marks = [0, 1, 0]")
                .bind(id.value())
                .to("id")
                .run();
        try (var _ = world.as(2)) {
            assertThat(world.voting.find(id, second.code()).fate()).isEqualTo(Voting.Fate.ALTERED);
        }
    }

    @Test
    void takesADoubleClickOnceEvenAtTheSameInstant() throws Exception {
        var id = world.anOpenDecision(DecisionKind.SINGLE);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var clicks = IntStream.range(0, 8)
                    .<Future<Voting.Cast>>mapToObj(i -> pool.submit(() -> {
                        try (var _ = world.as(1)) {
                            return world.voting.vote(id, List.of(1, 0, 0), "", "one-click-one-code");
                        }
                    }))
                    .toList();
            for (var click : clicks) {
                assertThat(click.get().code()).isEqualTo("one-click-one-code");
            }
        }
        assertThat(world.results(0, id).ballots())
                .singleElement()
                .satisfies(b -> assertThat(b.earlier()).isEmpty());
    }

    @Test
    void countsTheInstantOfClosingAndRefusesTheNext() {
        var id = world.anOpenDecision(DecisionKind.SINGLE);
        var end = end(world.seen(0, id));
        world.hands.set(end);
        world.clock.settle(id);
        assertThat(world.votes(1, id, 1, 0, 0).code()).isNotBlank();
        assertThat(world.seen(0, id).state()).isEqualTo(DecisionState.OPEN);
        world.hands.set(end.plusMillis(1));
        // Nobody has closed it yet: the instant does.
        assertThatThrownBy(() -> world.votes(2, id, 1, 0, 0))
                .isInstanceOf(Conflict.class)
                .hasFieldOrPropertyWithValue("key", "decisions.error.closed");
        assertThat(world.seen(0, id).state()).isEqualTo(DecisionState.CLOSED);
        world.clock.settle(id);
        world.clock.strike();
        assertThat(world.seen(0, id).state()).isEqualTo(DecisionState.CLOSED);
        assertThat(graph.query("MATCH (e:AuditEntry {action: 'decisions.closed', subject: $id}) RETURN count(e) AS n")
                        .bind(id.value())
                        .to("id")
                        .fetchAs(Long.class)
                        .one())
                .as("once")
                .hasValue(1L);
    }

    @Test
    void opensByItselfAtItsInstantAndGoesBackToDraftWhereNothingIsLeftToDecide() {
        var start = world.hands.instant().plus(Duration.ofDays(1));
        var id = world.aDraft(DecisionFixture.terms(DecisionKind.CONSENT));
        var empty = world.aDraft(DecisionFixture.secret(DecisionKind.SINGLE));
        try (var _ = world.as(0)) {
            world.decisions.open(id, start);
            world.decisions.open(empty, start);
        }
        assertThatThrownBy(() -> world.votes(1, id, 1, 0, 0)).isInstanceOf(Conflict.class);
        world.leaves(2);
        world.leaves(3);
        world.hands.set(start);
        assertThat(world.votes(1, id, 1, 0, 0).code())
                .as("at the instant itself")
                .isNotBlank();
        assertThat(world.seen(1, id).eligible()).as("as it stood then").isEqualTo(2);
        assertThat(world.seen(0, empty).state()).as("two cannot hide").isEqualTo(DecisionState.DRAFT);
    }

    @Test
    void remindsTheUndecidedOnceADayBefore() {
        var id = world.anOpenDecision(DecisionKind.SINGLE);
        world.votes(1, id, 1, 0, 0);
        var end = end(world.seen(0, id));
        world.hands.set(end.minus(Duration.ofHours(24)).minusMillis(1));
        world.clock.settle(id);
        var subject = "ultime 24 ore";
        assertThat(Letters.saying(office, address(world.person(2)), subject, 0)).isEmpty();
        world.hands.set(end.minus(Duration.ofHours(24)));
        world.clock.settle(id);
        world.clock.settle(id);
        assertThat(Letters.saying(office, address(world.person(2)), subject, 1)).hasSize(1);
        assertThat(Letters.saying(office, address(world.person(1)), subject, 0)).isEmpty();
    }

    @Test
    void hidesResultsUntilItIsClosedAndNamesFromWhoeverIsNotInTheRoom() {
        var t = DecisionFixture.terms(DecisionKind.PROPOSAL);
        var hidden = world.anOpenDecision(new Terms(
                t.kind(), t.question(), "", List.of(), 1, t.voters(), false, true, 50, t.reasons(), t.closesAt()));
        world.votes(1, hidden, 1, 0, 0, 0);
        world.votes(2, hidden, 0, 0, 1, 0);
        try (var _ = world.as(0)) {
            assertThat(world.catalogue.results(world.catalogue.see(hidden))).isEmpty();
        }
        world.ends(hidden);
        assertThat(world.results(0, hidden).count().verdict()).isEqualTo(Verdict.TIED);
        assertThat(world.results(0, hidden).ballots()).allMatch(b -> b.voter() != null);
        try (var _ = Visitor.guest(context)) {
            var seen = world.catalogue.results(world.catalogue.see(hidden)).orElseThrow();
            assertThat(seen.count().cast()).isEqualTo(2);
            assertThat(seen.ballots())
                    .allMatch(b -> b.voter() == null && b.name().isEmpty() && b.at() == null);
        }
    }

    @Test
    void reopensWithAReasonUntilItsOutcomeIsStated() {
        var id = world.anOpenDecision(DecisionKind.SINGLE);
        world.votes(1, id, 1, 0, 0);
        world.ends(id);
        var later = world.hands.instant().plus(Duration.ofDays(2));
        var review = LocalDate.ofInstant(later, ZoneOffset.UTC).plusMonths(1);
        try (var _ = world.as(0)) {
            assertThatThrownBy(() -> world.decisions.reopen(id, later, " ")).isInstanceOf(InvalidValue.class);
            world.decisions.reopen(id, later, "Due erano in viaggio.");
        }
        assertThat(world.votes(2, id, 1, 0, 0).code()).isNotBlank();
        world.ends(id);
        try (var _ = world.as(0)) {
            assertThatThrownBy(() -> world.decisions.stateOutcome(id, "Apre Ada.", List.of(7), null))
                    .isInstanceOf(InvalidValue.class);
            world.decisions.stateOutcome(id, "Apre Ada.", List.of(0), review);
            assertThatThrownBy(() -> world.decisions.reopen(id, later.plus(Duration.ofDays(9)), "Ancora"))
                    .isInstanceOf(Conflict.class);
        }
        assertThat(Objects.requireNonNull(world.seen(2, id).outcome()).chosen()).containsExactly(0);
        assertThat(Letters.saying(office, address(world.person(3)), "Apre Ada.", 1))
                .hasSize(1);
        assertThat(dates.of(id.value(), Locale.ITALIAN).orElseThrow())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).contains("Chi apre il cortile?"));
    }

    @Test
    void letsNobodyInWhoMayNotReadTheRoomButThoseOnTheList() {
        var closed = DecisionFixture.anInvitedRoom(context);
        var id = closed.anOpenDecision(DecisionKind.SINGLE);
        closed.leaves(3);
        assertThat(closed.seen(3, id).question()).isNotBlank();
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> closed.catalogue.see(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> closed.voting.vote(id, List.of(1, 0, 0), "", null))
                    .isInstanceOf(NotFound.class);
            assertThat(closed.catalogue.of(closed.thread())).isEmpty();
        }
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> closed.catalogue.see(id)).isInstanceOf(NotFound.class);
        }
        assertThat(dates.of(id.value(), Locale.ITALIAN)).isEmpty();
    }

    @Test
    void asksObjectionsForTheirReason() {
        var id = world.anOpenDecision(DecisionKind.CONSENT);
        try (var _ = world.as(1)) {
            assertThatThrownBy(() -> world.voting.vote(id, List.of(0, 0, 1), "  ", null))
                    .isInstanceOf(InvalidValue.class)
                    .hasFieldOrPropertyWithValue("field", "reason");
            assertThatThrownBy(() -> world.voting.vote(id, List.of(0, 0, 1), "x".repeat(501), null))
                    .isInstanceOf(InvalidValue.class);
            world.voting.vote(id, List.of(0, 0, 1), "Manca la chiave.", null);
        }
        assertThat(world.results(0, id).count().verdict()).isEqualTo(Verdict.HELD_UP);
    }

    @Test
    void keepsTheBallotOfWhoeverErasesTheirAccountAsNobodys() {
        var id = world.anOpenDecision(DecisionKind.SINGLE);
        world.votes(1, id, 1, 0, 0);
        var person =
                new PersonalData.Person(world.person(1).value(), world.actor(1).value());
        assertThat(personal.export(person)).containsKey("votes");
        transactions.writing(() -> personal.erase(person));
        assertThat(personal.export(person)).isEmpty();
        assertThat(world.results(0, id).ballots()).singleElement().satisfies(b -> {
            assertThat(b.marks()).containsExactly(1, 0, 0);
            assertThat(b.voter()).isNull();
        });
        assertThat(world.seen(0, id).eligible()).isEqualTo(4);
    }
}
