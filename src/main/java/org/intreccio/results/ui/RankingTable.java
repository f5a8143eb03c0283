package org.intreccio.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.intreccio.results.Outcome;
import org.intreccio.results.Ranked;
import org.intreccio.results.Ranking;

/** A ranking as a table: score, each criterion's mean, what each gets and why. */
final class RankingTable extends Div {

    private final transient Ranking ranking;

    /** @param all whether every proposal's page is linked, or only those that everybody may read */
    RankingTable(Ranking ranking, boolean all) {
        this.ranking = ranking;
        var table = new NativeTable();
        table.addClassNames("plain-table", "ranking-table");
        // On a telephone each row is a card of its own; with its roles said it stays a table to whoever is read it
        // aloud.
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        var head = table.getHead().addRow();
        role(head, "row");
        head.add(Shown.column(getTranslation("results.column.rank")));
        head.add(Shown.column(getTranslation("results.column.proposal")));
        head.add(Shown.column(getTranslation("results.column.score")));
        ranking.challenge()
                .terms()
                .criteria()
                .forEach(c -> head.add(Shown.column(c.name().in(getLocale()) + " (" + c.weight() + ")")));
        head.add(Shown.column(getTranslation("results.column.outcome")));
        ranking.lines().forEach(line -> table.getBody().add(row(line, all)));
        add(Shown.framed(table, getTranslation("results.ranking")));
    }

    private NativeTableRow row(Ranked line, boolean all) {
        var row = new NativeTableRow();
        role(row, "row");
        row.add(cell(String.valueOf(line.rank()), "rank", ""));
        var title = new NativeTableHeaderCell();
        role(title, "rowheader");
        title.getElement().setAttribute("scope", "row");
        title.add(
                all || line.outcome() != Outcome.DECLINED
                        ? new Anchor("proposals/" + line.proposal(), line.title())
                        : new Span(line.title()));
        if (!line.leadName().isEmpty()) {
            title.add(new Div(small(line.leadName())));
        }
        if (line.tied()) {
            title.add(Shown.badge(getTranslation("results.tied"), "warn"));
        }
        row.add(title);
        row.add(cell(Shown.points(line.score()), "score", getTranslation("results.column.score")));
        var criteria = ranking.challenge().terms().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            var name = criteria.get(i).name().in(getLocale()) + " ("
                    + criteria.get(i).weight() + ")";
            row.add(cell(Shown.points(line.means().get(i)), "mean", name));
        }
        var outcome = new NativeTableCell();
        role(outcome, "cell");
        outcome.addClassName("outcome");
        outcome.add(Shown.outcome(line.outcome()), new Div(small(Shown.why(ranking, line))));
        if (line.fallenOut()) {
            outcome.add(Shown.badge(getTranslation("results.fallen-out"), "warn"));
        }
        if (line.movedUp()) {
            outcome.add(Shown.badge(getTranslation("results.moved-up.badge"), "info"));
        }
        row.add(outcome);
        return row;
    }

    /** A figure; on a telephone, where no head of a column is above it, its name stands beside it. */
    private static NativeTableCell cell(String figure, String kind, String name) {
        var cell = new NativeTableCell(figure);
        role(cell, "cell");
        cell.addClassNames("figure", kind);
        cell.getElement().setAttribute("data-name", name);
        return cell;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassNames("soft", "small");
        return span;
    }
}
