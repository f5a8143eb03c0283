package org.intreccio.recommendation;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranks whom an actor might work with, and explains each by the very paths that made its score.
 *
 * <p>Never recommends the asker, its own organisations, those who opted out, those it is told to leave out, nor known
 * partners unless asked to. Equal data and settings give equal answers; equal scores follow the order of ids. Costs at
 * most the two budgets of its settings, whoever asks. Safe for any number of threads.
 */
public final class PartnerRanking {

    private final NetworkSnapshot network;
    private final RankingSettings settings;

    public PartnerRanking(NetworkSnapshot network, RankingSettings settings) {
        this.network = network;
        this.settings = settings;
    }

    /** Returns at most as many as asked for, best first; none for an unknown actor. */
    public List<Recommendation> recommend(PartnerQuery query) {
        int asker = network.actors().number(query.actorId());
        if (asker < 0) {
            return List.of();
        }
        var excluded = new Exclusions(network);
        excluded.addWithOwn(asker);
        excluded.addAll(query.without());
        excluded.addPartners(asker, query.known());
        var scoring = new PartnerScoring(network, settings, asker, query.mode());
        var reasons = new PartnerReasons(network, scoring, asker);
        var parts = new Contributions();
        List<Recommendation> found = new ArrayList<>();
        for (int candidate : scoring.best(query.limit(), actor -> !excluded.contains(actor))) {
            scoring.score(candidate, parts);
            found.add(new Recommendation(
                    network.actors().ref(candidate),
                    parts.total(),
                    parts.largestFirst(),
                    query.withReasons() ? reasons.of(candidate, parts) : List.of()));
        }
        return found;
    }
}
