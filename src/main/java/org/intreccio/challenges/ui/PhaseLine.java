package org.intreccio.challenges.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.Phase;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.kernel.Days;

/** The phases of a call in order, the current ones marked, each with what may be done in it. */
final class PhaseLine extends OrderedList {

    PhaseLine(Challenge challenge, Instant now) {
        addClassNames("timeline", "phases");
        challenge.terms().phases().forEach(phase -> add(item(phase, now)));
    }

    private ListItem item(Phase phase, Instant now) {
        var current = phase.holds(now);
        var dates = new Div(getTranslation(
                "challenges.phase.dates",
                Days.minute(phase.opens(), getLocale()),
                Days.minute(phase.closes(), getLocale())));
        dates.addClassName("event-date");
        var title = new Div(phase.name().in(getLocale()));
        title.addClassName("event-title");
        if (current) {
            var badge = new Span(getTranslation("challenges.phase.now"));
            badge.addClassNames("badge", "ok");
            title.add(badge);
        }
        var acts = new Div(phase.acts().stream()
                .sorted(Comparator.naturalOrder())
                .map(act -> getTranslation(key(act)))
                .collect(Collectors.joining(" · ")));
        acts.addClassName("event-text");
        var item = new ListItem(dates, title, acts);
        item.addClassName("event");
        if (phase.closes().isBefore(now)) {
            item.addClassName("past");
        }
        if (current) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    static String key(PhaseAct act) {
        return "challenges.act." + act.name().toLowerCase(java.util.Locale.ROOT);
    }
}
