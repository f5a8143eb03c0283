package org.intreccio.ranking;

import java.util.Arrays;
import java.util.BitSet;
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

    /**
     * Measures the best candidates as the model sees them, for its training.
     *
     * @param features one number for each {@link PartnerFeature}, in its order
     * @param declared what both sides declare adds to the score
     */
    @SuppressWarnings("ArrayRecordComponent") // read once by the training, never compared
    public record Measured(String actorId, double[] features, double declared) {}

    /** Returns what the best candidates of a query measure, best first. */
    public List<Measured> measure(PartnerQuery query) {
        int asker = network.actors().number(query.actorId());
        return asker < 0 ? List.of() : new Ranking(query, asker).measured();
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
        private final BitSet lifted = new BitSet();
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
            int depth = narrowed ? network.actorCount() : settings.fairShare().depth(query.limit());
            int[] right = Arrays.stream(ranked(depth)).filter(among).toArray();
            return Arrays.stream(shared(right))
                    .limit(query.limit())
                    .mapToObj(this::recommendation)
                    .toList();
        }

        List<Measured> measured() {
            return Arrays.stream(ranked(query.limit()))
                    .mapToObj(candidate -> new Measured(
                            network.actors().ids()[candidate],
                            scoring.measured(candidate),
                            scoring.declared(candidate)))
                    .toList();
        }

        WhyNot standing(int candidate) {
            int[] ranked = shared(ranked(network.actorCount()));
            for (int i = 0; i < ranked.length; i++) {
                if (ranked[i] == candidate) {
                    return new WhyNot.Ranked(i + 1, ranked.length, !among.test(candidate), recommendation(candidate));
                }
            }
            return new WhyNot.NoPath();
        }

        private int[] shared(int[] ranked) {
            int few = settings.fairShare().few();
            return settings.fairShare()
                    .ordered(ranked, actor -> network.projects().works().size(actor) <= few, lifted::set);
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
                    query.withReasons() ? reasons.of(candidate, parts) : List.of(),
                    lifted.get(candidate));
        }
    }
}
