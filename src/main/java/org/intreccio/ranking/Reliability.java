package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.NetworkSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a team may rely on a candidate: the reliability of the best way from one of its members over at most three ties.
 *
 * <p>A tie holds with probability 1 − e^(−w), w what ties the two as in {@link org.intreccio.network.WorkTies}, and .9 for somebody who
 * belongs to the other; a way with the product. The {@value #WIDTH} ties that hold best are followed from the members, and those of each
 * candidate: so a question meets at most some 40,000 ties, and as many again for two hundred candidates. Whoever opted out stands between nobody.
 */
final class Reliability {

    private static final int WIDTH = 200;

    /** A member and its organisation, as the ways of introductions weigh it. */
    private static final double MEMBERSHIP = Math.log(10);

    private final NetworkSnapshot network;
    private final List<Integer> members;
    private final IntPredicate passable;
    private final Map<Integer, Way> oneStep = new HashMap<>();
    private final Map<Integer, Way> twoSteps = new HashMap<>();

    /**
     * A way from a member.
     *
     * @param stops numbers of actors, the member first
     */
    record Way(double holds, List<Integer> stops) {

        Way on(int next, double closeness) {
            var longer = new ArrayList<>(stops);
            longer.add(next);
            return new Way(holds * closeness, longer);
        }
    }

    /** Walks from these members, never through those who do not pass. */
    Reliability(NetworkSnapshot network, List<Integer> members, IntPredicate passable) {
        this.network = network;
        this.members = members;
        this.passable =
                actor -> passable.test(actor) && !network.actors().optedOut().get(actor) && !members.contains(actor);
        members.forEach(member -> {
            var start = new Way(1, List.of(member));
            around(member).forEach((other, closeness) -> offer(oneStep, other, start, closeness));
        });
        for (int middle : closest()) {
            var start = oneStep.get(middle);
            if (start != null) {
                around(middle).forEach((other, closeness) -> offer(twoSteps, other, start, closeness));
            }
        }
    }

    /** The best way to this actor; nothing where none is that short. */
    @Nullable Way to(int actor) {
        var found = new HashMap<Integer, Way>();
        keep(found, actor, oneStep.get(actor));
        keep(found, actor, twoSteps.get(actor));
        around(actor).forEach((before, closeness) -> {
            if (members.contains(before)) {
                keep(found, actor, new Way(closeness, List.of(before, actor)));
            } else if (passable.test(before)) {
                extend(found, actor, oneStep.get(before), closeness);
                extend(found, actor, twoSteps.get(before), closeness);
            }
        });
        return found.get(actor);
    }

    private void extend(Map<Integer, Way> found, int actor, @Nullable Way way, double closeness) {
        if (way != null && !way.stops().contains(actor)) {
            keep(found, actor, way.on(actor, closeness));
        }
    }

    private void offer(Map<Integer, Way> ways, int to, Way from, double closeness) {
        if (!members.contains(to) && !from.stops().contains(to)) {
            var known = ways.get(to);
            if (known == null || from.holds() * closeness >= known.holds()) {
                keep(ways, to, from.on(to, closeness));
            }
        }
    }

    /** Of equals the shorter, then the one whose actors' ids come first. */
    private void keep(Map<Integer, Way> ways, int to, @Nullable Way way) {
        if (way != null) {
            ways.merge(to, way, (known, offered) -> before(offered, known) ? offered : known);
        }
    }

    private boolean before(Way one, Way other) {
        if (one.holds() != other.holds()) {
            return one.holds() > other.holds();
        }
        if (one.stops().size() != other.stops().size()) {
            return one.stops().size() < other.stops().size();
        }
        for (int i = 0; i < one.stops().size(); i++) {
            int order =
                    network.actors().compare(one.stops().get(i), other.stops().get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    /** Those next to the members who may be passed, the closest. */
    private int[] closest() {
        var top = new TopScores(WIDTH, network.actors()::compare);
        oneStep.forEach((actor, way) -> {
            if (passable.test(actor)) {
                top.offer(actor, way.holds());
            }
        });
        return top.drain();
    }

    private Map<Integer, Double> around(int actor) {
        ScoreMap ties = network.ties().of(actor);
        IntRows own = network.actors().own();
        var weights = new HashMap<Integer, Double>();
        for (int i = 0; i < ties.size(); i++) {
            weights.merge(ties.key(i), ties.score(i), Double::sum);
        }
        for (int i = own.from(actor); i < own.to(actor); i++) {
            weights.merge(own.at(i), MEMBERSHIP, Double::sum);
        }
        weights.replaceAll((other, weight) -> -Math.expm1(-weight));
        return weights;
    }
}
