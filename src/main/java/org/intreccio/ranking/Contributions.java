package org.intreccio.ranking;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sums what each family of reasons brings to one candidate; reused from candidate to candidate. */
@SuppressWarnings("EnumOrdinal") // counted once per candidate: an array, not a map of boxes
final class Contributions {

    private static final ReasonFamily[] FAMILIES = ReasonFamily.values();

    private static final PartnerFeature[] FEATURES = PartnerFeature.values();

    private final double[] parts = new double[FAMILIES.length];
    private final double[] gained = new double[FAMILIES.length];

    void clear() {
        Arrays.fill(parts, 0);
    }

    void add(ReasonFamily family, double part) {
        parts[family.ordinal()] += part;
    }

    /**
     * Adds e^(constant + Σ coefficient · feature), times a weight, split among the families by what their features add to the
     * exponent above what somebody of whom nothing is known would have. What lowers the score lowers all parts alike.
     */
    void addLogLinear(double weight, RankingSettings settings, double[] measured) {
        PartnerModel model = settings.model();
        double exponent = model.constant();
        double gains = 0;
        Arrays.fill(gained, 0);
        for (int i = 0; i < FEATURES.length; i++) {
            double coefficient = model.of(FEATURES[i]);
            exponent += coefficient * measured[i];
            double gain = coefficient * (measured[i] - PartnerFeatures.least(FEATURES[i], settings));
            gained[FEATURES[i].family().ordinal()] += gain;
        }
        for (double gain : gained) {
            gains += Math.max(0, gain);
        }
        double score = weight * Math.exp(exponent);
        for (ReasonFamily family : FAMILIES) {
            double gain = Math.max(0, gained[family.ordinal()]);
            add(family, gains == 0 ? 0 : score * gain / gains);
        }
    }

    double of(ReasonFamily family) {
        return parts[family.ordinal()];
    }

    double total() {
        double total = 0;
        for (double part : parts) {
            total += part;
        }
        return total;
    }

    /** Returns the families that brought something, the largest first. */
    Map<ReasonFamily, Double> largestFirst() {
        var ordered = new LinkedHashMap<ReasonFamily, Double>();
        Arrays.stream(FAMILIES)
                .filter(family -> of(family) > 0)
                .sorted(Comparator.comparingDouble(this::of).reversed())
                .forEach(family -> ordered.put(family, of(family)));
        return Collections.unmodifiableMap(ordered);
    }
}
