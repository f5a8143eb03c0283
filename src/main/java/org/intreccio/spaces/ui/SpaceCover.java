package org.intreccio.spaces.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import org.intreccio.spaces.SpaceCard;

/** A space's picture, or its woven pattern in its own colour; says nothing of its own, so it is not read aloud. */
final class SpaceCover extends Div {

    SpaceCover(SpaceCard space) {
        addClassNames("space-cover", "weave-" + space.weave().code());
        getElement().setAttribute("aria-hidden", "true");
        if (!space.coverAddress().isEmpty()) {
            var picture = new Image(space.coverAddress(), "");
            picture.getElement().setAttribute("loading", "lazy");
            add(picture);
        }
        tint(this, space);
    }

    /** Gives a component the space's colour, as custom properties that the style sheet reads. */
    static void tint(com.vaadin.flow.component.Component component, SpaceCard space) {
        component.getStyle().set("--space-colour", space.colour().hex());
        component.getStyle().set("--space-colour-dark", space.colour().onDark());
    }
}
