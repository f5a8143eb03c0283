package org.intreccio.conflicts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.conflicts.Conflict;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.Days;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PathLine;
import org.jspecify.annotations.Nullable;

/** One conflict: what it is, whether it forbids, and the path that shows it. */
public final class ConflictCard extends Div {

    public ConflictCard(Conflict conflict) {
        addClassNames("conflict", conflict.hard() ? "hard" : "soft-tie");
        var badge = new Span(getTranslation(conflict.hard() ? "conflicts.hard" : "conflicts.soft"));
        badge.addClassNames("badge", conflict.hard() ? "danger" : "warn");
        var rule = new Span(getTranslation(conflict.rule().key()));
        rule.addClassName("conflict-rule");
        var head = new Div(badge, rule);
        head.addClassName("row");
        add(head, line(conflict));
        if (!conflict.open() && conflict.path().size() == 2) {
            var why = new Paragraph(getTranslation("conflicts.withheld"));
            why.addClassNames("soft", "small");
            add(why);
        }
    }

    private static PathLine line(Conflict conflict) {
        var steps = conflict.path().stream().map(ConflictCard::step).toList();
        var name = UI.getCurrent()
                .getTranslation(
                        "conflicts.path",
                        conflict.path().getFirst().name(),
                        conflict.path().getLast().name());
        return new PathLine(name, List.copyOf(steps)).compact();
    }

    private static PathLine.Step step(Conflict.Stop stop) {
        return PathLine.Step.of(mark(stop.kind()), stop.name(), href(stop), words(stop));
    }

    private static Mark mark(String kind) {
        return ActorKind.of(kind).map(k -> Mark.of(k.name())).orElseGet(() -> Mark.of(kind));
    }

    private static @Nullable String href(Conflict.Stop stop) {
        return switch (stop.kind()) {
            case "Project" -> "/projects/" + stop.id();
            case "Proposal" -> "/proposals/" + stop.id();
            default -> "/actors/" + stop.id();
        };
    }

    private static @Nullable String words(Conflict.Stop stop) {
        var via = stop.via();
        if (via == null) {
            return null;
        }
        var ui = UI.getCurrent();
        var words = ui.getTranslation(via.key());
        var span = span(stop.from(), stop.to());
        return span.isEmpty() ? words : words + " · " + span;
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        var ui = UI.getCurrent();
        if (from == null) {
            return to == null ? "" : ui.getTranslation("conflicts.until", Days.month(to, ui.getLocale()));
        }
        var first = Days.month(from, ui.getLocale());
        if (to == null) {
            return ui.getTranslation("conflicts.since", first);
        }
        var last = Days.month(to, ui.getLocale());
        return first.equals(last) ? first : first + " – " + last;
    }
}
