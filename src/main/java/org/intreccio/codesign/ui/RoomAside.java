package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.kernel.Days;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;

/** Who is in a room and who facilitates it, and its dates. A guest is told who facilitates and how many others there are. */
final class RoomAside extends Aside {

    private static final int AT_ONCE = 10;

    private final transient Room room;
    private final boolean everybody;
    private final H2 heading = new H2();
    private final Div people = new Div();

    RoomAside(RoomCatalogue catalogue, Room room, boolean everybody) {
        this.room = room;
        this.everybody = everybody;
        addClassName("aside");
        people.addClassName("stack");
        var card = new Div(heading, people);
        card.addClassNames("card", "flat", "stack");
        add(card, facts());
        show(catalogue.participants(room.id()));
    }

    /** Shows these as those who are in. */
    void show(List<Participant> all) {
        heading.setText(say("people.title", all.size()));
        people.removeAll();
        var shown =
                everybody ? all : all.stream().filter(Participant::facilitates).toList();
        people.add(list(shown.stream().limit(AT_ONCE).toList()));
        if (shown.size() > AT_ONCE) {
            people.add(new Details(
                    say("people.all", shown.size()),
                    list(shown.stream().skip(AT_ONCE).toList())));
        }
        if (shown.size() < all.size()) {
            people.add(soft(say("people.others", all.size() - shown.size())));
        }
        if (all.stream().noneMatch(Participant::facilitates)) {
            people.add(soft(say("people.nobody")));
        }
    }

    private static Component list(List<Participant> shown) {
        var list = new UnorderedList();
        list.addClassName("room-people");
        shown.forEach(p -> list.add(new ListItem(person(p))));
        list.setVisible(!shown.isEmpty());
        return list;
    }

    private static Component person(Participant person) {
        var row = new Div(KindBadge.shape(Mark.CITIZEN), new Anchor("actors/" + person.actor(), person.name()));
        row.addClassName("row");
        if (person.facilitates()) {
            var role = new Span(say("role.facilitator"));
            role.addClassNames("badge", "info");
            row.add(role);
        }
        return row;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    private Component facts() {
        var locale = RoomWords.locale();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "opened", Days.day(room.startedAt(), locale));
        var ended = room.finishedAt();
        if (ended == null) {
            fact(facts, "last", Days.minute(room.lastAt(), locale));
        } else {
            fact(facts, "finished", Days.day(ended, locale));
        }
        if (room.settings().slowSeconds() > 0) {
            fact(facts, "slow", RoomForm.pace(room.settings().slowSeconds()));
        }
        fact(facts, "access", say("access." + room.access().code() + ".means"));
        var card = new Div(facts);
        card.addClassNames("card", "flat");
        return card;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(say("fact." + key)), new DescriptionList.Description(value));
    }
}
