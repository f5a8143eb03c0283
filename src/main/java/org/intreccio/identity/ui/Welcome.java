package org.intreccio.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Logo;

/** Why one would come in, in three lines. */
class Welcome extends Div {

    private record Promise(Glyph glyph, String key) {}

    private static final List<Promise> PROMISES = List.of(
            new Promise(Glyph.HANDSHAKE, "identity.welcome.partners"),
            new Promise(Glyph.ROUTE, "identity.welcome.paths"),
            new Promise(Glyph.SHIELD, "identity.welcome.privacy"));

    Welcome() {
        addClassNames("entrance-beside", "stack");
        add(new Logo(true), new H2(getTranslation("identity.welcome.title")));
        PROMISES.forEach(promise -> {
            var line = new Div(promise.glyph().icon(), new Span(getTranslation(promise.key())));
            line.addClassName("entrance-promise");
            add(line);
        });
    }
}
