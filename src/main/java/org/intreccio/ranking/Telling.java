package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses the reasons that tell most. */
final class Telling {

    private static final double REPEATED = .5;

    private Telling() {}

    /**
     * Returns the reasons with the largest shares, where each further reason of a family counts half as much as the
     * one before: three paths of one kind tell less than one of each.
     */
    static List<Reason> most(List<Reason> reasons, int limit) {
        Map<ReasonFamily, Double> worth = new EnumMap<>(ReasonFamily.class);
        List<Reason> left = new ArrayList<>(reasons);
        List<Reason> chosen = new ArrayList<>();
        while (chosen.size() < limit && !left.isEmpty()) {
            Reason best = left.stream()
                    .max(Comparator.comparingDouble(
                            reason -> reason.share() * worth.getOrDefault(reason.family(), 1.0)))
                    .orElseThrow();
            left.remove(best);
            chosen.add(best);
            worth.merge(best.family(), REPEATED, (before, damped) -> before * damped);
        }
        return chosen;
    }
}
