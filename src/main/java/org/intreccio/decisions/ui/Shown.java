package org.intreccio.decisions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.algorithms.ScottishStv;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.decisions.Terms;
import org.intreccio.kernel.Days;
import org.jspecify.annotations.Nullable;

/** How decisions are written on all their pages. */
final class Shown {

    private static final int DECIMALS = 5;

    private Shown() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("decisions." + key, arguments);
    }

    static Paragraph text(String words, String... classes) {
        var line = new Paragraph(words);
        line.addClassNames(classes);
        return line;
    }

    static Paragraph soft(String words) {
        return text(words, "soft", "small");
    }

    static Paragraph note(String words, String kind) {
        return text(words, "note", kind);
    }

    static Span badge(String words, String kind) {
        var badge = new Span(words);
        badge.addClassNames("badge", kind);
        return badge;
    }

    static Span state(Decision decision) {
        return badge(
                say("state." + decision.state().code()),
                switch (decision.state()) {
                    case DRAFT -> "quiet";
                    case SCHEDULED -> "info";
                    case OPEN -> "live";
                    case CLOSED -> "warn";
                    case OUTCOME_STATED -> "ok";
                });
    }

    static String minute(@Nullable Instant at) {
        return at == null ? "–" : Days.minute(at, UI.getCurrent().getLocale());
    }

    /** What an option is called on screen. */
    static String choice(Terms terms, int option) {
        var written = terms.choices().get(option);
        if (!terms.kind().fixed().isEmpty()) {
            return say("choice." + written);
        }
        return terms.kind() == DecisionKind.MEETING ? minute(Instant.parse(written)) : written;
    }

    static String choices(Terms terms, List<Integer> options) {
        return options.stream().map(o -> choice(terms, o)).collect(Collectors.joining(", "));
    }

    /** What a ballot says in a line. */
    static String marks(Terms terms, List<Integer> marks) {
        var given = java.util.stream.IntStream.range(0, marks.size())
                .boxed()
                .filter(o -> marks.get(o) > 0)
                .toList();
        if (given.isEmpty()) {
            return say("ballot.blank");
        }
        return switch (terms.kind()) {
            case RANKED, STV ->
                given.stream()
                        .sorted(java.util.Comparator.comparing(marks::get))
                        .map(o -> marks.get(o) + ". " + choice(terms, o))
                        .collect(Collectors.joining(" · "));
            case SCORE, DOTS ->
                given.stream().map(o -> choice(terms, o) + " " + marks.get(o)).collect(Collectors.joining(" · "));
            case MEETING ->
                given.stream()
                        .map(o -> choice(terms, o) + " (" + say("meeting." + marks.get(o)) + ")")
                        .collect(Collectors.joining(" · "));
            default -> choices(terms, given);
        };
    }

    /** Votes of a Scottish count, with five decimals where there are any. */
    static String votes(long units) {
        var format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        format.setMinimumFractionDigits(units % ScottishStv.UNIT == 0 ? 0 : DECIMALS);
        return format.format(java.math.BigDecimal.valueOf(units, DECIMALS));
    }

    /** A table with a caption for whoever is read it, its first column naming the rows. */
    static Div table(String caption, List<String> columns, List<List<String>> rows) {
        var table = new NativeTable();
        table.addClassName("decision-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        columns.forEach(c -> head.add(header(c, "col")));
        rows.forEach(row -> table.getBody().add(row(row)));
        var frame = new Div(table);
        frame.addClassName("decision-frame");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", caption);
        return frame;
    }

    private static NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow();
        row.add(header(cells.getFirst(), "row"));
        cells.stream().skip(1).forEach(cell -> row.add(new NativeTableCell(cell)));
        return row;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
