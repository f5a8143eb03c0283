package org.intreccio.decisions.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intreccio.algorithms.Schulze;
import org.intreccio.decisions.Terms;

/** What Schulze's count says: who beats whom, by how many, the strongest chains, and the order that follows. */
final class PairsPart extends Div {

    PairsPart(Terms terms, Schulze.Count count) {
        addClassName("stack");
        add(new H3(Shown.say("pairs")));
        if (!count.winners().isEmpty()) {
            add(Shown.text(
                    Shown.say(count.tied() ? "pairs.tied" : "pairs.wins", Shown.choices(terms, count.winners())),
                    "decision-verdict"));
            add(Shown.soft(Shown.say(
                    "pairs.order",
                    count.order().stream()
                            .map(o -> count.ranks().get(o) + ". " + Shown.choice(terms, o))
                            .collect(Collectors.joining(" · ")))));
        }
        add(matrix(terms, Shown.say("pairs.table"), count.pairs()));
        add(new Details(Shown.say("pairs.paths"), matrix(terms, Shown.say("pairs.paths"), count.paths())));
    }

    private static Div matrix(Terms terms, String caption, List<List<Integer>> cells) {
        var options = IntStream.range(0, cells.size()).boxed().toList();
        var columns = new ArrayList<>(List.of(Shown.say("pairs.before")));
        options.forEach(o -> columns.add(Shown.choice(terms, o)));
        return Shown.table(
                caption,
                columns,
                options.stream()
                        .map(a -> {
                            var row = new ArrayList<>(List.of(Shown.choice(terms, a)));
                            options.forEach(b -> row.add(
                                    a.equals(b)
                                            ? "–"
                                            : cells.get(a).get(b)
                                                    + (cells.get(a).get(b)
                                                                    > cells.get(b)
                                                                            .get(a)
                                                            ? " ✓"
                                                            : "")));
                            return List.copyOf(row);
                        })
                        .toList());
    }
}
