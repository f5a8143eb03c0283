package org.intreccio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.intreccio.shell.Portrait.Tie;
import org.intreccio.ui.Mark;
import org.intreccio.ui.NetworkCanvas;

/** What the portal is, in a sentence, beside who works together these days. */
final class HomeHero extends Section {

    private final NetworkCanvas network = new NetworkCanvas();
    private final Div canvas = new Div(network);
    private List<Tie> shown = List.of();

    HomeHero(boolean signedIn) {
        addClassName("hero");
        var title = new H1();
        title.add(
                new Span(getTranslation("shell.home.title.before") + " "),
                new Emphasis(getTranslation("shell.home.title.strong")),
                new Span(" " + getTranslation("shell.home.title.after")));
        var lead = new Paragraph(getTranslation("shell.home.lead"));
        lead.addClassName("lead");
        var explore = new Anchor("directory", getTranslation("shell.home.explore"));
        explore.addClassNames("button-link", "call");
        var join = signedIn
                ? new Anchor("partners", getTranslation("shell.home.partners"))
                : new Anchor("sign-up", getTranslation("shell.home.join"));
        join.addClassNames("button-link", "quiet");
        var actions = new Div(explore, join);
        actions.addClassName("actions");
        var thread = new Div();
        thread.addClassNames("thread", "short");
        thread.getElement().setAttribute("aria-hidden", "true");
        network.setTitle(getTranslation("shell.home.network"));
        network.setDescription(getTranslation("shell.home.network.description"));
        network.setLegend(false);
        canvas.addClassName("canvas");
        canvas.setVisible(false);
        add(new Div(thread, title, lead, actions), canvas);
    }

    /** Draws who takes part in what; the same picture is not drawn twice, so that it does not jump while one looks at it. */
    void show(List<Tie> ties, Locale language) {
        if (ties.equals(shown)) {
            return;
        }
        shown = ties;
        canvas.setVisible(!ties.isEmpty());
        var nodes = new LinkedHashMap<String, NetworkCanvas.Node>();
        var weights = new HashMap<String, Integer>();
        for (var tie : ties) {
            nodes.putIfAbsent(
                    "a:" + tie.actor(),
                    NetworkCanvas.Node.of(
                            "a:" + tie.actor(), tie.name().in(language), tie.mark(), "/actors/" + tie.actor()));
            nodes.putIfAbsent(
                    "p:" + tie.project(),
                    NetworkCanvas.Node.of(
                            "p:" + tie.project(),
                            tie.title().in(language),
                            Mark.PROJECT,
                            "/projects/" + tie.project()));
            weights.merge("a:" + tie.actor(), 1, Integer::sum);
            weights.merge("p:" + tie.project(), 1, Integer::sum);
        }
        network.show(
                nodes.values().stream()
                        .map(n -> n.weighing(weights.getOrDefault(n.id(), 1)))
                        .toList(),
                edges(ties));
    }

    private List<NetworkCanvas.Edge> edges(List<Tie> ties) {
        var words = getTranslation("shell.home.network.tie");
        return ties.stream()
                .map(t -> NetworkCanvas.Edge.of("a:" + t.actor(), "p:" + t.project(), words))
                .distinct()
                .toList();
    }
}
