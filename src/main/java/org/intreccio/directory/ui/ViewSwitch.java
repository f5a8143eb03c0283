package org.intreccio.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.intreccio.ui.Glyph;

/** Leads to the same result as a list, on a map or as a network. */
final class ViewSwitch extends Nav {

    ViewSwitch() {
        addClassName("view-switch");
        setAriaLabel(getTranslation("directory.view"));
    }

    void show(DirectoryAddress address) {
        removeAll();
        for (var view : DirectoryAddress.View.values()) {
            var link = new Anchor(address.seenAs(view).href(), "");
            link.setId("view-" + view.code());
            link.add(glyph(view).icon(), new Span(getTranslation("directory.view." + view.code())));
            if (view == address.view()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }

    private static Glyph glyph(DirectoryAddress.View view) {
        return switch (view) {
            case LIST -> Glyph.LIST;
            case MAP -> Glyph.MAP;
            case NETWORK -> Glyph.NETWORK;
        };
    }
}
