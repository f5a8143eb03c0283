package org.intreccio.teams.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.teams.Team;
import org.intreccio.teams.TeamAnswer;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PageSection;

/** The recommended team beside the reader's own and the others, line by line. */
final class Comparison extends Div {

    private record Side(String name, Team team, boolean best, boolean shown) {}

    private final transient TeamAnswer answer;
    private final transient Words words;
    private final transient List<Side> sides = new ArrayList<>();

    Comparison(TeamAnswer answer, Words words, Consumer<List<ActorId>> chosen) {
        this.answer = answer;
        this.words = words;
        var own = answer.findChosen().isPresent();
        answer.findCompletion()
                .ifPresent(team -> sides.add(new Side(getTranslation("teams.side.best"), team, true, !own)));
        answer.findChosen()
                .ifPresent(team -> sides.add(new Side(getTranslation("teams.side.yours"), team, false, true)));
        for (int i = 0; i < answer.alternatives().size(); i++) {
            sides.add(new Side(
                    getTranslation("teams.side.other", i + 1),
                    answer.alternatives().get(i),
                    false,
                    false));
        }
        var table = new NativeTable();
        table.addClassName("compare");
        table.getHead().add(head());
        table.getBody()
                .add(row(
                        "teams.row.who",
                        team -> team.mates().stream()
                                .map(mate -> mate.card().name())
                                .collect(Collectors.joining(", "))));
        table.getBody()
                .add(row(
                        "teams.row.size",
                        team -> String.valueOf(
                                answer.members().size() + team.mates().size())));
        table.getBody()
                .add(row(
                        "teams.row.covered",
                        team -> getTranslation(
                                "teams.row.of", team.covered(), answer.needs().size())));
        table.getBody().add(row("teams.row.shown", team -> String.valueOf(team.shown())));
        table.getBody().add(row("teams.row.trust", team -> words.percent(team.trust())));
        table.getBody().add(row("teams.row.kinds", this::kinds));
        table.getBody().add(row("teams.row.limits", this::limits));
        table.getBody().add(choice(chosen));
        var frame = new Div(table);
        frame.addClassName("compare-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", getTranslation("teams.compare"));
        add(new PageSection(getTranslation("teams.compare"), frame));
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.addDataCell();
        sides.forEach(side -> row.add(header(side.name(), "col")));
        return row;
    }

    private NativeTableRow row(String key, Function<Team, String> told) {
        var row = new NativeTableRow();
        row.add(header(getTranslation(key), "row"));
        sides.forEach(side -> row.addDataCell().setText(told.apply(side.team())));
        return row;
    }

    private NativeTableRow choice(Consumer<List<ActorId>> chosen) {
        var row = new NativeTableRow();
        row.add(header(getTranslation("teams.row.choose"), "row"));
        for (var side : sides) {
            var show = new Button(
                    getTranslation(side.shown() ? "teams.side.here" : "teams.side.show"),
                    click -> chosen.accept(side.best() ? List.of() : side.team().ids()));
            show.setEnabled(!side.shown());
            show.setAriaLabel(show.getText() + ": " + side.name());
            row.addDataCell().add(show);
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String kinds(Team team) {
        var kinds = new ArrayList<String>();
        for (var kind : ActorKind.values()) {
            long many = answer.members().stream().filter(m -> m.kind() == kind).count()
                    + team.mates().stream().filter(m -> m.card().kind() == kind).count();
            if (many > 0) {
                kinds.add(getTranslation(Mark.of(kind.name()).key()) + " " + many);
            }
        }
        return String.join(", ", kinds);
    }

    private String limits(Team team) {
        return team.breaches().isEmpty()
                ? getTranslation("teams.row.kept")
                : team.breaches().stream().map(words::breachWords).collect(Collectors.joining(" "));
    }
}
