package org.intreccio.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intreccio.network.NodeRef;

/**
 * Scores candidates that were measured elsewhere, such as by the database, as {@link PartnerRanking} does: by paths and by what both
 * sides declare. Words are not compared: everybody's work counts as unlike.
 */
public final class PlainRanking {

    private static final Comparator<Recommendation> BEST_FIRST = Comparator.comparingDouble(Recommendation::score)
            .reversed()
            .thenComparing(found -> found.actor().id());

    private final RankingSettings settings;
    private final PartnerMode mode;
    private final double askerStrength;

    /** Ranks for an asker whom so much ties to all others. */
    public PlainRanking(RankingSettings settings, PartnerMode mode, double askerStrength) {
        this.settings = settings;
        this.mode = mode;
        this.askerStrength = askerStrength;
    }

    /**
     * A candidate as measured.
     *
     * @param path what the walk brought it, in any unit; 0 where it did not reach it
     * @param work what is counted of its work
     * @param grounds what both declare, 0..1 a family
     */
    public record Measured(
            NodeRef actor, double path, boolean sameCountry, Worked work, Map<ReasonFamily, Double> grounds) {}

    /**
     * What is counted of an actor's work.
     *
     * @param earlier the sum of 1/√(participants − 1) over undated projects shared with the asker
     * @param strength what ties it to all others
     * @param idleYears since its latest project started; infinite where none has a known start
     * @param recent projects with partners that started in the last two years
     * @param projects all that it took part in
     * @param outside the share of its ties that leads out of the asker's circle; 1 where bridges are not looked for
     */
    public record Worked(double earlier, double strength, double idleYears, int recent, int projects, double outside) {

        public static final Worked NOTHING = new Worked(0, 0, Double.POSITIVE_INFINITY, 0, 0, 1);
    }

    /** Returns how much of a family two sides share, from sums of what each thing weighs, 0..1. */
    public static double ground(ReasonFamily family, double common, double theirs, double asked) {
        return switch (family) {
            case OFFERS_WHAT_IS_SOUGHT -> common / asked;
            case SEEKS_WHAT_IS_OFFERED -> common / theirs;
            case SHARED_PLACES -> common;
            default -> common / Math.sqrt(asked * theirs);
        };
    }

    /**
     * Returns the best, best first, without reasons; equal scores in the order of ids, and a place kept as {@link FairShare} says.
     *
     * @param among whom the answer is narrowed to, by id; narrowing changes no score
     */
    public List<Recommendation> rank(Collection<Measured> candidates, Predicate<String> among, int limit) {
        var admitted = candidates.stream()
                .filter(candidate -> Circle.isOutside(candidate.work().outside(), settings))
                .toList();
        double bestPath = admitted.stream().mapToDouble(Measured::path).max().orElse(0);
        var small = admitted.stream()
                .filter(candidate ->
                        candidate.work().projects() <= settings.fairShare().few())
                .map(candidate -> candidate.actor().id())
                .collect(Collectors.toSet());
        var ranked = admitted.stream()
                .map(candidate -> scored(candidate, bestPath))
                .filter(found -> found.score() > 0)
                .sorted(BEST_FIRST)
                .filter(found -> among.test(found.actor().id()))
                .toList();
        var lifted = new BitSet();
        int[] places = IntStream.range(0, ranked.size()).toArray();
        int[] ordered = settings.fairShare()
                .ordered(
                        places,
                        place -> small.contains(ranked.get(place).actor().id()),
                        lifted::set);
        return Arrays.stream(ordered)
                .limit(limit)
                .mapToObj(place -> lifted.get(place) ? ranked.get(place).inKeptPlace() : ranked.get(place))
                .toList();
    }

    private Recommendation scored(Measured candidate, double bestPath) {
        var parts = new Contributions();
        RankingSettings.Weights weights = settings.of(mode);
        var work = candidate.work();
        if (candidate.path() > 0 || work.earlier() > 0) {
            double[] measured = new double[PartnerFeatures.COUNT];
            new PartnerFeatures.Counted(
                            bestPath > 0 ? candidate.path() / bestPath : 0,
                            0,
                            candidate.sameCountry(),
                            work.earlier(),
                            work.strength() * askerStrength,
                            work.idleYears(),
                            work.recent(),
                            work.projects())
                    .measure(settings, measured);
            parts.addLogLinear(weights.network(), settings, measured);
        }
        candidate.grounds().forEach((family, ground) -> parts.add(family, weights.of(family) * ground));
        if (mode == PartnerMode.COMPLEMENTS_WHAT_I_SEEK && parts.of(ReasonFamily.OFFERS_WHAT_IS_SOUGHT) == 0) {
            parts.clear();
        }
        return new Recommendation(candidate.actor(), parts.total(), parts.largestFirst(), List.of(), false);
    }
}
