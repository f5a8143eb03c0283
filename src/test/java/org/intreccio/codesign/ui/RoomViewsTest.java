package org.intreccio.codesign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import org.intreccio.PortalTest;
import org.intreccio.Screen;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.codesign.RoomFixture;
import org.intreccio.identity.Visitor;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RoomViewsTest {

    @Autowired
    ApplicationContext context;

    @Test
    void listsRoomsAndTheStoriesOfThoseThatAreDone() {
        var room = RoomFixture.anOpenRoom(context);
        var done = RoomFixture.anOpenRoom(context).finished();
        try (var _ = Visitor.guest(context)) {
            open("rooms?q=" + room.word());
            assertThat(link(room.word()).getHref()).isEqualTo("rooms/" + room.id());
            assertThat(page()).contains("Una stanza", "Aperta", "Una persona", "Una idea da scrivere insieme");
            assertThat(_find(Anchor.class, spec -> spec.withText("Le mie"))).isEmpty();
            open("rooms?q=" + room.word() + "&theme=water");
            assertThat(page()).contains("Nessuna stanza risponde");
            open("rooms?q=" + done.word());
            assertThat(page()).contains("Nessuna stanza risponde");
            open("rooms?state=finished&q=" + done.word());
            assertThat(page()).contains("Conclusa", "Il cortile è aperto ogni sera.");
        }
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            open("rooms?state=mine");
            assertThat(page()).contains(room.word()).doesNotContain(done.word());
        }
    }

    @Test
    void opensARoomOnACall() {
        var call = ChallengeFixture.anOpenCall(context);
        try (var _ = Visitor.signedIn(context)) {
            open("rooms/new");
            assertThat(page()).contains("Una stanza è appesa a qualcosa");
            open("challenges/" + call.id());
            assertThat(page()).contains("Nessuno ha ancora aperto una stanza su questa sfida");
            open("rooms/new?on=challenge:" + call.id());
            assertThat(page()).contains(call.title(), "Leggono tutti", "Ne sa solo chi è stato invitato");
            _click(button("Apri la stanza"));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Titolo")).isInvalid())
                    .isTrue();
            _setValue(_get(TextField.class, spec -> spec.withLabel("Titolo")), "Chi tiene le chiavi?");
            _click(button("Apri la stanza"));
            assertThat(_get(H1.class).getText()).isEqualTo("Chi tiene le chiavi?");
            assertThat(page()).contains("Sei nella stanza", "facilita", "Facilita", call.title());
            open("challenges/" + call.id());
            assertThat(link("Chi tiene le chiavi?").getHref()).startsWith("rooms/r-");
        }
    }

    @Test
    void opensARoomOfATeamByInvitationAlone() {
        var proposal = ProposalFixture.aDraft(
                context, ChallengeFixture.anOpenCall(context).id());
        try (var _ = Visitor.signedIn(context)) {
            open("rooms/new?on=proposal:" + proposal.id());
            assertThat(page()).contains("Una stanza è appesa a qualcosa");
        }
        try (var _ = Visitor.signedIn(context, proposal.speaker())) {
            open("rooms/new?on=proposal:" + proposal.id());
            assertThat(page()).contains("Per ora solo su invito");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Titolo")), "Il tavolo della squadra");
            _click(button("Apri la stanza"));
            assertThat(_get(H1.class).getText()).isEqualTo("Il tavolo della squadra");
        }
    }

    @Test
    void letsSomebodyComeInAndLeave() {
        var room = RoomFixture.anOpenRoom(context);
        try (var _ = Visitor.guest(context)) {
            open("rooms/" + room.id());
            assertThat(_get(Anchor.class, spec -> spec.withText("Accedi per entrare"))
                            .getHref())
                    .contains("sign-in?back=", room.id().value());
            assertThat(page()).contains("Chi c’è (1)", "idea", "Segnala").doesNotContain("Facilita");
        }
        try (var _ = Visitor.signedIn(context)) {
            open("rooms/" + room.id());
            _click(button("Entra nella stanza"));
            assertThat(page()).contains("Sei nella stanza", "Chi c’è (2)");
            _click(button("Esci"));
            assertThat(page()).contains("Chi c’è (1)");
            assertThat(button("Entra nella stanza")).isNotNull();
        }
    }

    @Test
    void showsAClosedDoorUntilSomebodyIsLetIn() {
        var room = RoomFixture.aRoomByRequest(context);
        var asker = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, asker)) {
            open("rooms/" + room.id());
            assertThat(page()).contains("Si legge da dentro", "In questa stanza si entra su richiesta");
            _click(button("Chiedi di entrare"));
            _setValue(
                    _get(TextArea.class, spec -> spec.withLabel("Due righe su di te (facoltative)")), "Ho un trapano");
            _click(button("Manda la richiesta"));
            assertThat(page()).contains("Hai chiesto di entrare", "Ritira la richiesta");
        }
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            open("rooms/" + room.id() + "/desk");
            assertThat(page()).contains("«Ho un trapano»", "chiede di entrare");
            _click(button("Fai entrare"));
            assertThat(page()).contains("Nessuno aspetta una risposta");
        }
        try (var _ = Visitor.signedIn(context, asker)) {
            open("rooms/" + room.id());
            assertThat(page()).contains("Sei nella stanza").doesNotContain("Si legge da dentro");
        }
    }

    @Test
    void saysNothingOfAnInvitedRoomToOthers() {
        var room = RoomFixture.anInvitedRoom(context);
        for (var path : new String[] {"rooms/" + room.id(), "rooms/" + room.id() + "/desk", "rooms?q=" + room.word()}) {
            try (var _ = Visitor.signedIn(context)) {
                open(path);
                assertThat(page()).doesNotContain("Che cosa facciamo del cortile");
            }
        }
        var invited = room.withInvited(Visitor.newUser(context));
        try (var _ = Visitor.signedIn(context, invited)) {
            open("rooms?state=mine");
            assertThat(page()).contains(room.word());
            open("rooms/" + room.id());
            assertThat(page()).contains("Ti hanno invitato");
            _click(button("Rifiuta l’invito"));
            assertThat(_get(H1.class).getText()).isEqualTo("Stanze");
        }
    }

    @Test
    void showsRoomsOnThePageOfTheirSpace() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.guest(context)) {
            open("spaces/" + space.slug());
            assertThat(page()).doesNotContain("Apri una stanza");
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            open("spaces/" + space.slug());
            assertThat(link("Apri una stanza").getHref())
                    .isEqualTo("rooms/new?on=space:" + space.space().value());
        }
    }

    private static void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Anchor link(String words) {
        return _get(Anchor.class, spec -> spec.withPredicate(a -> a.getText().contains(words)));
    }

    private static String page() {
        return Screen.of(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getLast()
                        .getElement())
                + Screen.of(UI.getCurrent().getElement());
    }
}
