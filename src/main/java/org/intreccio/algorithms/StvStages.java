package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.intreccio.algorithms.ScottishStv.Act;
import org.intreccio.algorithms.ScottishStv.Stage;

/** The stages of one count; see {@link ScottishStv}, of whose source the rules are numbered. */
final class StvStages {

    /** How many ways to settle ties are tried before they are reported as open. */
    static final class Ways {

        private int left = 500;

        boolean more(int ways) {
            left -= ways;
            return left >= 0;
        }
    }

    /** Papers that lie with an option, at the value at which it received them, and where on them it stands. */
    private record Parcel(RankedPapers.Bundle bundle, int at, long value) {}

    private final RankedPapers papers;
    private final int seats;
    private final List<Integer> lots;
    private int lotsTaken;
    private final long quota;
    private final long[] votes;
    private final List<List<Parcel>> piles = new ArrayList<>();
    private final TreeSet<Integer> continuing = new TreeSet<>();
    private final TreeSet<Integer> waiting = new TreeSet<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private long nonTransferable;

    /** @param lots what lots would have said, at each tie that nothing else decides */
    StvStages(RankedPapers papers, int seats, List<Integer> lots) {
        this.papers = papers;
        this.seats = seats;
        this.lots = lots;
        quota = quota() * ScottishStv.UNIT;
        votes = new long[papers.options()];
        IntStream.range(0, papers.options()).forEach(option -> {
            continuing.add(option);
            piles.add(new ArrayList<>());
        });
    }

    int quota() {
        return ScottishStv.quota(papers.valid(), seats);
    }

    List<Stage> stages() {
        return stages;
    }

    List<Integer> elected() {
        return elected;
    }

    /** Counts to the end, or to a tie that nothing decides: then those that are tied. */
    List<Integer> run() {
        papers.bundles().stream()
                .filter(b -> !b.order().isEmpty())
                .forEach(b -> give(new Parcel(b, -1, ScottishStv.UNIT)));
        end(Act.FIRST_PREFERENCES, List.of(), false);
        while (elected.size() < seats && !continuing.isEmpty()) {
            var tie = waiting.isEmpty() ? exclude() : transfer();
            if (!tie.isEmpty()) {
                return tie;
            }
        }
        return List.of();
    }

    /** Rules 48 and 49: the highest surplus first. */
    private List<Integer> transfer() {
        long highest = waiting.stream().mapToLong(o -> votes[o]).max().orElseThrow();
        var equals = waiting.stream().filter(o -> votes[o] == highest).toList();
        var first = lookBack(equals, true);
        if (first.size() > 1 && lotsTaken == lots.size()) {
            return first;
        }
        int from = first.size() > 1 ? lots.get(lotsTaken++) : first.getFirst();
        long surplus = votes[from] - quota;
        long total = votes[from];
        waiting.remove(from);
        votes[from] = quota;
        var pile = piles.set(from, new ArrayList<>());
        pile.forEach(p -> give(new Parcel(p.bundle(), p.at(), surplus * p.value() / total)));
        end(Act.SURPLUS, List.of(from), equals.size() > 1 && first.size() == 1);
        return List.of();
    }

    /** Rules 50 and 51: the lowest number of votes. */
    private List<Integer> exclude() {
        long lowest = continuing.stream().mapToLong(o -> votes[o]).min().orElseThrow();
        var equals = continuing.stream().filter(o -> votes[o] == lowest).toList();
        if (lowest == 0 && continuing.size() - equals.size() >= seats - elected.size()) {
            continuing.removeAll(equals);
            end(Act.EXCLUSION, equals, false);
            return List.of();
        }
        var first = lookBack(equals, false);
        if (first.size() > 1 && lotsTaken == lots.size()) {
            return first;
        }
        int from = first.size() > 1 ? lots.get(lotsTaken++) : first.getFirst();
        continuing.remove(from);
        votes[from] = 0;
        piles.set(from, new ArrayList<>(piles.get(from))).forEach(this::give);
        piles.get(from).clear();
        end(Act.EXCLUSION, List.of(from), equals.size() > 1 && first.size() == 1);
        return List.of();
    }

    /** Those of these equals that stood first (or last) at the latest stage at which they differed; all, where there is none. */
    private List<Integer> lookBack(List<Integer> equals, boolean highest) {
        var left = equals;
        for (int s = stages.size() - 1; s >= 0 && left.size() > 1; s--) {
            var had = stages.get(s).votes();
            var then = left.stream().mapToLong(had::get);
            long best = (highest ? then.max() : then.min()).orElseThrow();
            left = left.stream().filter(o -> had.get(o) == best).toList();
        }
        return left;
    }

    private void give(Parcel parcel) {
        var order = parcel.bundle().order();
        for (int at = parcel.at() + 1; at < order.size(); at++) {
            int option = order.get(at);
            if (continuing.contains(option)) {
                piles.get(option).add(new Parcel(parcel.bundle(), at, parcel.value()));
                votes[option] += parcel.bundle().papers() * parcel.value();
                return;
            }
        }
        nonTransferable += parcel.bundle().papers() * parcel.value();
    }

    /** Rules 47 and 52: who has the quota is elected, and so are all that continue once they are no more than the seats left. */
    private void end(Act act, List<Integer> from, boolean lookedBack) {
        var standing = LongStream.of(votes).boxed().toList();
        Comparator<Integer> most =
                Comparator.<Integer>comparingLong(standing::get).reversed();
        var now = new ArrayList<>(
                continuing.stream().filter(o -> votes[o] >= quota).sorted(most).toList());
        continuing.removeAll(now);
        now.stream().filter(o -> votes[o] > quota).forEach(waiting::add);
        if (continuing.size() <= seats - elected.size() - now.size()) {
            now.addAll(continuing.stream().sorted(most).toList());
            continuing.clear();
        }
        elected.addAll(now);
        long held = standing.stream().mapToLong(Long::longValue).sum();
        long lost = papers.valid() * ScottishStv.UNIT - held - nonTransferable;
        stages.add(new Stage(act, from, standing, nonTransferable, lost, now, lookedBack));
    }
}
