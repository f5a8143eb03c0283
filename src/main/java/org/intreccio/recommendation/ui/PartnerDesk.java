package org.intreccio.recommendation.ui;

import org.intreccio.directory.ActorSearch;
import org.intreccio.recommendation.Askers;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.recommendation.Partners;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.PairAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the parts of the page and hands them what they speak to. */
@Component
class PartnerDesk {

    private final Partners partners;
    private final Feedback feedback;
    private final Askers askers;
    private final PartnerAnswers answers;
    private final NodeLabels labels;
    private final ActorSearch search;
    private final Places places;
    private final Vocabulary vocabulary;
    private final ObjectProvider<PairAction> actions;

    PartnerDesk(
            Partners partners,
            Feedback feedback,
            Askers askers,
            PartnerAnswers answers,
            NodeLabels labels,
            ActorSearch search,
            Places places,
            Vocabulary vocabulary,
            ObjectProvider<PairAction> actions) {
        this.partners = partners;
        this.feedback = feedback;
        this.askers = askers;
        this.answers = answers;
        this.labels = labels;
        this.search = search;
        this.places = places;
        this.vocabulary = vocabulary;
        this.actions = actions;
    }

    /** The modes, the filters and the answer for this actor, at this address. */
    PartnerBoard board(PartnersOf of, String path) {
        return new PartnerBoard(
                of,
                path,
                heard -> new PartnerFilters(places, vocabulary, heard),
                go -> new PartnerResults(of, partners, new Judgements(of, feedback, askers), answers, actions, go));
    }

    /** The dialog "why not?"; {@code changed} runs when the answer on the page is no longer what it was. */
    WhyNotDialog whyNot(PartnersOf of, PartnersAsk ask, Runnable changed) {
        return new WhyNotDialog(of, ask, partners, labels, search, new Judgements(of, feedback, askers), changed);
    }
}
