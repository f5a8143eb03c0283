package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.line;
import static org.intreccio.codesign.ui.RoomWords.locale;
import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import org.intreccio.codesign.Room;
import org.intreccio.documents.Markdown;
import org.intreccio.kernel.Days;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;

/** A room as a card of a list; one whose work is done tells what came of it. */
final class RoomTile {

    private static final int THEMES = 2;
    private static final int EXCERPT = 180;
    private static final int STORY = 320;

    private RoomTile() {}

    static UnorderedList cards(Collection<Room> rooms) {
        var list = new UnorderedList();
        list.addClassName("cards");
        rooms.forEach(room -> list.add(new ListItem(of(room))));
        return list;
    }

    private static Component of(Room room) {
        var card = new Article();
        card.addClassNames("card", "linked", "room-card");
        if (!room.goesOn()) {
            card.addClassName("room-story");
        }
        var top = new Div(RoomWords.badges(room));
        top.addClassName("row");
        var title = new H3(new Anchor(RoomWords.page(room.id()), room.title()));
        title.addClassName("card-title");
        card.add(top, title);
        var words = room.goesOn() ? excerpt(room.settings().purpose(), EXCERPT) : excerpt(room.outcome(), STORY);
        if (!words.isBlank()) {
            var text = new Paragraph(words);
            text.addClassName("card-text");
            card.add(text);
        }
        var chips = chips(room);
        if (chips.getComponentCount() > 0) {
            card.add(chips);
        }
        card.add(foot(room));
        return card;
    }

    private static Chips chips(Room room) {
        var chips = new Chips();
        var direction = room.direction();
        if (direction != null) {
            chips.with(direction.in(locale()), "room-direction");
        }
        room.themes().stream().limit(THEMES).forEach(t -> chips.with(t.in(locale())));
        return chips;
    }

    private static Div foot(Room room) {
        var ended = room.finishedAt();
        var meta = new Div(
                line(Glyph.LINK, RoomWords.host(room)),
                line(Glyph.USERS, say("people.count", room.people())),
                line(
                        Glyph.CLOCK,
                        ended == null
                                ? say("card.last", Days.day(room.lastAt(), locale()))
                                : say("card.finished", Days.day(ended, locale()))));
        if (room.contributions() > 0) {
            meta.add(line(Glyph.QUOTE, say("contributions.count", room.contributions())));
        }
        meta.addClassNames("card-meta", "card-foot");
        return meta;
    }

    /** The beginning of what was written, without its marks, cut at a word. */
    static String excerpt(String markdown, int most) {
        var plain = Markdown.plain(markdown).replaceAll("\\s+", " ").strip();
        if (plain.length() <= most) {
            return plain;
        }
        var cut = plain.lastIndexOf(' ', most);
        return plain.substring(0, cut > 0 ? cut : most) + "…";
    }
}
