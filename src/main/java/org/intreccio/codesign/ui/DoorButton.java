package org.intreccio.codesign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue.Standing;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomState;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** What the reader can do about being in a room: come in, ask, take the request back, leave. */
final class DoorButton extends Div {

    private static final int LONGEST_NOTE = 500;

    private final transient RoomPeople people;
    private final transient Room room;
    private final transient Runnable changed;

    DoorButton(RoomPeople people, Room room, Standing standing, Runnable changed) {
        this.people = people;
        this.room = room;
        this.changed = changed;
        addClassNames("row", "room-door");
        var state = standing.state();
        if (!standing.signedIn()) {
            if (room.goesOn()) {
                add(signIn());
            }
            return;
        }
        if (room.goesOn() && state != RoomState.MEMBER) {
            if (standing.entersFreely()) {
                add(primary(state == RoomState.INVITED ? "accept" : "enter", () -> join("", new TextArea())));
            } else if (state == null) {
                add(primary("ask", this::ask));
            }
        }
        if (state != null) {
            belonging(state);
        }
    }

    private Anchor signIn() {
        var key = room.access().code();
        var link = new Anchor(ReturnPath.signInFrom("/" + RoomWords.page(room.id())), say("sign-in." + key));
        link.addClassName("button-link");
        return link;
    }

    private void belonging(RoomState state) {
        var badge = RoomWords.badge(
                state == RoomState.MEMBER ? Glyph.CIRCLE_CHECK : Glyph.CLOCK,
                say("state." + state.code()),
                state == RoomState.MEMBER ? "ok" : "info");
        var leave = new Button(say("leave." + state.code()), click -> leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(badge, leave);
    }

    private Button primary(String key, Runnable act) {
        var button = new Button(say(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Asks, with a few words to those who facilitate. */
    private void ask() {
        var note = new TextArea(say("ask.note"));
        note.setHelperText(say("ask.help", LONGEST_NOTE));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        var dialog = new Dialog(say("ask.title", room.title()));
        dialog.setWidth("min(32rem, 100%)");
        dialog.add(new Paragraph(say("ask.why")), note);
        var send = new Button(say("ask.send"), click -> {
            if (join(note.getValue(), note)) {
                dialog.close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), send);
        dialog.open();
    }

    private boolean join(String note, TextArea field) {
        try {
            var state = people.join(room.id(), note);
            Notices.done(say("done." + state.code(), room.title()));
            changed.run();
            return true;
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("note", field));
            return false;
        }
    }

    private void leave() {
        try {
            people.leave(room.id());
            Notices.done(say("left", room.title()));
            changed.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private static String say(String key, Object... arguments) {
        return RoomWords.say("door." + key, arguments);
    }
}
