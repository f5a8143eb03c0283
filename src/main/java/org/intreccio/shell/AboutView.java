package org.intreccio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.intreccio.identity.OpenToAll;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.PathLine;

/** What Intreccio is, how its graph is made, whose data it stands on, under which licence it may be used. */
@Route("about")
@OpenToAll
class AboutView extends Page {

    AboutView(PortalProperties portal) {
        titled(getTranslation("shell.about"));
        narrow();
        add(
                new PageHeader(getTranslation("shell.about")).lead(getTranslation("shell.about.lead")),
                new PageSection(
                        getTranslation("shell.about.how"),
                        prose("shell.about.how.1"),
                        example(),
                        prose("shell.about.how.2")),
                new PageSection(getTranslation("shell.about.graph"), prose("shell.about.graph.1"), ties()),
                new PageSection(getTranslation("shell.about.privacy"), prose("shell.about.privacy.1")),
                new PageSection(getTranslation("shell.about.sources"), prose("shell.about.sources.1"), sources()),
                licence(portal));
    }

    private PathLine example() {
        return new PathLine(
                getTranslation("shell.about.example"),
                List.of(
                        PathLine.Step.of(
                                Mark.CITIZEN,
                                getTranslation("shell.about.example.1"),
                                null,
                                getTranslation("shell.about.example.via1")),
                        PathLine.Step.of(
                                Mark.COOPERATIVE,
                                getTranslation("shell.about.example.2"),
                                null,
                                getTranslation("shell.about.example.via2")),
                        PathLine.Step.of(
                                Mark.PROJECT,
                                getTranslation("shell.about.example.3"),
                                null,
                                getTranslation("shell.about.example.via3")),
                        PathLine.Step.of(Mark.COMPANY, getTranslation("shell.about.example.4"), null, null)));
    }

    private Chips ties() {
        var chips = new Chips();
        for (var tie : List.of("member", "project", "offers", "seeks", "place", "theme", "goal")) {
            chips.with(getTranslation("shell.about.tie." + tie));
        }
        return chips;
    }

    private DescriptionList sources() {
        var list = new DescriptionList();
        list.addClassName("sources");
        for (var source : Sources.values()) {
            list.add(new DescriptionList.Term(new Anchor(source.address, getTranslation(source.key()))));
            list.add(new DescriptionList.Description(new Span(getTranslation(source.key() + ".text"))));
        }
        return list;
    }

    private PageSection licence(PortalProperties portal) {
        var links = new Div(
                new Anchor("https://www.gnu.org/licenses/agpl-3.0.html", getTranslation("shell.about.licence.text")));
        links.addClassName("row");
        portal.findSource().ifPresent(source -> links.add(new Anchor(source, getTranslation("shell.footer.source"))));
        return new PageSection(getTranslation("shell.about.licence"), prose("shell.about.licence.1"), links);
    }

    private Paragraph prose(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("prose");
        return text;
    }

    /** Whose data the portal stands on. */
    private enum Sources {
        ISTAT("https://www.istat.it/classificazione/codici-dei-comuni-delle-province-e-delle-regioni/"),
        GEONAMES("https://www.geonames.org/"),
        SDG("https://sdgs.un.org/goals"),
        CLDR("https://cldr.unicode.org/"),
        EARTH("https://www.naturalearthdata.com/"),
        CORDIS("https://cordis.europa.eu/projects");

        final String address;

        Sources(String address) {
            this.address = address;
        }

        String key() {
            return "shell.about.source." + name().toLowerCase(Locale.ROOT);
        }
    }
}
