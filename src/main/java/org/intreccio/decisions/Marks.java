package org.intreccio.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.intreccio.algorithms.Tally;
import org.intreccio.kernel.InvalidValue;

/** What a ballot may say, by the kind of decision. A blank one is allowed wherever options are weighed: it counts for the quorum alone. */
final class Marks {

    private Marks() {}

    /**
     * These marks.
     *
     * @throws InvalidValue on {@code marks}, saying what is wrong
     */
    static List<Integer> checked(Terms terms, List<Integer> marks) {
        int options = terms.choices().size();
        var kind = terms.kind();
        int most = kind.ranks() ? options : kind.most();
        if (!Tally.fits(marks, options, most)) {
            throw InvalidValue.of("marks", "decisions.error.marks", options, most);
        }
        long given = marks.stream().filter(m -> m > 0).count();
        int sum = marks.stream().mapToInt(Integer::intValue).sum();
        switch (kind) {
            case CONSENT, PROPOSAL -> {
                if (given != 1) {
                    throw InvalidValue.of("marks", "decisions.error.one");
                }
            }
            case SINGLE -> {
                if (given > 1) {
                    throw InvalidValue.of("marks", "decisions.error.one-most");
                }
            }
            case DOTS -> {
                if (sum > Tally.DOTS) {
                    throw InvalidValue.of("marks", "decisions.error.dots", Tally.DOTS, sum);
                }
            }
            case RANKED, STV -> {
                if (IntStream.rangeClosed(1, (int) given).anyMatch(place -> !marks.contains(place))) {
                    throw InvalidValue.of("marks", "decisions.error.places");
                }
            }
            case MULTIPLE, SCORE, MEETING -> {}
        }
        return marks;
    }

    /** The options that were put in order, the best first. */
    static List<Integer> order(List<Integer> marks) {
        return IntStream.range(0, marks.size())
                .boxed()
                .filter(o -> marks.get(o) > 0)
                .sorted(Comparator.comparing(marks::get))
                .toList();
    }
}
