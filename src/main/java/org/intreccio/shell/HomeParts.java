package org.intreccio.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intreccio.kernel.Days;
import org.intreccio.shell.Portrait.Neighbour;
import org.intreccio.shell.Portrait.Newcomer;
import org.intreccio.shell.Portrait.Numbers;
import org.intreccio.shell.Portrait.Running;
import org.intreccio.ui.Chips;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.MapCanvas;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Stat;

/** The parts of the home page that tell what is in the graph; a part with nothing to tell is left out. */
final class HomeParts {

    private static final List<Mark> KINDS =
            List.of(Mark.COMPANY, Mark.INSTITUTION, Mark.COOPERATIVE, Mark.ASSOCIATION, Mark.CITIZEN);

    private HomeParts() {}

    static Component numbers(Numbers numbers) {
        var stats = new Div();
        stats.addClassName("stats");
        for (var kind : KINDS) {
            var key = "shell.home.numbers." + kind.name().toLowerCase(Locale.ROOT);
            stats.add(stat(numbers.actors().getOrDefault(kind, 0L), key));
        }
        stats.add(
                stat(numbers.projects(), "shell.home.numbers.projects"),
                stat(numbers.collaborations(), "shell.home.numbers.collaborations"),
                stat(numbers.places(), "shell.home.numbers.places"));
        return new PageSection(say("shell.home.numbers"), stats);
    }

    private static Stat stat(long value, String key) {
        return new Stat(value, say(key, value));
    }

    static Optional<Component> running(List<Running> projects) {
        return projects.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(
                        say("shell.home.running"),
                        cards(projects.stream().map(HomeParts::project).toList())));
    }

    static Optional<Component> newcomers(List<Newcomer> newcomers) {
        return newcomers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(
                                say("shell.home.newcomers"),
                                cards(newcomers.stream().map(HomeParts::actor).toList()))
                        .beside(new Anchor("directory", say("shell.home.newcomers.all"))));
    }

    static Optional<Component> around(List<Neighbour> neighbours, PortalProperties portal) {
        if (neighbours.isEmpty()) {
            return Optional.empty();
        }
        var map = new MapCanvas();
        map.setTitle(say("shell.home.around.map"));
        map.setDescription(say("shell.home.around.description", neighbours.size()));
        map.show(neighbours.stream()
                .map(n -> MapCanvas.Point.of(
                        n.id(), n.name().in(language()), n.mark(), n.lat(), n.lon(), "/actors/" + n.id()))
                .toList());
        map.lookAt(portal.lat(), portal.lon(), portal.zoom());
        var canvas = new Div(map);
        canvas.addClassName("canvas");
        return Optional.of(new PageSection(say("shell.home.around"), canvas)
                .beside(new Anchor("directory?view=map", say("shell.home.around.all"))));
    }

    private static Component cards(Collection<Component> cards) {
        var list = new UnorderedList();
        list.addClassName("cards");
        cards.forEach(card -> list.add(new ListItem(card)));
        return list;
    }

    private static Component project(Running project) {
        var card = card(
                Mark.PROJECT,
                project.title().in(language()),
                "projects/" + project.id(),
                project.summary().in(language()));
        card.add(new Chips(
                project.themes().stream().map(t -> Chips.chip(t.in(language()))).toList()));
        var meta = meta(project.place().in(language()), say("shell.home.running.actors", project.participants()));
        if (project.end() != null) {
            var month = Days.month(project.end(), language());
            meta.add(new Span(say("shell.home.running.until", month)));
        }
        card.add(meta);
        return card;
    }

    private static Component actor(Newcomer actor) {
        var card = card(
                actor.mark(),
                actor.name().in(language()),
                "actors/" + actor.id(),
                actor.summary().in(language()));
        card.add(meta(actor.place().in(language()), ""));
        return card;
    }

    private static Article card(Mark mark, String name, String href, String summary) {
        var title = new H3(new Anchor(href, name));
        title.addClassName("card-title");
        var text = new Paragraph(summary);
        text.addClassName("card-text");
        var card = new Article(new Div(new KindBadge(mark)), title, text);
        card.addClassNames("card", "linked");
        return card;
    }

    private static Div meta(String... words) {
        var meta = new Div();
        meta.addClassName("card-meta");
        for (var word : words) {
            if (!word.isBlank()) {
                meta.add(new Span(word));
            }
        }
        return meta;
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
