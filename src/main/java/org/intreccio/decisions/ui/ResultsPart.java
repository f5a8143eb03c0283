package org.intreccio.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.intreccio.algorithms.Tally;
import org.intreccio.decisions.Ballot;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionCatalogue;
import org.intreccio.decisions.DecisionCount;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.decisions.Terms;
import org.intreccio.ui.ChartCanvas;
import org.jspecify.annotations.Nullable;

/** The result in a sentence, drawn, and as a table; how it came about; the reasons; each ballot. */
final class ResultsPart extends Div {

    private final transient Terms terms;
    private final transient DecisionCount count;

    ResultsPart(Decision decision, DecisionCatalogue.Results results) {
        terms = decision.terms();
        count = results.count();
        addClassNames("stack", "decision-results");
        add(verdict(decision.state().over()));
        if (terms.quorum() > 0) {
            add(Shown.note(
                    Shown.say(count.quorate() ? "quorum.met" : "quorum.missed", count.cast(), count.quorum()),
                    count.quorate() ? "ok" : "warn"));
        }
        if (count.cast() > 0) {
            add(chart(), table());
            stages().forEach(this::add);
        }
        var reasons =
                results.ballots().stream().filter(b -> !b.reason().isBlank()).toList();
        if (!reasons.isEmpty()) {
            add(reasons(reasons));
        }
        if (decision.state().over() && count.cast() > 0) {
            add(ballots(results.ballots()));
        }
    }

    private Component verdict(boolean over) {
        var line = new Paragraph();
        line.addClassName("decision-verdict");
        var verdict = count.verdict();
        if (count.cast() == 0) {
            line.setText(Shown.say("result.nobody"));
        } else if (verdict != null) {
            line.setText(Shown.say(
                    "verdict." + terms.kind().code() + "." + verdict.name().toLowerCase(java.util.Locale.ROOT)));
        } else if (!count.tied().isEmpty()) {
            line.setText(
                    count.leading().isEmpty()
                            ? Shown.say("result.tied", Shown.choices(terms, count.tied()))
                            : Shown.say(
                                    "result.tied-after",
                                    Shown.choices(terms, count.leading()),
                                    Shown.choices(terms, count.tied())));
        } else if (count.leading().isEmpty()) {
            line.setText(Shown.say("result.none"));
        } else {
            var key = terms.kind() == DecisionKind.STV ? "result.elected" : over ? "result.wins" : "result.leads";
            line.setText(Shown.say(key, Shown.choices(terms, count.leading())));
        }
        return line;
    }

    private Component chart() {
        var lines = inOrder();
        var chart = new ChartCanvas(ChartCanvas.Form.BAR);
        chart.setHorizontal(true);
        chart.addClassName("decision-chart");
        chart.getElement().setAttribute("aria-label", Shown.say("chart", what()));
        List<@Nullable Double> points = new ArrayList<>();
        lines.forEach(l -> points.add((double) l.points()));
        chart.show(
                lines.stream().map(l -> Shown.choice(terms, l.option())).toList(),
                List.of(ChartCanvas.Series.of(what(), points)));
        chart.getStyle().set("--chart-height", (4 + 2.6 * lines.size()) + "rem");
        return chart;
    }

    /** Answers to a proposal in their own order, options by what they got. */
    private List<Tally.Line> inOrder() {
        return terms.kind().fixed().isEmpty()
                ? count.tally().lines()
                : count.tally().lines().stream()
                        .sorted(java.util.Comparator.comparingInt(Tally.Line::option))
                        .toList();
    }

    private String what() {
        return Shown.say("column."
                + (terms.kind().ranks()
                        ? "first"
                        : switch (terms.kind()) {
                            case SCORE, DOTS -> "points";
                            case MEETING -> "can";
                            default -> "votes";
                        }));
    }

    private Component table() {
        var columns = new ArrayList<>(List.of(Shown.say("column.option"), what()));
        if (terms.kind() == DecisionKind.SCORE) {
            columns.add(Shown.say("column.mean"));
        } else if (terms.kind() == DecisionKind.MEETING) {
            columns.add(Shown.say("column.suits"));
        }
        return Shown.table(
                Shown.say("table"), columns, inOrder().stream().map(this::row).toList());
    }

    private List<String> row(Tally.Line line) {
        var cells = new ArrayList<>(List.of(Shown.choice(terms, line.option()), String.valueOf(line.points())));
        if (terms.kind() == DecisionKind.SCORE) {
            var mean = java.text.NumberFormat.getNumberInstance(getLocale());
            mean.setMinimumFractionDigits(2);
            mean.setMaximumFractionDigits(2);
            cells.add(mean.format((double) line.points() / count.cast()));
        } else if (terms.kind() == DecisionKind.MEETING) {
            cells.add(String.valueOf(line.second()));
        }
        return cells;
    }

    private List<Component> stages() {
        var parts = new ArrayList<Component>();
        var runoff = count.runoff();
        if (runoff != null && !runoff.stages().isEmpty()) {
            parts.add(StagesTable.of(terms, runoff));
        }
        var schulze = count.schulze();
        if (schulze != null) {
            parts.add(new PairsPart(terms, schulze));
        }
        var stv = count.stv();
        if (stv != null && !stv.stages().isEmpty()) {
            parts.add(StagesTable.of(terms, stv));
        }
        return parts;
    }

    private Component reasons(List<Ballot> ballots) {
        var list = new UnorderedList();
        list.addClassName("decision-reasons");
        ballots.forEach(b -> {
            var who = new Span(
                    b.name().isBlank()
                            ? Shown.marks(terms, b.marks())
                            : b.name() + " · " + Shown.marks(terms, b.marks()));
            who.addClassNames("soft", "small");
            list.add(new ListItem(new Paragraph(b.reason()), who));
        });
        var part = new Div(new com.vaadin.flow.component.html.H3(Shown.say("reasons")), list);
        part.addClassName("stack");
        return part;
    }

    private Component ballots(List<Ballot> ballots) {
        var named = ballots.stream().anyMatch(b -> b.voter() != null);
        var rows = ballots.stream()
                .map(b -> List.of(
                        named
                                ? (b.name().isBlank() ? Shown.say("somebody") : b.name())
                                : b.receipt().seal().substring(0, 12) + "…",
                        Shown.marks(terms, b.marks())))
                .toList();
        var fold = new com.vaadin.flow.component.details.Details(
                Shown.say("ballots", ballots.size()),
                Shown.table(
                        Shown.say("ballots", ballots.size()),
                        List.of(Shown.say(named ? "column.who" : "column.receipt"), Shown.say("column.chose")),
                        rows));
        fold.addClassName("decision-ballots");
        return fold;
    }
}
