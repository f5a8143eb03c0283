package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomState;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SuggestField;

/** Who asked to be let into a room and who was invited, and a field to invite others. */
final class WaitingPart extends Div {

    private final transient RoomCatalogue catalogue;
    private final transient RoomPeople people;
    private final transient Room room;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(say("waiting.none"));
    private final SuggestField<ActorCard> whom;

    WaitingPart(RoomCatalogue catalogue, RoomPeople people, Room room, ActorSearch search, Runnable changed) {
        this.catalogue = catalogue;
        this.people = people;
        this.room = room;
        this.changed = changed;
        whom = new SuggestField<>(
                say("waiting.invite"),
                (typed, most) ->
                        search.suggest(typed, most, card -> !card.kind().organisation()),
                card -> card.called(getLocale()));
        addClassName("stack");
        list.addClassName("room-list");
        none.addClassName("soft");
        var send = new Button(say("waiting.invite.send"), click -> invite());
        var row = new Div(whom, send);
        row.addClassNames("row", "room-add");
        add(none, list, row);
        show();
    }

    private void invite() {
        whom.setInvalid(false);
        whom.getOptionalValue().ifPresent(card -> {
            try {
                people.invite(room.id(), card.id());
                Notices.done(say("waiting.invited", card.name()));
                whom.clear();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("person", whom));
            }
            show();
            changed.run();
        });
    }

    private void show() {
        list.removeAll();
        var waiting = catalogue.waiting(room.id());
        none.setVisible(waiting.isEmpty());
        waiting.forEach(person -> list.add(new ListItem(item(person))));
    }

    private Component item(Participant person) {
        var asks = person.state() == RoomState.REQUESTED;
        var name = new Anchor("actors/" + person.actor(), person.name());
        name.addClassName("result-title");
        var head = new Div(
                name,
                RoomWords.badge(
                        asks ? Glyph.LOG_IN : Glyph.MAIL,
                        say("waiting.state." + person.state().code()),
                        "info"));
        head.addClassName("row");
        var item = new Div(head);
        item.addClassNames("card", "small", "stack");
        if (!person.note().isBlank()) {
            item.add(new Paragraph("«" + person.note() + "»"));
        }
        var buttons = new Div();
        buttons.addClassName("actions");
        if (asks) {
            var admit = new Button(
                    say("waiting.admit"),
                    click ->
                            act(() -> people.admit(room.id(), person.actor()), say("waiting.admitted", person.name())));
            admit.addThemeVariants(ButtonVariant.PRIMARY);
            admit.setAriaLabel(say("waiting.admit.name", person.name()));
            buttons.add(admit);
        }
        var key = "waiting.remove." + person.state().code();
        var remove = new Button(
                say(key),
                click -> act(() -> people.remove(room.id(), person.actor(), ""), say(key + ".done", person.name())));
        remove.setAriaLabel(say(key + ".name", person.name()));
        buttons.add(remove);
        item.add(buttons);
        return item;
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notices.done(done);
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
        changed.run();
    }
}
