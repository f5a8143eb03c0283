package org.intreccio.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.directory.Openness;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.duplicates.Merges;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.recommendation.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class IntroductionsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Introductions introductions;

    @Autowired
    Requests requests;

    @Autowired
    Connections connections;

    @Autowired
    IntroductionClock clock;

    @Autowired
    IntroductionData data;

    @Autowired
    Feedback feedback;

    @Autowired
    Openness openness;

    @Autowired
    PostOffice office;

    @Autowired
    Neo4jClient graph;

    private IntroductionFixture here;

    @BeforeEach
    void draw() {
        here = IntroductionFixture.threeInARow(context);
    }

    @Test
    void goesFromOneToTheNextByTheConsentOfEach() {
        var asked = here.ask();
        assertThat(asked.outlook()).isEqualTo(Outlook.WAITING);
        assertThat(here.requests(here.sought)).isEmpty();
        assertThat(here.request(here.between).stage()).isEqualTo(Request.Stage.WAITING);

        assertThat(here.agree(here.between).stage()).isEqualTo(Request.Stage.FORWARDED);
        assertThat(here.seen(asked.id())).as("the asker sees no step").isEqualTo(asked);

        var met = here.agree(here.sought);
        assertThat(met.stage()).isEqualTo(Request.Stage.ACCEPTED);
        assertThat(met.contact()).extracting(Asked.Contact::email).isEqualTo(here.email(here.asking));
        assertThat(here.seen(asked.id()).outlook()).isEqualTo(Outlook.ACCEPTED);
        assertThat(here.seen(asked.id()).contact())
                .extracting(Asked.Contact::email)
                .isEqualTo(here.email(here.sought));
        assertThat(here.request(here.between).contact()).isNull();
    }

    @Test
    void countsAsATieOnceTheTwoHaveMet() {
        here.ask();
        here.agree(here.between);
        here.agree(here.sought);
        assertThat(feedback.of(here.asker.id(), here.target.id())).contains(FeedbackKind.INTRODUCED);
        assertThat(feedback.of(here.target.id(), here.asker.id())).contains(FeedbackKind.INTRODUCED);
        var own = here.as(here.asking, () -> connections.between(here.asker.id(), here.target.id()));
        assertThat(own.getFirst().between()).isEmpty();
        assertThat(own.getFirst().ties().getFirst().how()).isEqualTo(WarmPath.How.WERE_INTRODUCED);
        try (var _ = Visitor.guest(context)) {
            assertThat(connections
                            .between(here.asker.id(), here.target.id())
                            .getFirst()
                            .between())
                    .as("nobody else learns of it")
                    .containsExactly(here.middle.id());
        }
    }

    @Test
    void writesToWhoeverHasToAnswerAndToBothOnceTheyAgreed() {
        here.ask();
        assertThat(Letters.saying(office, here.email(here.between), "Vorremmo parlare", 1))
                .hasSize(1);
        here.agree(here.between);
        Letters.saying(office, here.email(here.sought), "Vorremmo parlare", 1);
        here.agree(here.sought);
        Letters.saying(office, here.email(here.asking), here.email(here.sought), 1);
        Letters.saying(office, here.email(here.sought), here.email(here.asking), 1);
        Letters.saying(office, here.email(here.between), here.target.name(), 2);
    }

    /** Everything that the asker can get at, with what is its own by nature taken out. */
    private String allThatTheAskerSees(IntroductionFixture fixture, Asked asked) {
        var seen = fixture.seen(asked.id());
        var mine = fixture.as(fixture.asking, introductions::mine);
        var exported = data.export(new PersonalData.Person(fixture.asking.value(), ""));
        var audit = graph.query("""
                MATCH (e:AuditEntry) WHERE e.subject = $id
                   OR e.behalf IN [$asker, $middle, $target] OR e.by IN [$between, $sought] AND e.action STARTS WITH 'introductions'
                RETURN e.action + ' ' + e.from + ' ' + e.to + ' ' + e.why AS line ORDER BY e.at
                """)
                .bindAll(Map.of(
                        "id", asked.id().value(),
                        "asker", fixture.asker.id().value(),
                        "middle", fixture.middle.id().value(),
                        "target", fixture.target.id().value(),
                        "between", fixture.between.value(),
                        "sought", fixture.sought.value()))
                .fetchAs(String.class)
                .all();
        var letters = office.kept(10_000).stream()
                .filter(letter -> letter.to().equals(fixture.email(fixture.asking)))
                .filter(letter -> letter.text().contains("present"))
                .map(org.intreccio.mail.KeptLetter::text)
                .toList();
        var ways = fixture.as(
                fixture.asking,
                () -> connections
                        .introducers(fixture.asker.id(), fixture.target.id())
                        .size());
        return (seen + "\n" + mine + "\n" + exported + "\n" + audit + "\n" + letters + "\n" + ways)
                .replace(asked.id().value(), "ID")
                .replace(fixture.asker.id().value(), "ASKER")
                .replace(fixture.middle.id().value(), "MIDDLE")
                .replace(fixture.target.id().value(), "TARGET")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z?(\\[?[A-Z]*]?)", "AT");
    }

    @Test
    void neverTellsTheAskerWhoDeclinedNorThatAnybodyDid() {
        var byMiddle = here;
        var byTarget = IntroductionFixture.threeInARow(context);
        var byNobody = IntroductionFixture.threeInARow(context);
        var first = byMiddle.ask();
        var second = byTarget.ask();
        var third = byNobody.ask();
        byMiddle.decline(byMiddle.between);
        byTarget.agree(byTarget.between);
        byTarget.decline(byTarget.sought);

        var unanswered = allThatTheAskerSees(byNobody, third);
        assertThat(unanswered).contains("WAITING");
        assertThat(allThatTheAskerSees(byMiddle, first)).isEqualTo(unanswered);
        assertThat(allThatTheAskerSees(byTarget, second)).isEqualTo(unanswered);

        byMiddle.timeGoesBy(first.id());
        byTarget.timeGoesBy(second.id());
        byNobody.timeGoesBy(third.id());
        List.of(first, second, third).forEach(asked -> clock.expire(asked.id()));
        for (var fixture : List.of(byMiddle, byTarget, byNobody)) {
            Letters.saying(office, fixture.email(fixture.asking), "non è arrivata in fondo", 1);
        }
        var over = allThatTheAskerSees(byNobody, third);
        assertThat(over).contains("OVER");
        assertThat(allThatTheAskerSees(byMiddle, first)).isEqualTo(over);
        assertThat(allThatTheAskerSees(byTarget, second)).isEqualTo(over);
    }

    @Test
    void givesNoRoomBackWhenSomebodyDeclined() {
        here.ask();
        here.decline(here.between);
        assertThatThrownBy(here::ask).isInstanceOf(Conflict.class).hasMessageContaining("introductions.error.again");
    }

    @Test
    void endsByItselfAndTellsOnce() {
        var asked = here.ask();
        here.timeGoesBy(asked.id());
        clock.expire(asked.id());
        clock.expire(asked.id());
        assertThat(here.state(asked.id())).isEqualTo("expired");
        assertThat(here.seen(asked.id()).outlook()).isEqualTo(Outlook.OVER);
        Letters.saying(office, here.email(here.asking), "non è arrivata in fondo", 1);
        assertThat(here.request(here.between).stage()).isEqualTo(Request.Stage.OVER);
        assertThatThrownBy(() -> here.agree(here.between)).isInstanceOf(Conflict.class);
        assertThatThrownBy(here::ask).hasMessageContaining("introductions.error.quiet");
    }

    @Test
    void isTakenBackWhateverWasAnswered() {
        var open = here.ask();
        here.decline(here.between);
        assertThat(here.as(here.asking, () -> introductions.withdraw(open.id())).outlook())
                .isEqualTo(Outlook.WITHDRAWN);
        assertThat(here.as(here.asking, () -> introductions.withdraw(open.id())).outlook())
                .isEqualTo(Outlook.WITHDRAWN);
        assertThatThrownBy(here::ask).hasMessageContaining("introductions.error.again");
        var other = IntroductionFixture.threeInARow(context);
        var taken = other.ask();
        other.as(other.asking, () -> introductions.withdraw(taken.id()));
        assertThat(other.request(other.between).stage()).isEqualTo(Request.Stage.OVER);
        assertThatThrownBy(() -> other.agree(other.between)).isInstanceOf(Conflict.class);
    }

    @Test
    void letsNewcomersAskForTwoAtATime() {
        here.ask();
        for (int i = 0; i < 2; i++) {
            var another = OrganisationFixture.imported(context).with("owner", Visitor.newUser(context));
            here.worked(here.middle.id(), another.id(), Visibility.PUBLIC);
            context.getBean(Partners.class).reread();
            var draft = new IntroductionDraft(
                    another.id(), List.of(here.middle.id()), "Un orto", "Vorremmo conoscere anche questi altri.");
            if (i == 0) {
                here.as(here.asking, () -> introductions.ask(here.asker.id(), draft));
            } else {
                assertThatThrownBy(() -> here.as(here.asking, () -> introductions.ask(here.asker.id(), draft)))
                        .hasMessageContaining("introductions.error.today");
            }
        }
    }

    @Test
    void refusesWhatIsNoWayAndWhatSaysNothing() {
        var to = here.target.id();
        var words = "Vorremmo parlare con chi cura il tetto.";
        var around = new IntroductionDraft(to, List.of(here.asker.id()), "Un orto", words);
        var straight = new IntroductionDraft(to, List.of(), "Un orto", words);
        var mute = new IntroductionDraft(to, List.of(here.middle.id()), "", words);
        var curt = new IntroductionDraft(to, List.of(here.middle.id()), "Un orto", "Ciao");
        assertThatThrownBy(() -> ask(around)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> ask(straight)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> ask(mute)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ask(curt)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> here.as(here.between, () -> introductions.ask(here.asker.id(), here.draft())))
                .isInstanceOf(Refused.class);
    }

    private Asked ask(IntroductionDraft draft) {
        return here.as(here.asking, () -> introductions.ask(here.asker.id(), draft));
    }

    @Test
    void passesNobodyWhoDoesNotWantToBeAsked() {
        here.as(here.between, () -> {
            openness.set(here.middle.id(), false);
            return true;
        });
        assertNoWay();
        here.as(here.between, () -> {
            openness.set(here.middle.id(), true);
            return true;
        });
        assertThat(ways()).hasSize(1);
        here.as(here.sought, () -> {
            openness.set(here.target.id(), false);
            return true;
        });
        assertThat(here.as(here.asking, () -> connections.introducers(here.asker.id(), here.target.id())))
                .isEmpty();
    }

    @Test
    void passesNobodyWhoIsBlockedOrBlocks() {
        here.block(here.asking, here.middle.id());
        assertNoWay();
        try (var _ = Visitor.guest(context)) {
            assertThat(connections.between(here.asker.id(), here.target.id()))
                    .as("whoever is blocked is not told")
                    .hasSize(1);
        }
        var other = IntroductionFixture.threeInARow(context);
        other.block(other.between, other.asker.id());
        assertThat(other.as(other.asking, () -> connections.introducers(other.asker.id(), other.target.id())))
                .isEmpty();
    }

    @Test
    void reachesNobodyWhoBlockedTheAsker() {
        here.block(here.sought, here.asker.id());
        var asked = here.ask();
        here.agree(here.between);
        assertThat(here.requests(here.sought)).isEmpty();
        assertThat(here.seen(asked.id())).isEqualTo(asked);
    }

    @Test
    void holdsANoForAWhileOnWhateverWay() {
        here.ask();
        here.agree(here.between);
        here.decline(here.sought);
        var around = Visitor.newUser(context);
        var another = OrganisationFixture.imported(context).with("owner", around);
        here.worked(here.asker.id(), another.id(), Visibility.PUBLIC);
        here.worked(another.id(), here.target.id(), Visibility.PUBLIC);
        context.getBean(Partners.class).reread();
        var again = ask(new IntroductionDraft(
                here.target.id(), List.of(another.id()), "Un orto", "Ci proviamo per un’altra strada."));
        here.agree(around);
        assertThat(here.requests(here.sought))
                .singleElement()
                .satisfies(r -> assertThat(r.stage()).isEqualTo(Request.Stage.DECLINED));
        assertThat(here.seen(again.id()).outlook()).isEqualTo(Outlook.WAITING);
    }

    private void assertNoWay() {
        assertThat(ways()).isEmpty();
        assertThat(here.as(here.asking, () -> connections.introducers(here.asker.id(), here.target.id())))
                .isEmpty();
        assertThatThrownBy(here::ask).isInstanceOf(Conflict.class);
    }

    private List<WarmPath> ways() {
        return here.as(here.asking, () -> connections.between(here.asker.id(), here.target.id()));
    }

    @Test
    void showsOnesOwnKeptTiesToOneselfAlone() {
        var user = Visitor.newUser(context);
        var hidden = OrganisationFixture.imported(context).with("manager", user);
        here.worked(hidden.id(), here.target.id(), Visibility.PRIVATE);
        context.getBean(Partners.class).reread();
        assertThat(here.as(user, () -> connections.between(hidden.id(), here.target.id())))
                .singleElement()
                .satisfies(way -> assertThat(way.between()).isEmpty());
        assertThat(here.as(here.sought, () -> connections.between(hidden.id(), here.target.id())))
                .isEmpty();
        assertThat(here.as(here.sought, () -> connections.between(here.target.id(), hidden.id())))
                .as("the other end cannot see what this one keeps")
                .isEmpty();
        try (var _ = Visitor.guest(context)) {
            assertThat(connections.between(hidden.id(), here.target.id())).isEmpty();
        }
    }

    @Test
    void showsStrangersNothing() {
        var asked = here.ask();
        var step = here.request(here.between).id();
        var stranger = Visitor.newUser(context);
        assertThatThrownBy(() -> here.as(stranger, () -> introductions.see(asked.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here.as(here.between, () -> introductions.see(asked.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here.as(here.asking, () -> requests.see(step))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here.as(stranger, () -> requests.agree(step))).isInstanceOf(NotFound.class);
        var last = graph.query("""
                MATCH (:Introduction {id: $id})<-[:STEP_OF]-(s {last: true}) RETURN s.id""")
                .bind(asked.id().value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        assertThatThrownBy(() -> here.as(here.sought, () -> requests.agree(new StepId(last))))
                .as("before it has come to them")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneOfTwoAnswersCounts() throws Exception {
        var colleague = Visitor.newUser(context);
        here.middle.with("manager", colleague);
        var asked = here.ask();
        var step = here.request(here.between).id();
        var outcomes = atOnce(List.of(
                () -> here.as(here.between, () -> requests.agree(step).stage()),
                () -> here.as(colleague, () -> requests.decline(step).stage())));
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(1);
        var stage = here.request(here.between).stage();
        assertThat(stage).isIn(Request.Stage.FORWARDED, Request.Stage.DECLINED);
        assertThat(here.state(asked.id())).isEqualTo(stage == Request.Stage.FORWARDED ? "forwarded" : "declined");
        assertThat(here.requests(here.sought)).hasSize(stage == Request.Stage.FORWARDED ? 1 : 0);
    }

    @Test
    void endsEitherWayWhenTheLastAnswerMeetsTheClock() throws Exception {
        for (int i = 0; i < 4; i++) {
            var fixture = IntroductionFixture.threeInARow(context);
            var asked = fixture.ask();
            fixture.agree(fixture.between);
            var step = fixture.request(fixture.sought).id();
            graph.query("""
                    MATCH (i:Introduction {id: $id})
                    SET i.until = datetime() + duration({milliseconds: 150}), i.openUntil = i.until
                    """).bind(asked.id().value()).to("id").run();
            atOnce(List.of(
                    () -> fixture.as(fixture.sought, () -> requests.agree(step).stage()), () -> {
                        while (fixture.state(asked.id()).equals("forwarded")) {
                            clock.expire(asked.id());
                        }
                        return "over";
                    }));
            clock.expire(asked.id());
            var ends = graph.query("""
                    MATCH (e:AuditEntry {subject: $id}) WHERE e.action IN ['introductions.accepted', 'introductions.over']
                    RETURN e.action""")
                    .bind(asked.id().value())
                    .to("id")
                    .fetchAs(String.class)
                    .all();
            assertThat(ends).hasSize(1);
            assertThat(fixture.seen(asked.id()).outlook())
                    .isEqualTo(ends.contains("introductions.accepted") ? Outlook.ACCEPTED : Outlook.OVER);
        }
    }

    @Test
    void twoOfOneOrganisationAskOnce() throws Exception {
        var colleague = Visitor.newUser(context);
        here.asker.with("manager", colleague);
        var outcomes = atOnce(List.of(
                () -> here.ask(), () -> here.as(colleague, () -> introductions.ask(here.asker.id(), here.draft()))));
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(1);
        assertThat(here.requests(here.between)).hasSize(1);
    }

    /** What each came to, or how it was refused. */
    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        var gate = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        gate.await();
                        try {
                            return act.call();
                        } catch (org.intreccio.kernel.DomainException refusal) {
                            return refusal;
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<Object>();
            for (var each : running) {
                outcomes.add(each.get(60, java.util.concurrent.TimeUnit.SECONDS));
            }
            return outcomes;
        }
    }

    @Test
    void followsAnOrganisationThatTurnsOutToBeAnother() {
        var asked = here.ask();
        var survivor = OrganisationFixture.imported(context).with("owner", here.between);
        try (var _ = Visitor.steward(context)) {
            context.getBean(Merges.class).merge(survivor.id(), here.middle.id(), Set.of(), "Sono la stessa");
        }
        assertThat(here.request(here.between).as().id()).isEqualTo(survivor.id());
        assertThat(here.agree(here.between).stage()).isEqualTo(Request.Stage.FORWARDED);
        assertThat(here.seen(asked.id()).via()).extracting(Asked.Named::id).containsExactly(survivor.id());
    }

    @Test
    void handsOverWhatOnesPageShowsAndLetsGoOfIt() {
        var asked = here.ask();
        here.decline(here.between);
        assertThat(data.export(person(here.asking)).toString())
                .contains("Un orto sul tetto", "waiting")
                .doesNotContain("declined");
        assertThat(data.export(person(here.between)).toString()).contains("answer=no");
        inTransaction(() -> data.erase(person(here.asking)));
        assertThat(graph.query("MATCH (i:Introduction {id: $id}) RETURN i.words + i.purpose")
                        .bind(asked.id().value())
                        .to("id")
                        .fetchAs(String.class)
                        .one())
                .contains("");
    }

    @Test
    void forgetsAfterYearsWhatCameToNothing() {
        var asked = here.ask();
        graph.query("MATCH (i:Introduction {id: $id}) SET i.until = datetime('2001-01-01T00:00Z')")
                .bind(asked.id().value())
                .to("id")
                .run();
        var before = java.time.Instant.parse("2002-01-01T00:00:00Z");
        assertThat(data.count(before)).isPositive();
        inTransaction(() -> data.forget(before, 100));
        assertThat(data.count(before)).isZero();
        assertThat(data.usually()).isGreaterThan(Duration.ofDays(365));
    }

    private PersonalData.Person person(UserId user) {
        return new PersonalData.Person(user.value(), "");
    }

    private void inTransaction(Runnable act) {
        context.getBean(org.intreccio.graph.Transactions.class).writing(act);
    }
}
