package org.intreccio.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.Breach;
import org.intreccio.moderation.CaseFile;
import org.intreccio.moderation.CaseStatus;
import org.intreccio.ui.Chips;

/** A case in the queue: what it is about, how many reported it and why, who is at it. */
final class CaseCard extends ListItem {

    private static final int EXCERPT = 240;

    CaseCard(CaseFile file, Map<String, String> names, Texts texts) {
        addClassNames("card", "case-card");
        var title = new H3(new Anchor(CaseView.path(file.id()), Titles.of(file.title())));
        title.addClassName("result-title");
        var head = new Div(badge(new Subjects(texts, getLocale()).kind(file.kind()), ""), state(file, names));
        head.addClassName("row");
        add(head, title, chips(file));
        if (!file.excerpt().isEmpty()) {
            var excerpt = file.excerpt();
            var shown = new Paragraph(excerpt.length() > EXCERPT ? excerpt.substring(0, EXCERPT) + "…" : excerpt);
            shown.addClassName("case-excerpt");
            add(shown);
        }
        var since = new Span(getTranslation(
                "moderation.case.since", file.reports().size(), Days.minute(file.openedAt(), getLocale())));
        since.addClassNames("soft", "small");
        add(since);
    }

    private Span state(CaseFile file, Map<String, String> names) {
        if (file.status() == CaseStatus.TAKEN) {
            var who = names.getOrDefault(file.takenBy(), AuditLines.shortened(file.takenBy()));
            return badge(getTranslation("moderation.case.taken-by", who), "info");
        }
        var decision = file.decision();
        var words = getTranslation("moderation.status." + file.status().code());
        return badge(
                decision == null
                        ? words
                        : getTranslation("moderation.measure."
                                        + decision.measure().code()) + " · " + words,
                file.status() == CaseStatus.WAITING || file.status() == CaseStatus.APPEALED ? "warn" : "");
    }

    static Span badge(String words, String style) {
        var badge = new Span(words);
        badge.addClassName("badge");
        if (!style.isEmpty()) {
            badge.addClassName(style);
        }
        return badge;
    }

    private Chips chips(CaseFile file) {
        var counts = file.reports().stream()
                .collect(Collectors.groupingBy(CaseFile.Told::breach, TreeMap::new, Collectors.counting()));
        var chips = new Chips();
        counts.forEach((Breach breach, Long count) ->
                chips.with(getTranslation("moderation.breach." + breach.code()) + (count > 1 ? " × " + count : "")));
        return chips;
    }
}
