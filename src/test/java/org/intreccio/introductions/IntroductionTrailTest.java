package org.intreccio.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.intreccio.Caller;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.mail.PostOffice;
import org.intreccio.moderation.AuditDesk;
import org.intreccio.recommendation.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every transition is in the trail, and what those on the way answered is hidden from the asker's side, stewards included. */
@PortalTest
class IntroductionTrailTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Introductions introductions;

    @Autowired
    IntroductionClock clock;

    @Autowired
    AuditDesk desk;

    @Autowired
    PostOffice office;

    private IntroductionFixture here;

    @BeforeEach
    void draw() {
        here = IntroductionFixture.threeInARow(context);
    }

    private static AuditFilter about(IntroductionId id) {
        return AuditFilter.of("introduction", id.value());
    }

    /** As the portal itself sees it, the oldest first. */
    private List<String> trail(IntroductionId id) {
        return context.getBean(AuditTrail.class).find(about(id), null, 50).reversed().stream()
                .map(this::told)
                .toList();
    }

    private String told(AuditEntry e) {
        var by = e.by().equals(here.asking.value())
                ? "asking"
                : e.by().equals(here.between.value())
                        ? "between"
                        : e.by().equals(here.sought.value()) ? "sought" : "portal";
        return by + ": " + e.action().substring("introductions.".length()) + " " + e.from() + ">" + e.to();
    }

    @Test
    void tellsHowItCameAbout() {
        var asked = here.ask();
        here.agree(here.between);
        here.agree(here.sought);
        assertThat(trail(asked.id()))
                .containsExactly(
                        "asking: asked >requested",
                        "between: forwarded requested>forwarded",
                        "sought: accepted waiting>accepted");
    }

    @Test
    void tellsWhoDeclinedAndThatItsTimeWasOver() {
        var asked = here.ask();
        here.agree(here.between);
        here.decline(here.sought);
        here.decline(here.sought);
        here.timeGoesBy(asked.id());
        clock.expire(asked.id());
        assertThat(trail(asked.id()))
                .containsExactly(
                        "asking: asked >requested",
                        "between: forwarded requested>forwarded",
                        "sought: declined forwarded>declined",
                        "portal: over waiting>over");
    }

    @Test
    void tellsThatNobodyAnsweredAndThatItWasTakenBack() {
        var unanswered = here.ask();
        here.timeGoesBy(unanswered.id());
        clock.expire(unanswered.id());
        assertThat(trail(unanswered.id()))
                .containsExactlyInAnyOrder(
                        "asking: asked >requested", "portal: expired requested>expired", "portal: over waiting>over");
        here = IntroductionFixture.threeInARow(context);
        var takenBack = here.ask();
        here.as(here.asking, () -> introductions.withdraw(takenBack.id()));
        assertThat(trail(takenBack.id()))
                .containsExactly("asking: asked >requested", "asking: withdrawn waiting>withdrawn");
    }

    @Test
    void tellsThatItWasHeldBackForAnEarlierNo() {
        here.ask();
        here.agree(here.between);
        here.decline(here.sought);
        var around = Visitor.newUser(context);
        var another = OrganisationFixture.imported(context).with("owner", around);
        here.worked(here.asker.id(), another.id(), Visibility.PUBLIC);
        here.worked(another.id(), here.target.id(), Visibility.PUBLIC);
        context.getBean(Partners.class).reread();
        here.makeSteward(around);
        var again = here.as(
                here.asking,
                () -> introductions.ask(
                        here.asker.id(),
                        new IntroductionDraft(
                                here.target.id(),
                                List.of(another.id()),
                                "Un orto",
                                "Ci proviamo per un’altra strada.")));
        here.agree(around);
        assertThat(trail(again.id())).endsWith("portal: held-back forwarded>declined");
        assertThat(here.as(around, () -> desk.find(about(again.id()), null, 50)))
                .as("whoever passed it on learns nothing of the earlier no")
                .extracting(AuditEntry::action)
                .containsExactly("introductions.forwarded", "introductions.asked");
    }

    @Test
    void hidesTheAnswersFromAStewardWhoAsked() {
        here.makeSteward(here.asking);
        var asked = here.ask();
        here.agree(here.between);
        here.decline(here.sought);
        assertHidden(here.asking, asked.id());
    }

    @Test
    void hidesThemFromAStewardWhoComesToSpeakForTheAskerLater() {
        var asked = here.ask();
        here.agree(here.between);
        here.decline(here.sought);
        var later = Visitor.newUser(context);
        here.makeSteward(later);
        assertThat(here.as(later, () -> desk.count(about(asked.id()), 10)))
                .as("nobody to do with it")
                .isEqualTo(3);
        here.asker.with("manager", later);
        assertHidden(later, asked.id());
    }

    private void assertHidden(UserId reader, IntroductionId id) {
        assertThat(read(reader, () -> desk.find(about(id), null, 50)))
                .extracting(AuditEntry::action)
                .containsExactly("introductions.asked");
        assertThat(read(reader, () -> desk.count(about(id), 50))).isEqualTo(1);
        assertThat(read(
                        reader,
                        () -> desk.find(AuditFilter.by(here.sought.value()).withAction("introductions."), null, 50)))
                .as("by who did it")
                .isEmpty();
        assertThat(read(
                        reader,
                        () -> desk.find(
                                AuditFilter.EVERYTHING.withWords(
                                        here.target.id().value()),
                                null,
                                50)))
                .as("by words")
                .noneMatch(e -> e.action().startsWith("introductions."));
        var exported = new ArrayList<AuditEntry>();
        read(reader, () -> {
            desk.export(about(id), exported::add);
            return true;
        });
        assertThat(exported).hasSize(1);
        var answer = new Caller(context)
                .get("/api/v1/audit?subject=" + id, "Authorization", Tokens.reading(context, reader));
        assertThat(answer.json().get("items").size()).isEqualTo(1);
        try (var _ = Visitor.steward(context)) {
            assertThat(desk.find(about(id), null, 50)).as("another steward").hasSize(3);
        }
    }

    private <T> T read(UserId reader, Supplier<T> reading) {
        return here.as(reader, reading);
    }

    @Test
    void hidesTheLettersToThoseOnTheWayFromTheStewardWhoAsked() {
        here.makeSteward(here.asking);
        here.ask();
        here.agree(here.between);
        Letters.saying(office, here.email(here.sought), "Vorremmo parlare", 1);
        var pass = here.asker.name() + " chiede di essere presentato";
        var meet = here.asker.name() + " vorrebbe conoscervi";
        assertThat(outbox(here.asking)).doesNotContain(pass).doesNotContain(meet);
        assertThat(outbox(Visitor.newSteward(context))).contains(pass, meet);
    }

    private String outbox(UserId reader) {
        return here.as(reader, () -> {
            UI.getCurrent().navigate("steward/outbox");
            return UI.getCurrent()
                    .getInternals()
                    .getActiveRouterTargetsChain()
                    .getFirst()
                    .getElement()
                    .getTextRecursively();
        });
    }
}
