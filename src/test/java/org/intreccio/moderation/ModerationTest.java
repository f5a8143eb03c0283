package org.intreccio.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ModerationTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Reports reports;

    @Autowired
    ModerationDesk desk;

    @Autowired
    ModerationQueue queue;

    @Autowired
    Appeals appeals;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Clock clock;

    private Cases cases;
    private OrganisationFixture organisation;
    private UserId manager;
    private UserId steward;

    @BeforeEach
    void draw() {
        cases = new Cases(context);
        manager = Visitor.newUser(context);
        steward = Visitor.newSteward(context);
        organisation = OrganisationFixture.imported(context).with("manager", manager);
    }

    @Test
    void gathersReportsOfOneThingInOneCase() {
        var first = cases.reported(organisation.id());
        var second = cases.reported(organisation.id());
        assertThat(second).isEqualTo(first);
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThat(queue.file(first).reports()).hasSize(2);
            assertThat(queue.queue().waiting()).extracting(CaseFile::id).contains(first);
        }
    }

    @Test
    void takesOneOpenReportAPersonAndThing() {
        var user = Visitor.newUser(context);
        var id = cases.reported(organisation.id(), user, Breach.SPAM, "");
        assertThatThrownBy(() -> cases.reported(organisation.id(), user, Breach.OTHER, "ancora"))
                .isInstanceOf(Conflict.class);
        cases.decided(id, steward, Measure.NONE);
        assertThat(cases.reported(organisation.id(), user, Breach.OTHER, "ancora"))
                .isNotEqualTo(id);
    }

    @Test
    void letsNewAccountsReportThreeThingsADay() {
        var user = Visitor.newUser(context);
        for (int i = 0; i < 3; i++) {
            cases.reported(OrganisationFixture.imported(context).id(), user, Breach.SPAM, "");
        }
        assertThatThrownBy(() -> cases.reported(organisation.id(), user, Breach.SPAM, ""))
                .isInstanceOfSatisfying(
                        TooMany.class,
                        refusal -> assertThat(refusal.seconds())
                                .isBetween(
                                        Duration.ofHours(23).toSeconds(),
                                        Duration.ofHours(24).toSeconds()));
        OrganisationFixture.imported(context).withAttested("manager", user);
        cases.reported(organisation.id(), user, Breach.SPAM, "");
    }

    @Test
    void refusesMoreLinksThanTrustAllows() {
        var links = "https://uno.example e https://due.example";
        assertThatThrownBy(() -> cases.reported(organisation.id(), Visitor.newUser(context), Breach.SPAM, links))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.field()).contains("words"));
        cases.reported(organisation.id(), steward, Breach.SPAM, links);
    }

    @Test
    void asksForWordsWhereNoReasonIsNamed() {
        assertThatThrownBy(() -> cases.reported(organisation.id(), manager, Breach.OTHER, "  "))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> cases.reported(organisation.id(), manager, Breach.SPAM, "x".repeat(1_001)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void letsNobodyReportThemselves() {
        assertThatThrownBy(() -> cases.reported(cases.citizen(manager), manager, Breach.SPAM, ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    void keepsReportersFromAllButStewards() {
        var reporter = Visitor.newUser(context);
        var id = cases.decided(
                cases.reported(organisation.id(), reporter, Breach.INSULT, "Parole segrete"), steward, Measure.WARN);
        assertThat(cases.letters(manager).getFirst().text()).doesNotContain("Parole segrete", reporter.value());
        var audit = new StringWriter();
        trail.export(AuditFilter.EVERYTHING.withAction("moderation."), entry -> audit.append(entry.toString()));
        assertThat(audit.toString()).contains(id.value()).doesNotContain("Parole segrete", reporter.value());
        try (var _ = Visitor.signedIn(context, manager)) {
            assertThat(appeals.mine().toString()).doesNotContain("Parole segrete", reporter.value(), steward.value());
        }
    }

    @Test
    void givesACaseToOneStewardOnly() throws Exception {
        var id = cases.reported(organisation.id());
        var other = Visitor.newSteward(context);
        var barrier = new CyclicBarrier(2);
        Callable<Boolean> one = () -> takes(id, steward, barrier);
        Callable<Boolean> two = () -> takes(id, other, barrier);
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(one, two));
            assertThat(Stream.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean takes(CaseId id, UserId who, CyclicBarrier barrier) throws Exception {
        try (var _ = Visitor.signedIn(context, who)) {
            barrier.await();
            desk.take(id);
            desk.decide(id, Cases.wish(Measure.WARN));
            return true;
        } catch (Conflict told) {
            return false;
        }
    }

    @Test
    void decidesOnceWhereOneStewardTriesTwiceAtOnce() throws Exception {
        var id = cases.reported(organisation.id());
        try (var _ = Visitor.signedIn(context, steward)) {
            desk.take(id);
        }
        var barrier = new CyclicBarrier(2);
        Callable<Boolean> decides = () -> {
            try (var _ = Visitor.signedIn(context, steward)) {
                barrier.await();
                desk.decide(id, Cases.wish(Measure.WARN));
                return true;
            } catch (Conflict told) {
                return false;
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(decides, decides));
            assertThat(Stream.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(cases.letters(manager)).hasSize(1);
    }

    @Test
    void decidesNothingThatIsNotTaken() {
        var id = cases.reported(organisation.id());
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThatThrownBy(() -> desk.decide(id, Cases.wish(Measure.WARN))).isInstanceOf(Conflict.class);
            desk.take(id);
            desk.release(id);
            assertThatThrownBy(() -> desk.release(id)).isInstanceOf(Conflict.class);
        }
        assertThat(cases.status(id)).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void asksForAReasonAndAMeasureThatFits() {
        var id = cases.reported(organisation.id());
        try (var _ = Visitor.signedIn(context, steward)) {
            desk.take(id);
            assertThatThrownBy(() -> desk.decide(id, new ModerationDesk.Wish(Measure.WARN, Breach.SPAM, "breve", null)))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> desk.decide(id, Cases.wish(Measure.SUSPEND)))
                    .isInstanceOf(InvalidValue.class);
        }
        assertThat(cases.status(id)).isEqualTo(CaseStatus.TAKEN);
    }

    @Test
    void hidesWordsAndShowsThemAgain() {
        var before = cases.said(organisation.id());
        assertThat(before.getFirst()).startsWith("https://");
        var id = cases.decided(cases.reported(organisation.id()), steward, Measure.HIDE);
        assertThat(cases.said(organisation.id())).containsExactly("", "");
        try (var _ = Visitor.signedIn(context, steward)) {
            desk.undo(id, "Ci siamo sbagliati, scusate.");
        }
        assertThat(cases.said(organisation.id())).isEqualTo(before);
        assertThat(cases.status(id)).isEqualTo(CaseStatus.REVERSED);
    }

    @Test
    void keepsWordsHiddenWhileAnotherDecisionHolds() {
        var first = cases.decided(cases.reported(organisation.id()), steward, Measure.HIDE);
        cases.decided(cases.reported(organisation.id()), steward, Measure.HIDE);
        try (var _ = Visitor.signedIn(context, steward)) {
            desk.undo(first, "Ci siamo sbagliati, scusate.");
        }
        assertThat(cases.said(organisation.id())).containsExactly("", "");
    }

    @Test
    void suspendsAPersonUntilTheDecisionFalls() {
        var person = cases.citizen(manager);
        var id = cases.decided(cases.reported(person), steward, Measure.SUSPEND);
        assertThat(isSignedIn(false)).isFalse();
        var letter = cases.letters(manager).getFirst();
        var secret = Letters.link(letter).replaceAll(".*/appeal/", "");
        assertThat(appeals.bySecret(secret))
                .hasValueSatisfying(ruling -> assertThat(ruling.mayAppeal()).isTrue());
        appeals.appealBySecret(secret, "Chiedo che qualcuno rilegga tutto.");
        try (var _ = Visitor.steward(context)) {
            desk.judge(id, false, "Il ricorso ha ragione.");
        }
        assertThat(isSignedIn(true)).isTrue();
        assertThat(appeals.bySecret("nonsense")).isEmpty();
    }

    /** Whether the manager's sign-in holds; waits a while for the feed to tell that it should. */
    private boolean isSignedIn(boolean expected) {
        try (var _ = Visitor.signedIn(context, manager)) {
            await().atMost(Duration.ofMinutes(1))
                    .pollInSameThread()
                    .until(() -> currentUser.find().isPresent() == expected);
            return expected;
        }
    }

    @Test
    void givesTheAppealToAnotherSteward() {
        var id = cases.decided(cases.reported(organisation.id()), steward, Measure.WARN);
        cases.appealed(id, manager);
        assertThatThrownBy(() -> cases.appealed(id, manager)).isInstanceOf(Conflict.class);
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThatThrownBy(() -> desk.judge(id, true, "Resta così com'è."))
                    .isInstanceOfSatisfying(
                            Refused.class, refusal -> assertThat(refusal.key()).endsWith("same-steward"));
            assertThatThrownBy(() -> desk.undo(id, "Resta così com'è.")).isInstanceOf(Conflict.class);
        }
        try (var _ = Visitor.steward(context)) {
            desk.judge(id, true, "Resta così com'è.");
        }
        assertThat(cases.status(id)).isEqualTo(CaseStatus.UPHELD);
        try (var _ = Visitor.signedIn(context, manager)) {
            assertThat(appeals.mine()).singleElement().satisfies(ruling -> {
                assertThat(ruling.mayAppeal()).isFalse();
                assertThat(ruling.findAppeal().orElseThrow().outcome()).isEqualTo("Resta così com'è.");
            });
        }
    }

    @Test
    void closesTheDoorToAppealsAfterThirtyDays() {
        var id = cases.decided(cases.reported(organisation.id()), steward, Measure.WARN);
        graph.query("MATCH (d:ModerationDecision {caseId: $id}) SET d.at = d.at - duration('P30D')")
                .bind(id.value())
                .to("id")
                .run();
        assertThatThrownBy(() -> cases.appealed(id, manager)).isInstanceOf(Conflict.class);
    }

    @Test
    void letsNoStewardDecideOfTheirOwn() {
        var judge = Visitor.newSteward(context);
        graph.query("MATCH (u:User {id: $id}) CREATE (:Actor:Citizen {id: 'c-' + $id})-[:ACTS_AS_USER]->(u)")
                .bind(judge.value())
                .to("id")
                .run();
        organisation.with("owner", judge);
        var id = cases.reported(organisation.id());
        try (var _ = Visitor.signedIn(context, judge)) {
            assertThatThrownBy(() -> desk.take(id)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> queue.file(id)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void tellsTheAuditLogEveryStep() {
        var id = cases.decided(cases.reported(organisation.id()), steward, Measure.WARN);
        cases.appealed(id, manager);
        try (var _ = Visitor.steward(context)) {
            desk.judge(id, false, "Il ricorso ha ragione.");
        }
        assertThat(trail.find(AuditFilter.of("case", id.value()), null, 20))
                .extracting(entry -> entry.action() + " " + entry.from() + ">" + entry.to())
                .containsExactlyInAnyOrder(
                        "moderation.taken waiting>taken",
                        "moderation.decided taken>decided",
                        "moderation.appealed decided>appealed",
                        "moderation.reversed appealed>reversed");
        assertThat(trail.find(AuditFilter.of("actor", organisation.id().value()), null, 20))
                .extracting(entry -> entry.from() + ">" + entry.to())
                .containsExactlyInAnyOrder(">warn", "warn>");
    }
}
