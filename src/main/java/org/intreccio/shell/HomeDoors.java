package org.intreccio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.intreccio.ui.Glyph;

/** Three ways in, one for each kind of person who comes. */
final class HomeDoors extends Section {

    HomeDoors() {
        addClassName("section");
        var title = new H2(getTranslation("shell.home.doors"));
        title.setId("home-doors");
        getElement().setAttribute("aria-labelledby", "home-doors");
        var doors = new Div(
                door("company", Glyph.BUILDING, "directory?kind=association&kind=cooperative", ""),
                door("lab", Glyph.SPARKLES, "partners", "accent"),
                door("organiser", Glyph.USERS, "directory?view=map", "gold"));
        doors.addClassName("doors");
        add(title, doors);
    }

    private Anchor door(String persona, Glyph glyph, String href, String colour) {
        var key = "shell.home.door." + persona;
        var door = new Anchor(
                href,
                glyph.icon(),
                part("door-title", key),
                part("door-text", key + ".text"),
                part("door-go", key + ".go"));
        door.addClassName("door");
        if (!colour.isEmpty()) {
            door.addClassName(colour);
        }
        return door;
    }

    private Span part(String style, String key) {
        var part = new Span(getTranslation(key));
        part.addClassName(style);
        return part;
    }
}
