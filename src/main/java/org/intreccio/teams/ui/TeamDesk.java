package org.intreccio.teams.ui;

import java.util.List;
import java.util.function.Consumer;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.recommendation.Partners;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.teams.TeamBrief;
import org.intreccio.teams.Teams;
import org.intreccio.ui.PairAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the parts of the page and hands them what they speak to. */
@Component
class TeamDesk {

    private final Teams teams;
    private final Partners partners;
    private final NodeLabels labels;
    private final ActorCatalogue actors;
    private final ActorSearch search;
    private final Places places;
    private final Vocabulary vocabulary;
    private final ObjectProvider<PairAction> actions;

    TeamDesk(
            Teams teams,
            Partners partners,
            NodeLabels labels,
            ActorCatalogue actors,
            ActorSearch search,
            Places places,
            Vocabulary vocabulary,
            ObjectProvider<PairAction> actions) {
        this.teams = teams;
        this.partners = partners;
        this.labels = labels;
        this.actors = actors;
        this.search = search;
        this.places = places;
        this.vocabulary = vocabulary;
        this.actions = actions;
    }

    /** What is asked. */
    TeamForm form(Consumer<TeamBrief> heard) {
        return new TeamForm(actors, search, places, vocabulary, heard);
    }

    /** What came of it. */
    TeamResults results(Consumer<List<ActorId>> chosen) {
        return new TeamResults(teams, partners, labels, vocabulary, actions, chosen);
    }
}
