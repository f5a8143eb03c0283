package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;

/** Says what kind of thing something is: its shape and its word. */
public final class KindBadge extends Span {

    public KindBadge(Mark mark) {
        addClassNames("badge", "kind");
        add(new Shape(mark), new Span(getTranslation(mark.key())));
    }

    /** The shape alone, for where the word stands beside it already. */
    public static Component shape(Mark mark) {
        return new Shape(mark);
    }

    @Tag("intreccio-kind")
    @JsModule("./elements/intreccio-kind.ts")
    private static final class Shape extends Component {

        Shape(Mark mark) {
            getElement().setAttribute("kind", mark.label()).setAttribute("aria-hidden", "true");
        }
    }
}
