package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.intreccio.onboarding.FirstSteps;
import org.intreccio.onboarding.Persona;
import org.intreccio.ui.Glyph;

/** Where to begin, by persona: three doors, the likeliest first. */
final class ReadyStep extends Div {

    private record Door(String key, String href, Glyph glyph) {}

    private static final Door PARTNERS = new Door("partners", "partners", Glyph.HANDSHAKE);
    private static final Door SPACES = new Door("spaces", "spaces", Glyph.LAYOUT_GRID);
    private static final Door OWN_SPACE = new Door("own-space", "spaces/new", Glyph.PLUS);
    private static final Door MAP = new Door("map", "directory?view=map", Glyph.MAP);
    private static final Door NETWORK = new Door("network", "directory?view=network", Glyph.NETWORK);

    ReadyStep(FirstSteps steps, boolean waiting) {
        addClassName("stack");
        if (waiting) {
            var note = new Div(Glyph.INFO.icon(), new Paragraph(getTranslation("onboarding.ready.waiting")));
            note.addClassName("note");
            add(note);
        }
        var doors = new Div();
        doors.addClassName("doors");
        doors(steps.findPersona().orElse(Persona.CITIZEN)).forEach(door -> doors.add(door(door)));
        add(doors);
        steps.findOrganisation()
                .ifPresent(id -> add(new Paragraph(
                        new Anchor("actors/" + id, new Text(getTranslation("onboarding.ready.profile"))))));
    }

    private static List<Door> doors(Persona persona) {
        return switch (persona) {
            case CSR_TEAM -> List.of(PARTNERS, OWN_SPACE, MAP);
            case PUBLIC_BODY -> List.of(NETWORK, OWN_SPACE, PARTNERS);
            case RESEARCH_LAB, STARTUP -> List.of(PARTNERS, SPACES, NETWORK);
            case ORGANISER -> List.of(PARTNERS, SPACES, MAP);
            case CITIZEN -> List.of(MAP, SPACES, PARTNERS);
        };
    }

    private Anchor door(Door door) {
        var key = "onboarding.door." + door.key();
        var link =
                new Anchor(door.href(), door.glyph().icon(), part("door-title", key), part("door-text", key + ".text"));
        link.addClassName("door");
        return link;
    }

    private Span part(String style, String key) {
        var part = new Span(getTranslation(key));
        part.addClassName(style);
        return part;
    }
}
