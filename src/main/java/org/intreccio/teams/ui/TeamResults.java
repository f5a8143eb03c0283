package org.intreccio.teams.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainException;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.recommendation.Partners;
import org.intreccio.recommendation.ui.ReasonLines;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.teams.Mate;
import org.intreccio.teams.Team;
import org.intreccio.teams.TeamAnswer;
import org.intreccio.teams.TeamRequest;
import org.intreccio.teams.Teams;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.PairAction;
import org.springframework.beans.factory.ObjectProvider;

/** What the team has and lacks, who could complete it, and how the teams compare. */
final class TeamResults extends Div {

    private final transient Teams teams;
    private final transient Partners partners;
    private final transient NodeLabels labels;
    private final transient Words words;
    private final transient ObjectProvider<PairAction> actions;
    private final transient Consumer<List<ActorId>> chosen;
    private final Div status = new Div();
    private final Div body = new Div();

    TeamResults(
            Teams teams,
            Partners partners,
            NodeLabels labels,
            Vocabulary vocabulary,
            ObjectProvider<PairAction> actions,
            Consumer<List<ActorId>> chosen) {
        this.teams = teams;
        this.partners = partners;
        this.labels = labels;
        this.words = new Words(vocabulary);
        this.actions = actions;
        this.chosen = chosen;
        addClassName("stack");
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        body.addClassName("stack");
        add(status, body);
    }

    /**
     * Shows the answer.
     *
     * @param usual whether the brief is the page's own suggestion
     */
    void show(TeamRequest request, boolean usual) {
        body.removeAll();
        if (request.brief().wanted().isEmpty() && request.brief().kinds().isEmpty()) {
            status.setText("");
            body.add(new EmptyState(getTranslation("teams.empty"), getTranslation("teams.empty.why")));
            return;
        }
        if (!partners.isReady()) {
            body.add(new Paragraph(getTranslation("recommendation.reading")));
            var ui = UI.getCurrent();
            partners.whenReady(() -> {
                var _ = ui.access(() -> show(request, usual));
            });
            return;
        }
        try {
            show(request, teams.complete(request), usual);
        } catch (DomainException refusal) {
            body.add(new EmptyState(
                    getTranslation("teams.refused"),
                    getTranslation(refusal.key(), refusal.arguments().toArray())));
        }
    }

    private void show(TeamRequest request, TeamAnswer answer, boolean usual) {
        var shown = answer.findChosen().or(answer::findCompletion);
        if (usual && !answer.members().isEmpty()) {
            var hint = new Paragraph(
                    getTranslation("teams.usual", answer.members().getFirst().name()));
            hint.addClassName("hint");
            body.add(hint);
        }
        body.add(new Coverage(answer, shown.orElse(null), words));
        answer.obstacles().stream().map(words::obstacle).forEach(body::add);
        if (shown.isPresent() && !shown.get().mates().isEmpty()) {
            body.add(mates(request, answer, shown.get()));
            if (answer.findCompletion().isPresent()
                    && (answer.findChosen().isPresent()
                            || !answer.alternatives().isEmpty())) {
                body.add(new Comparison(answer, words, chosen));
            }
        } else if (answer.gaps().isEmpty() && answer.obstacles().isEmpty()) {
            body.add(whole(answer));
        }
        status.setText(getTranslation(
                "teams.status",
                answer.gaps().size(),
                shown.map(team -> team.mates().size()).orElse(0)));
    }

    private EmptyState whole(TeamAnswer answer) {
        var state = new EmptyState(getTranslation("teams.whole"), getTranslation("teams.whole.why"));
        return answer.members().isEmpty() ? state : state.action(getTranslation("teams.whole.partners"), "partners");
    }

    private PageSection mates(TeamRequest request, TeamAnswer answer, Team team) {
        var own = answer.findChosen().isPresent();
        var section = new PageSection(getTranslation(own ? "teams.yours" : "teams.completion"));
        section.add(new Paragraph(own ? words.yours(team) : words.found(answer, team)));
        team.breaches().stream().filter(breach -> own).map(words::breach).forEach(section::add);
        if (own && answer.findCompletion().isPresent()) {
            section.add(new Div(new Button(getTranslation("teams.yours.back"), click -> chosen.accept(List.of()))));
        }
        var lines = lines(team.mates());
        var list = new OrderedList();
        list.addClassName("partner-list");
        team.mates().forEach(mate -> {
            var card = new MateCard(mate, words, lines);
            card.offering(introduction(request, mate));
            card.swapping(() -> swaps(request, team, mate), chosen);
            list.add(card);
        });
        section.add(list);
        return section;
    }

    private List<Teams.Swap> swaps(TeamRequest request, Team team, Mate out) {
        return teams.swaps(request, team.ids(), out.id());
    }

    private List<com.vaadin.flow.component.Component> introduction(TeamRequest request, Mate mate) {
        var all = new ArrayList<com.vaadin.flow.component.Component>();
        all.add(new Anchor("actors/" + mate.id(), getTranslation("teams.profile")));
        request.brief().members().stream()
                .filter(request.mine()::contains)
                .findFirst()
                .ifPresent(me -> actions.stream()
                        .flatMap(action -> action.on(me, mate.id()).stream())
                        .forEach(all::add));
        return all;
    }

    /** The call itself has no name of its own where nobody gave it a title. */
    private ReasonLines lines(List<Mate> mates) {
        var why = mates.stream().map(mate -> mate.standing().why()).toList();
        var named = new java.util.HashMap<NodeRef, String>(labels.of(why, getLocale()));
        named.replaceAll((node, name) ->
                node.kind() == NodeKind.CALL && name.isBlank() ? getTranslation("teams.this-brief") : name);
        return new ReasonLines(Map.copyOf(named), partners);
    }
}
