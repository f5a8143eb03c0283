package org.intreccio.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.intreccio.algorithms.InstantRunoff;
import org.intreccio.algorithms.ScottishStv;
import org.intreccio.decisions.Terms;

/** A count stage by stage: each option's votes at the end of each stage, and what happened at it in words. */
final class StagesTable {

    private StagesTable() {}

    static Component of(Terms terms, InstantRunoff.Count count) {
        var rows = new ArrayList<List<String>>();
        IntStream.range(0, terms.choices().size())
                .forEach(o -> rows.add(row(
                        Shown.choice(terms, o),
                        IntStream.range(0, count.stages().size())
                                .mapToObj(n -> gone(count, n, o)
                                        ? "–"
                                        : String.valueOf(
                                                count.stages().get(n).votes().get(o))))));
        rows.add(row(Shown.say("stages.exhausted"), count.stages().stream().map(s -> String.valueOf(s.exhausted()))));
        var told = new ArrayList<String>();
        for (var stage : count.stages()) {
            told.add(
                    stage.leaving().isEmpty()
                            ? Shown.say(
                                    count.tied() ? "stages.tie" : "stages.wins", Shown.choices(terms, count.winners()))
                            : count.tied() && stage.equals(count.stages().getLast())
                                    ? Shown.say("stages.tie", Shown.choices(terms, count.winners()))
                                    : Shown.say(
                                            stage.lookedBack() ? "stages.leaves.back" : "stages.leaves",
                                            Shown.choices(terms, stage.leaving())));
        }
        return part(Shown.say("stages.runoff"), count.stages().size(), rows, told);
    }

    private static boolean gone(InstantRunoff.Count count, int before, int option) {
        return count.stages().stream().limit(before).anyMatch(s -> s.leaving().contains(option));
    }

    static Component of(Terms terms, ScottishStv.Count count) {
        var rows = new ArrayList<List<String>>();
        IntStream.range(0, terms.choices().size())
                .forEach(o -> rows.add(row(
                        Shown.choice(terms, o)
                                + (count.elected().contains(o) ? " ✓ " + Shown.say("stages.elected-mark") : ""),
                        count.stages().stream().map(s -> Shown.votes(s.votes().get(o))))));
        rows.add(row(
                Shown.say("stages.non-transferable"),
                count.stages().stream().map(s -> Shown.votes(s.nonTransferable()))));
        rows.add(row(Shown.say("stages.lost"), count.stages().stream().map(s -> Shown.votes(s.lost()))));
        var told = count.stages().stream()
                .map(s -> told(terms, s))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        if (!count.tied().isEmpty()) {
            told.add(Shown.say("stages.tie", Shown.choices(terms, count.tied())));
        }
        var part = part(Shown.say("stages.stv"), count.stages().size(), rows, told);
        part.addComponentAtIndex(1, Shown.soft(Shown.say("stages.quota", count.valid(), count.seats(), count.quota())));
        return part;
    }

    private static String told(Terms terms, ScottishStv.Stage stage) {
        var act = switch (stage.act()) {
            case FIRST_PREFERENCES -> Shown.say("stages.first");
            case SURPLUS -> Shown.say("stages.surplus", Shown.choices(terms, stage.from()));
            case EXCLUSION ->
                Shown.say(
                        stage.lookedBack() ? "stages.leaves.back" : "stages.leaves",
                        Shown.choices(terms, stage.from()));
        };
        return stage.elected().isEmpty()
                ? act
                : act + " " + Shown.say("stages.elected", Shown.choices(terms, stage.elected()));
    }

    private static List<String> row(String name, java.util.stream.Stream<String> cells) {
        var row = new ArrayList<>(List.of(name));
        cells.forEach(row::add);
        return row;
    }

    private static Div part(String title, int stages, List<List<String>> rows, List<String> told) {
        var columns = new ArrayList<>(List.of(Shown.say("column.option")));
        IntStream.rangeClosed(1, stages).forEach(n -> columns.add(Shown.say("stages.stage", n)));
        var list = new OrderedList();
        list.addClassName("decision-stages");
        told.forEach(line -> list.add(new ListItem(line)));
        var part = new Div(new H3(title), Shown.table(title, columns, rows), list);
        part.addClassName("stack");
        return part;
    }
}
