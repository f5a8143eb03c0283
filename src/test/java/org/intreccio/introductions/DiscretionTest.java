package org.intreccio.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.introductions.ways.Connections;
import org.intreccio.kernel.PersonalData;
import org.intreccio.mail.KeptLetter;
import org.intreccio.mail.PostOffice;
import org.intreccio.moderation.AuditDesk;
import org.intreccio.recommendation.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What nobody is told of an introduction, though the trail has all of it. */
@PortalTest
class DiscretionTest {

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
    PostOffice office;

    @Autowired
    Neo4jClient graph;

    private IntroductionFixture here;

    @BeforeEach
    void draw() {
        here = IntroductionFixture.threeInARow(context);
    }

    /** Everything that the asker, who is a steward, can get at, with what is its own by nature taken out. */
    private String allThatTheAskerSees(IntroductionFixture fixture, Asked asked) {
        var seen = fixture.seen(asked.id());
        var mine = fixture.as(fixture.asking, introductions::mine);
        var exported = data.export(new PersonalData.Person(fixture.asking.value(), ""));
        var read = new ArrayList<AuditEntry>();
        fixture.as(fixture.asking, () -> {
            context.getBean(AuditDesk.class)
                    .export(AuditFilter.of("introduction", asked.id().value()), read::add);
            return true;
        });
        var audit = read.stream()
                .map(e -> e.action() + " " + e.behalf() + " " + e.from() + ">" + e.to() + " " + e.why())
                .toList();
        var done = context.getBeansOfType(PersonalData.class).values().stream()
                .filter(room -> room.room().equals("audit"))
                .map(room -> String.valueOf(room.export(new PersonalData.Person(fixture.asking.value(), "")))
                        .split("introductions\\.", -1)
                        .length)
                .toList();
        var outbox = office.kept(fixture.asking.value(), 10_000).stream()
                .filter(letter -> letter.text().contains(fixture.asker.name()))
                .filter(letter -> !letter.to().equals(fixture.email(fixture.asking)))
                .map(KeptLetter::subject)
                .toList();
        var letters = office.kept(10_000).stream()
                .filter(letter -> letter.to().equals(fixture.email(fixture.asking)))
                .filter(letter -> letter.text().contains("present"))
                .map(KeptLetter::text)
                .toList();
        var ways = fixture.as(
                fixture.asking,
                () -> connections
                        .introducers(fixture.asker.id(), fixture.target.id())
                        .size());
        return (seen + "\n" + mine + "\n" + exported + "\n" + audit + "\n" + done + "\n" + outbox + "\n" + letters
                        + "\n" + ways)
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
        List.of(byMiddle, byTarget, byNobody).forEach(fixture -> fixture.makeSteward(fixture.asking));
        var first = byMiddle.ask();
        var second = byTarget.ask();
        var third = byNobody.ask();
        byMiddle.decline(byMiddle.between);
        byTarget.agree(byTarget.between);
        byTarget.decline(byTarget.sought);
        Letters.saying(office, byTarget.email(byTarget.sought), "Vorremmo parlare", 1);

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

    private Asked ask(IntroductionDraft draft) {
        return here.as(here.asking, () -> introductions.ask(here.asker.id(), draft));
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
