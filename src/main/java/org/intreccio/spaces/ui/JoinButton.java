package org.intreccio.spaces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.intreccio.identity.ReturnPath;
import org.intreccio.kernel.DomainException;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.MemberState;
import org.intreccio.spaces.SpaceCatalogue.Standing;
import org.intreccio.spaces.SpaceMembers;
import org.intreccio.spaces.SpacePage;
import org.intreccio.spaces.SpaceStatus;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** What the reader can do about belonging to a space: join, ask, accept, leave, or nothing and why. */
final class JoinButton extends Div {

    private static final int LONGEST_NOTE = 500;

    private final transient SpaceMembers members;
    private final transient SpacePage space;
    private final transient Runnable changed;

    JoinButton(SpaceMembers members, SpacePage space, Standing standing, Runnable changed) {
        this.members = members;
        this.space = space;
        this.changed = changed;
        addClassName("row");
        if (standing.state() != null) {
            belonging(standing.state());
        } else if (space.card().status() == SpaceStatus.OPEN) {
            if (standing.signedIn()) {
                outside();
            } else if (space.card().joining() != Joining.INVITED) {
                var link = new Anchor(
                        ReturnPath.signInFrom(
                                "/" + SpaceView.address(space.card().slug())),
                        say("sign-in"));
                link.addClassName("button-link");
                add(link);
            }
        }
    }

    private void belonging(MemberState state) {
        var badge = new Span(Glyph.CIRCLE_CHECK.icon(), new Span(say("state." + state.code())));
        badge.addClassNames("badge", state == MemberState.MEMBER ? "ok" : "info");
        add(badge);
        if (state == MemberState.INVITED) {
            var accept = new Button(say("accept"), click -> join(""));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            add(accept);
        }
        var leave = new Button(say("leave." + state.code()), click -> leave(state));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(leave);
    }

    private void outside() {
        switch (space.card().joining()) {
            case OPEN -> add(button("join", () -> join("")));
            case BY_REQUEST -> add(button("ask", this::ask));
            case INVITED -> {
                var note = new Span(say("invited-only"));
                note.addClassName("soft");
                add(note);
            }
        }
    }

    private Button button(String key, Runnable act) {
        var button = new Button(say(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Asks with a few words to the keepers. */
    private void ask() {
        var note = new TextArea(say("ask.note"));
        note.setHelperText(say("ask.help", LONGEST_NOTE));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        var dialog = new Dialog(say("ask.title", space.card().name()));
        dialog.add(new Paragraph(say("ask.why")), note);
        var send = new Button(say("ask.send"), click -> {
            if (join(note.getValue(), note)) {
                dialog.close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(say("cancel"), click -> dialog.close()), send);
        dialog.open();
    }

    private void join(String note) {
        join(note, new TextArea());
    }

    private boolean join(String note, TextArea field) {
        try {
            var state = members.join(space.id(), note);
            Notices.done(say("done." + state.code(), space.card().name()));
            changed.run();
            return true;
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("note", field));
            return false;
        }
    }

    private void leave(MemberState state) {
        try {
            members.leave(space.id());
            var name = space.card().name();
            if (state == MemberState.MEMBER && space.card().joining() == Joining.OPEN) {
                Notices.done(say("left", name), say("undo"), () -> join(""));
            } else {
                Notices.done(say("left", name));
            }
            changed.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private String say(String key, Object... arguments) {
        return getTranslation("spaces.join." + key, arguments);
    }
}
