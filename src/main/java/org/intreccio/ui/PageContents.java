package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** Leads to the sections of a long page: those that are {@link PageSection#anchored}. Beside them where there is room, else above. */
public final class PageContents extends Nav {

    /** For the page at this path, without a leading slash. */
    public PageContents(String label, String path, Collection<? extends Component> sections) {
        addClassName("page-contents");
        setAriaLabel(label);
        var list = new UnorderedList();
        for (var component : sections) {
            if (component instanceof PageSection section) {
                section.getId().ifPresent(id -> list.add(item(section.heading(), path + "#" + id)));
            }
        }
        add(list);
    }

    private static ListItem item(String heading, String href) {
        var link = new Anchor(href, heading);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
