package org.intreccio.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.duplicates.Merges;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
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
    IntroductionClock clock;

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
}
