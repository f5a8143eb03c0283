package org.intreccio.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How good ranked answers are, as the field measures it: macro means over all queries.
 *
 * <p>NDCG@10 has binary gain and the ideal of {@code min(10, right answers)} (Järvelin and Kekäläinen 2002); R@10 is the share of
 * the right answers among the first ten; coverage@10 the share of the candidates that stand in any first ten; the interval
 * is 1.96 standard errors of NDCG@10.
 */
final class Quality {

    private static final int FIRST = 10;

    private final Map<String, Set<String>> right;
    private final int candidates;
    private final Map<String, Double> gains = new HashMap<>();
    private final Map<String, Double> recalls = new HashMap<>();
    private final Map<String, Integer> shown = new HashMap<>();

    Quality(Map<String, Set<String>> right, int candidates) {
        this.right = right;
        this.candidates = candidates;
    }

    /** The same of a part of the queries. */
    static Quality of(Map<String, Set<String>> right, Set<String> queries, int candidates) {
        var part = new HashMap<>(right);
        part.keySet().retainAll(queries);
        return new Quality(part, candidates);
    }

    /** Notes the answer to one query, best first. */
    void note(String query, List<String> answer) {
        var wanted = right.getOrDefault(query, Set.of());
        if (wanted.isEmpty()) {
            return;
        }
        double gain = 0;
        int hits = 0;
        for (int i = 0; i < Math.min(FIRST, answer.size()); i++) {
            shown.merge(answer.get(i), 1, Integer::sum);
            if (wanted.contains(answer.get(i))) {
                gain += discount(i);
                hits++;
            }
        }
        double ideal = 0;
        for (int i = 0; i < Math.min(FIRST, wanted.size()); i++) {
            ideal += discount(i);
        }
        gains.put(query, gain / ideal);
        recalls.put(query, (double) hits / wanted.size());
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2);
    }

    /** Mean NDCG@10; queries without an answer count as 0. */
    double ndcg() {
        return mean(gains);
    }

    double recall() {
        return mean(recalls);
    }

    double coverage() {
        return candidates == 0 ? 0 : (double) shown.size() / candidates;
    }

    /**
     * How unequally the places of all first tens fall on the candidates (Gini 1912): 0 where each has as many, near 1 where one
     * has all.
     */
    double gini() {
        long[] ascending =
                shown.values().stream().mapToLong(Integer::longValue).sorted().toArray();
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < ascending.length; i++) {
            // Those who are never shown come first and weigh nothing.
            weighted += (double) (candidates - ascending.length + i + 1) * ascending[i];
            sum += ascending[i];
        }
        return sum == 0 ? 0 : 2 * weighted / (candidates * sum) - (candidates + 1.0) / candidates;
    }

    /** Half of the 95 % interval around {@link #ndcg}. */
    double interval() {
        double mean = ndcg();
        double squares = (right.size() - gains.size()) * mean * mean;
        for (double gain : gains.values()) {
            squares += (gain - mean) * (gain - mean);
        }
        return 1.96 * Math.sqrt(squares / right.size()) / Math.sqrt(right.size());
    }

    private double mean(Map<String, Double> values) {
        return right.isEmpty()
                ? 0
                : values.values().stream().mapToDouble(Double::doubleValue).sum() / right.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "queries %d  NDCG@10 %.4f ± %.4f  R@10 %.4f  coverage@10 %.4f  Gini %.3f",
                right.size(),
                ndcg(),
                interval(),
                recall(),
                coverage(),
                gini());
    }
}
