package org.intreccio.codesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomAccess;
import org.intreccio.codesign.RoomHost;
import org.intreccio.codesign.RoomId;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;

/** Words and small things that several screens of rooms show alike. */
final class RoomWords {

    static final String ROOMS = "rooms";

    private RoomWords() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("codesign." + key, arguments);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String page(RoomId room) {
        return ROOMS + "/" + room;
    }

    static String desk(RoomId room) {
        return page(room) + "/" + RoomDeskView.DESK;
    }

    /** Where one opens a room on something. */
    static String opening(RoomHost host) {
        return NewRoomView.PATH + "?" + NewRoomView.ON + "=" + host;
    }

    /** How one comes into the room, or that its work is done. */
    static Component[] badges(Room room) {
        var access = badge(glyph(room.access()), say("access." + room.access().code()), "quiet");
        return room.goesOn()
                ? new Component[] {access}
                : new Component[] {badge(Glyph.CIRCLE_CHECK, say("done"), "ok"), access};
    }

    static Glyph glyph(RoomAccess access) {
        return switch (access) {
            case OPEN -> Glyph.GLOBE;
            case REQUEST -> Glyph.LOG_IN;
            case INVITED -> Glyph.LOCK;
        };
    }

    static Span badge(Glyph glyph, String words, String look) {
        var badge = new Span(glyph.icon(), new Span(words));
        badge.addClassNames("badge", look);
        return badge;
    }

    static Span line(Glyph glyph, String words) {
        var line = new Span(glyph.icon(), new Span(words));
        line.addClassName("with-icon");
        return line;
    }

    /** What the room is about, each a way to others of its kind. */
    static Chips about(Room room) {
        var chips = new Chips();
        var direction = room.direction();
        if (direction != null) {
            var chip = Chips.link(direction.in(locale()), RoomAddress.ofDirection(direction.code()), "room-direction");
            chip.addComponentAsFirst(Glyph.COMPASS.icon());
            chips.with(chip);
        }
        room.themes().forEach(t -> chips.with(Chips.link(t.in(locale()), RoomAddress.ofTheme(t.code()))));
        return chips;
    }

    static Anchor button(String href, Glyph glyph, String words) {
        var link = new Anchor(href, glyph.icon());
        link.add(words);
        link.addClassNames("button-link", "quiet");
        return link;
    }

    static String host(Room room) {
        return say("on." + room.host().kind().code(), room.hostName().in(locale()));
    }
}
