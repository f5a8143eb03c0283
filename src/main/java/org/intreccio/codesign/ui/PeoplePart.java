package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomRole;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.intreccio.ui.ReasonDialog;

/** Who is in a room: who facilitates is changed here, and who must go is taken out with a reason. */
final class PeoplePart extends Div {

    private final transient RoomCatalogue catalogue;
    private final transient RoomPeople people;
    private final transient Room room;
    private final UnorderedList list = new UnorderedList();

    PeoplePart(RoomCatalogue catalogue, RoomPeople people, Room room) {
        this.catalogue = catalogue;
        this.people = people;
        this.room = room;
        list.addClassNames("room-list");
        add(list);
        show();
    }

    void show() {
        list.removeAll();
        catalogue.participants(room.id()).forEach(person -> list.add(new ListItem(item(person))));
    }

    private Component item(Participant person) {
        var name = new Anchor("actors/" + person.actor(), person.name());
        name.addClassName("result-title");
        var who = new Div(name);
        who.addClassName("row");
        if (person.facilitates()) {
            var role = new Span(say("role.facilitator"));
            role.addClassNames("badge", "info");
            who.add(role);
        }
        var next = person.facilitates() ? RoomRole.PARTICIPANT : RoomRole.FACILITATOR;
        var role = new Button(
                say("people.make." + next.code()),
                click -> act(
                        () -> people.appoint(room.id(), person.actor(), next),
                        say("people.made." + next.code(), person.name())));
        role.setAriaLabel(say("people.make." + next.code() + ".name", person.name()));
        var remove = new Button(say("people.remove"), click -> remove(person));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(say("people.remove.name", person.name()));
        var buttons = new Div(role, remove);
        buttons.addClassName("actions");
        var item = new Div(who, buttons);
        item.addClassName("room-person");
        return item;
    }

    private void remove(Participant person) {
        new ReasonDialog(
                        say("people.remove.name", person.name()),
                        say("people.remove.what"),
                        say("people.remove"),
                        reason -> {
                            people.remove(room.id(), person.actor(), reason);
                            Notices.done(say("people.removed", person.name()));
                            show();
                        })
                .taking()
                .readBy(say("people.remove.read-by"))
                .open();
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notices.done(done);
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
