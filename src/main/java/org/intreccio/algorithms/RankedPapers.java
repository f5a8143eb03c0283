package org.intreccio.algorithms;

import java.util.HashSet;
import java.util.List;

/**
 * Ballot papers on which options are put in order, equal ones bundled. An option that a paper leaves out comes, for that paper, after
 * all that it names, and is equal to the others it leaves out.
 *
 * @param options how many there are; papers name them from 0
 * @param bundles in any order: no count depends on it
 */
public record RankedPapers(int options, List<Bundle> bundles) {

    public RankedPapers {
        bundles = List.copyOf(bundles);
        if (options < 1) {
            throw new IllegalArgumentException("There is nothing to choose");
        }
        for (var bundle : bundles) {
            for (int option : bundle.order()) {
                if (option < 0 || option >= options) {
                    throw new IllegalArgumentException("No such option: " + option);
                }
            }
        }
    }

    /**
     * Papers that say the same.
     *
     * @param papers how many
     * @param order the best first
     */
    public record Bundle(int papers, List<Integer> order) {

        public Bundle {
            order = List.copyOf(order);
            if (papers < 0 || new HashSet<>(order).size() < order.size()) {
                throw new IllegalArgumentException("A paper names each option once at most: " + order);
            }
        }
    }

    /** How many papers name an option at all: those are the valid ones. */
    public int valid() {
        return bundles.stream()
                .filter(b -> !b.order().isEmpty())
                .mapToInt(Bundle::papers)
                .sum();
    }
}
