package org.intreccio.teams.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.OpenToAll;
import org.intreccio.teams.TeamBrief;
import org.intreccio.teams.Teams;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/**
 * Builds a team: who is in, what is wanted, what is missing, and who could complete it. What is asked stands in the address; where
 * it says nothing, the page begins with the one on whose behalf the reader acts and what that one seeks.
 */
@Route(TeamView.PATH)
@OpenToAll
class TeamView extends Page implements BeforeEnterObserver {

    static final String PATH = "team";

    private final transient Teams teams;
    private final transient CurrentActor currentActor;
    private final TeamForm form;
    private final TeamResults results;
    private transient TeamAsk ask = TeamAsk.of(com.vaadin.flow.router.QueryParameters.empty());

    TeamView(Teams teams, CurrentActor currentActor, TeamDesk desk) {
        this.teams = teams;
        this.currentActor = currentActor;
        wide();
        titled(getTranslation("teams.team"));
        form = desk.form(brief -> go(ask.of(brief)));
        results = desk.results(team -> go(ask.choosing(team)));
        var browse = new Div(form, results);
        browse.addClassNames("browse", "team-browse");
        add(new PageHeader(getTranslation("teams.team")).lead(getTranslation("teams.lead")), browse);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = TeamAsk.of(event.getLocation().getQueryParameters());
        ask = asked.fresh() ? usual(asked) : asked;
        var mine = mine();
        form.show(ask.brief());
        results.show(ask.request(mine), ask.fresh());
    }

    private Set<ActorId> mine() {
        return currentActor.choices().stream().map(CurrentActor.Choice::id).collect(Collectors.toSet());
    }

    /** Who acts here, with what they seek; where they seek nothing, one for whom they speak and that does. */
    private TeamAsk usual(TeamAsk asked) {
        var acting = currentActor.find();
        if (acting.isEmpty()) {
            return asked;
        }
        var me = acting.get().id();
        var seeks = teams.soughtBy(me);
        if (seeks.isEmpty()) {
            for (var choice : currentActor.choices()) {
                var others = teams.soughtBy(choice.id());
                if (!others.isEmpty()) {
                    return new TeamAsk(TeamBrief.of(List.of(choice.id()), others), List.of(), true);
                }
            }
        }
        return new TeamAsk(TeamBrief.of(List.of(me), seeks), List.of(), true);
    }

    private void go(TeamAsk wanted) {
        if (!wanted.equals(ask)) {
            UI.getCurrent().navigate(PATH, wanted.address());
        }
    }
}
