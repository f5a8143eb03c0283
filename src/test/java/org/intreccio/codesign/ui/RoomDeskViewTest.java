package org.intreccio.codesign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.intreccio.PortalTest;
import org.intreccio.Screen;
import org.intreccio.codesign.RoomAccess;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomFixture;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.identity.Visitor;
import org.intreccio.ui.SuggestField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RoomDeskViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RoomCatalogue catalogue;

    @Autowired
    Rooms rooms;

    @Test
    void keepsTheDeskForThoseWhoFacilitate() {
        var room = RoomFixture.anOpenRoom(context);
        try (var _ = Visitor.signedIn(context, room.withPerson())) {
            open(room);
            assertThat(page()).contains("chi facilita la stanza").doesNotContain("Concludi la stanza");
        }
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedFirst() {
        var room = RoomFixture.anOpenRoom(context);
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            open(room);
            var title = _get(TextField.class, spec -> spec.withLabel("Titolo"));
            _setValue(title, "Ciò che ho scritto io");
            var read = catalogue.known(room.id());
            rooms.change(room.id(), read.version(), RoomFixture.settings("di un altro", RoomAccess.OPEN));
            _click(button("Salva"));
            assertThat(page()).contains("Nel frattempo qualcun altro ha salvato", "di un altro");
            assertThat(title.getValue()).isEqualTo("Ciò che ho scritto io");
            _click(button("Salva ciò che ho scritto io"));
            assertThat(catalogue.known(room.id()).title()).isEqualTo("Ciò che ho scritto io");
        }
    }

    @Test
    void handsFacilitationOnAndTakesSomebodyOutWithAReason() {
        var room = RoomFixture.anInvitedRoom(context);
        room.withPerson();
        var guest = Visitor.newUser(context);
        var card = context.getBean(ActorCatalogue.class).find(room.actor(guest)).orElseThrow();
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            open(room);
            @SuppressWarnings({"unchecked", "rawtypes"})
            SuggestField<ActorCard> whom = _get(SuggestField.class, spec -> spec.withLabel("Invita una persona"));
            whom.setValue(card);
            _click(button("Invita"));
            assertThat(page()).contains("invitata, non ha ancora risposto");
            _click(button("Ritira l’invito"));
            assertThat(page()).contains("Nessuno aspetta una risposta");
            _click(button("Affida la facilitazione"));
            assertThat(_find(Button.class, spec -> spec.withText("Togli la facilitazione")))
                    .hasSize(2);
            _click(_find(Button.class, spec -> spec.withText("Fai uscire")).getLast());
            _click(_find(Button.class, spec -> spec.withText("Fai uscire")).getLast());
            assertThat(page()).contains("Scrivi perché");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Perché")), "Ha insultato due vicine");
            _click(_find(Button.class, spec -> spec.withText("Fai uscire")).getLast());
            assertThat(catalogue.participants(room.id())).hasSize(1);
        }
    }

    @Test
    void finishesWithAStoryAndReopens() {
        var room = RoomFixture.anOpenRoom(context);
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            open(room);
            _click(button("Concludi la stanza"));
            var outcome = _get(TextArea.class, spec -> spec.withLabel("Che cosa ne è venuto"));
            assertThat(outcome.isInvalid()).isTrue();
            _setValue(outcome, "Abbiamo **aperto** il cortile.");
            _click(button("Concludi la stanza"));
            assertThat(page()).contains("La stanza è conclusa");
            UI.getCurrent().navigate("rooms/" + room.id());
            assertThat(page()).contains("Che cosa ne è venuto", "<strong>aperto</strong>");
            open(room);
            _click(button("Riapri la stanza"));
            assertThat(button("Concludi la stanza")).isNotNull();
        }
    }

    private static void open(RoomFixture room) {
        UI.getCurrent().navigate("rooms/" + room.id() + "/desk");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
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
