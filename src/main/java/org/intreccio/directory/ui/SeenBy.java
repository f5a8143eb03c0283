package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.intreccio.directory.Visibility;
import org.intreccio.ui.Glyph;

/** Chooses who may see one thing; small, so that it can stand beside each. */
final class SeenBy extends Select<Visibility> {

    /** @param what the name of the thing, spoken with the choice */
    SeenBy(String what, Visibility chosen) {
        setItems(Visibility.values());
        setItemLabelGenerator(v -> getTranslation(v.key()));
        setRenderer(new ComponentRenderer<>(SeenBy::words));
        setAriaLabel(getTranslation("directory.seen-by", what));
        setValue(chosen);
        prefix(chosen);
        addValueChangeListener(e -> prefix(e.getValue()));
        addThemeVariants(SelectVariant.SMALL);
        addClassName("seen-by");
    }

    private void prefix(Visibility visibility) {
        setPrefixComponent(glyph(visibility).icon());
    }

    private static Component words(Visibility visibility) {
        var words = new Span(glyph(visibility).icon(), new Span(say(visibility.key())));
        words.addClassName("with-icon");
        return words;
    }

    private static Glyph glyph(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> Glyph.GLOBE;
            case MEMBERS -> Glyph.USERS;
            case PRIVATE -> Glyph.LOCK;
        };
    }

    /** A field with who may see it beside it. */
    static Div beside(Component field, SeenBy seen) {
        var pair = new Div(field, seen);
        pair.addClassName("field-seen");
        return pair;
    }

    /** Says of a thing on a page that not everybody sees it; nothing where everybody does. */
    static Span mark(Visibility visibility) {
        var mark = new Span();
        if (visibility == Visibility.PUBLIC) {
            mark.setVisible(false);
            return mark;
        }
        mark.add(glyph(visibility).icon(), new Span(say(visibility.key())));
        mark.addClassNames("with-icon", "seen-mark");
        return mark;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
