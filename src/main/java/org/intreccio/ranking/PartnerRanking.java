package org.intreccio.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.intreccio.network.NetworkSnapshot;

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
        return new Ranking(query, asker).best();
    }

    /** Says where a candidate stands in the answer to a query; nothing where either of the two is unknown. */
    public Optional<WhyNot> explain(PartnerQuery query, String candidateId) {
        int asker = network.actors().number(query.actorId());
        int candidate = network.actors().number(candidateId);
        if (asker < 0 || candidate < 0) {
            return Optional.empty();
        }
        return Optional.of(new Standings(network, query, asker)
                .of(candidate, () -> new Ranking(query, asker).standing(candidate)));
    }

    /** The ranking for one query. */
    private final class Ranking {

        private final PartnerQuery query;
        private final IntPredicate among;
        private final PartnerScoring scoring;
        private final PartnerReasons reasons;
        private final Contributions parts = new Contributions();
        private final Exclusions excluded = new Exclusions(network);

        Ranking(PartnerQuery query, int asker) {
            this.query = query;
            this.among = query.among().in(network);
            this.scoring = new PartnerScoring(network, settings, asker, query.mode());
            this.reasons = new PartnerReasons(network, scoring, asker);
            excluded.addWithOwn(asker);
            excluded.addAll(query.without());
            excluded.addPartners(asker, query.known());
        }

        List<Recommendation> best() {
            boolean narrowed = !query.among().equals(Among.ALL);
            return Arrays.stream(ranked(narrowed ? network.actorCount() : query.limit()))
                    .filter(among)
                    .limit(query.limit())
                    .mapToObj(this::recommendation)
                    .toList();
        }

        WhyNot standing(int candidate) {
            int[] ranked = ranked(network.actorCount());
            for (int i = 0; i < ranked.length; i++) {
                if (ranked[i] == candidate) {
                    return new WhyNot.Ranked(i + 1, ranked.length, !among.test(candidate), recommendation(candidate));
                }
            }
            return new WhyNot.NoPath();
        }

        private int[] ranked(int most) {
            return scoring.best(most, actor -> !excluded.contains(actor));
        }

        private Recommendation recommendation(int candidate) {
            scoring.score(candidate, parts);
            return new Recommendation(
                    network.actors().ref(candidate),
                    parts.total(),
                    parts.largestFirst(),
                    query.withReasons() ? reasons.of(candidate, parts) : List.of());
        }
    }
}
