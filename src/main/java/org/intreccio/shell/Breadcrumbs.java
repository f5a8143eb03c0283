package org.intreccio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.intreccio.ui.Trailed;
import org.jspecify.annotations.Nullable;

/** Where one is, and the pages above. */
class Breadcrumbs extends Nav {

    private final OrderedList list = new OrderedList();

    Breadcrumbs() {
        addClassName("breadcrumbs");
        setAriaLabel(getTranslation("shell.breadcrumbs"));
        add(list);
        setVisible(false);
    }

    /** Shows the way to this page; a page that says nothing of it, or has nothing above, needs none. */
    void show(@Nullable Trailed page) {
        list.removeAll();
        var way = page != null && !page.trail().isEmpty();
        setVisible(way);
        if (page == null || !way) {
            return;
        }
        list.add(new ListItem(new Anchor("", getTranslation("shell.home"))));
        page.trail().forEach(crumb -> list.add(new ListItem(new Anchor(crumb.href(), crumb.label()))));
        var here = new Span(page.here());
        here.getElement().setAttribute("aria-current", "page");
        list.add(new ListItem(here));
    }
}
