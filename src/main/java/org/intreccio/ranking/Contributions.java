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

    private final double[] parts = new double[FAMILIES.length];

    void clear() {
        Arrays.fill(parts, 0);
    }

    void add(ReasonFamily family, double part) {
        parts[family.ordinal()] += part;
    }

    /**
     * Adds the product path · likeness · country, split into what each factor brings by Shapley values: its mean
     * marginal gain over all orders in which the factors may be known, starting from no path, the likeness floor and no
     * common country. Without a path the product is nothing, which leaves these closed forms.
     */
    void addProduct(double path, double likeness, double floor, double country) {
        double alike = path * (likeness - floor) * (1 + 2 * country) / 6;
        double near = path * (country - 1) * (floor + 2 * likeness) / 6;
        add(ReasonFamily.SIMILAR_WORK, alike);
        add(ReasonFamily.SAME_COUNTRY, near);
        add(ReasonFamily.SHARED_PARTNERS, path * likeness * country - alike - near);
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
