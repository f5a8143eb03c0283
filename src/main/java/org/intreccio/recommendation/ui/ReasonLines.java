package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.ranking.Reason;
import org.intreccio.ranking.ReasonFamily;
import org.intreccio.recommendation.Partners;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PathLine;
import org.jspecify.annotations.Nullable;

/** Draws reasons: a sentence each, and the path that stands behind it. */
public final class ReasonLines {

    private final Map<NodeRef, String> labels;
    private final Partners partners;

    /** Draws with these names of the nodes. */
    public ReasonLines(Map<NodeRef, String> labels, Partners partners) {
        this.labels = Map.copyOf(labels);
        this.partners = partners;
    }

    /** The key of a family's words, with a suffix where it has several. */
    public static String key(ReasonFamily family, String suffix) {
        return "recommendation.reason." + family.name().toLowerCase(Locale.ROOT).replace('_', '-') + suffix;
    }

    /** The reasons in the order given, most telling first. */
    public Component all(List<Reason> reasons) {
        var lines = new Div();
        lines.addClassName("reasons");
        reasons.forEach(reason -> lines.add(line(reason)));
        return lines;
    }

    Component line(Reason reason) {
        var sentence = new Paragraph(sentence(reason));
        sentence.addClassName("reason-words");
        var line = new Div(sentence, path(reason));
        line.addClassName("reason");
        return line;
    }

    PathLine path(Reason reason) {
        var steps = new ArrayList<PathLine.Step>();
        for (int i = 0; i < reason.path().size(); i++) {
            var node = reason.path().get(i);
            steps.add(PathLine.Step.of(mark(node), label(node), href(node), via(reason, i)));
        }
        return new PathLine(say(key(reason.family(), "")), steps).compact();
    }

    private String sentence(Reason reason) {
        var path = reason.path();
        return say(
                key(reason.family(), ".sentence"),
                label(path.getLast()),
                label(path.get(path.size() / 2)),
                label(path.getFirst()));
    }

    /** The words on the thread from stop {@code at} to the next. */
    private static @Nullable String via(Reason reason, int at) {
        if (at == reason.path().size() - 1) {
            return null;
        }
        var from = reason.path().get(at).kind();
        var to = reason.path().get(at + 1).kind();
        if (reason.family() == ReasonFamily.SIMILAR_WORK && from == NodeKind.PROJECT && to == NodeKind.PROJECT) {
            return say("recommendation.via.alike");
        }
        if (from == NodeKind.CALL) {
            return say("recommendation.via.alike");
        }
        if (to == NodeKind.PROJECT) {
            return say("recommendation.via.worked-in");
        }
        return from == NodeKind.PROJECT
                ? say("recommendation.via.with")
                : say(key(reason.family(), from == NodeKind.ACTOR ? ".via" : ".back"));
    }

    private Mark mark(NodeRef node) {
        return switch (node.kind()) {
            case ACTOR ->
                partners.kindOf(node).map(kind -> Mark.of(kind.name())).orElse(Mark.INSTITUTION);
            case PROJECT, CALL -> Mark.PROJECT;
            case COMPETENCE -> Mark.COMPETENCE;
            case THEME, TARGET -> Mark.THEME;
            case PLACE -> Mark.PLACE;
        };
    }

    private static @Nullable String href(NodeRef node) {
        return switch (node.kind()) {
            case ACTOR -> "actors/" + node.id();
            case PROJECT -> "projects/" + node.id();
            default -> null;
        };
    }

    private String label(NodeRef node) {
        return labels.getOrDefault(node, node.name());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
