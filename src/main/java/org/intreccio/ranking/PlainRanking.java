package org.intreccio.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    public PlainRanking(RankingSettings settings, PartnerMode mode) {
        this.settings = settings;
        this.mode = mode;
    }

    /**
     * A candidate as measured.
     *
     * @param path what the walk brought it, in any unit; 0 where it did not reach it
     * @param grounds what both declare, 0..1 a family
     */
    public record Measured(NodeRef actor, double path, boolean sameCountry, Map<ReasonFamily, Double> grounds) {}

    /** Returns how much of a family two sides share, from sums of what each thing weighs, 0..1. */
    public static double ground(ReasonFamily family, double common, double theirs, double asked) {
        return switch (family) {
            case OFFERS_WHAT_IS_SOUGHT -> common / asked;
            case SEEKS_WHAT_IS_OFFERED -> common / theirs;
            case SHARED_PLACES -> common;
            default -> common / Math.sqrt(asked * theirs);
        };
    }

    /** Returns the best, best first, without reasons; equal scores in the order of ids. */
    public List<Recommendation> rank(Collection<Measured> candidates, int limit) {
        double bestPath = candidates.stream().mapToDouble(Measured::path).max().orElse(0);
        return candidates.stream()
                .map(candidate -> scored(candidate, bestPath))
                .filter(found -> found.score() > 0)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Recommendation scored(Measured candidate, double bestPath) {
        var parts = new Contributions();
        RankingSettings.Weights weights = settings.of(mode);
        double floor = Math.sqrt(settings.likenessFloor());
        if (candidate.path() > 0) {
            double reached = weights.network() * Math.sqrt(candidate.path() / bestPath);
            parts.addProduct(reached, floor, floor, candidate.sameCountry() ? settings.sameCountry() : 1);
        }
        candidate.grounds().forEach((family, ground) -> parts.add(family, weights.of(family) * ground));
        if (mode == PartnerMode.COMPLEMENTS_WHAT_I_SEEK && parts.of(ReasonFamily.OFFERS_WHAT_IS_SOUGHT) == 0) {
            parts.clear();
        }
        return new Recommendation(candidate.actor(), parts.total(), parts.largestFirst(), List.of());
    }
}
