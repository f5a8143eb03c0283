package org.intreccio.spaces.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.intreccio.directory.ProjectSearch;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceCircle;
import org.intreccio.spaces.SpacePage;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageSection;

/** Everything in this space: its people as a list, on the map and as a network, and the projects that they made together. */
final class TogetherPart extends Div {

    private static final int SHOWN = 6;

    TogetherPart(SpacePage space, SpaceCatalogue catalogue, ProjectSearch projects) {
        var views = new Nav(
                view(space, "", Glyph.LIST, "spaces.together.list"),
                view(space, "&view=map", Glyph.MAP, "spaces.together.map"),
                view(space, "&view=network", Glyph.NETWORK, "spaces.together.network"));
        views.addClassName("row");
        views.setAriaLabel(getTranslation("spaces.together.views"));
        var section = new PageSection(getTranslation("spaces.together"), views);
        var made = projects.sharedBy(catalogue.actors(space), SHOWN);
        if (made.total() > 0) {
            var words = new Paragraph(getTranslation("spaces.together.projects", made.total()));
            words.addClassName("soft");
            section.add(words, list(made));
        }
        add(section);
    }

    private Anchor view(SpacePage space, String shown, Glyph glyph, String key) {
        var circle = URLEncoder.encode(SpaceCircle.code(space), StandardCharsets.UTF_8);
        var link = new Anchor("directory?in=" + circle + shown, glyph.icon());
        link.add(getTranslation(key));
        link.addClassNames("button-link", "quiet");
        return link;
    }

    private UnorderedList list(ProjectSearch.Found made) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        for (var project : made.best()) {
            var link = new Anchor("projects/" + project.id(), project.title().in(getLocale()));
            var item = new ListItem(link);
            var start = project.start();
            if (start != null) {
                var year = new Span(" · " + start.getYear());
                year.addClassName("soft");
                item.add(year);
            }
            list.add(item);
        }
        return list;
    }
}
