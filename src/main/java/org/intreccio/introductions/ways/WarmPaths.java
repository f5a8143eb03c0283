package org.intreccio.introductions.ways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.intreccio.network.NetworkSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Finds the closest ways between two actors: those with the largest product of {@link Closeness} over at most four steps.
 *
 * <p>The best path first, then the best of those that pass none of the actors between of the paths before: so each names others who
 * could help. Walks outward from both ends, at most two steps from each, and joins where the walks meet: what Dijkstra finds on −log
 * c within that many steps, since a longest way of four is two and two. Of an actor's ties the strongest 200 are walked, so that a query
 * meets at most some 80,000 ties however many an actor has, and costs some ten milliseconds.
 */
final class WarmPaths {

    /** How many ways are worth showing. */
    static final int MOST = 3;

    private final NetworkSnapshot network;
    private final int from;
    private final int to;
    private final Map<Integer, Double> own;
    private final IntPredicate passable;
    private final Map<Integer, Map<Integer, Double>> neighbours = new HashMap<>();

    private record Way(double strength, List<Integer> stops) {}

    /** The two best ways to a node by different actors before it: the second is needed where the first is on the other half. */
    private static final class Best {

        private int first = -1;
        private double value;
        private int second = -1;
        private double nextValue;

        void offer(int before, double offered) {
            if (offered > value) {
                second = first;
                nextValue = value;
                first = before;
                value = offered;
            } else if (offered > nextValue) {
                second = before;
                nextValue = offered;
            }
        }
    }

    private WarmPaths(NetworkSnapshot network, int from, int to, Map<Integer, Double> own, IntPredicate passable) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.own = own;
        this.passable = passable;
    }

    /**
     * Finds them.
     *
     * @param own ties of {@code from} that only it may see
     * @param barred nobody of these stands between, nor whoever opted out
     */
    static List<WarmPath> find(
            NetworkSnapshot network, String from, String to, List<PrivateTie> own, Set<String> barred) {
        return find(network, from, to, own, id -> !barred.contains(id));
    }

    /** The same, with only those between who pass. */
    static List<WarmPath> find(
            NetworkSnapshot network,
            String from,
            String to,
            List<PrivateTie> own,
            java.util.function.Predicate<String> passes) {
        var actors = network.actors();
        int start = actors.number(from);
        int end = actors.number(to);
        if (start < 0 || end < 0 || start == end) {
            return List.of();
        }
        var weights = new HashMap<Integer, Double>();
        own.forEach(tie -> {
            int other = actors.number(tie.other());
            if (other >= 0 && other != start) {
                weights.merge(other, tie.weight(), Double::sum);
            }
        });
        var used = new java.util.HashSet<Integer>();
        var known = new HashMap<Integer, Boolean>();
        IntPredicate passable = actor -> actor != start
                && actor != end
                && !used.contains(actor)
                && known.computeIfAbsent(actor, a -> !actors.optedOut().get(a) && passes.test(actors.ids()[a]));
        var paths = new ArrayList<WarmPath>();
        var telling = new Telling(network, own);
        var search = new WarmPaths(network, start, end, weights, passable);
        var near = search.around(start);
        var far = search.around(end);
        search.direct(near, far)
                .ifPresent(way -> paths.add(telling.path(way.stops(), way.strength(), search::closeness)));
        while (paths.size() < MOST) {
            var way = search.best(near, far);
            if (way == null) {
                break;
            }
            used.addAll(way.stops());
            paths.add(telling.path(way.stops(), way.strength(), search::closeness));
        }
        return List.copyOf(paths);
    }

    private Optional<Way> direct(Map<Integer, Double> near, Map<Integer, Double> far) {
        double closeness = Math.max(near.getOrDefault(to, 0.0), far.getOrDefault(from, 0.0));
        return closeness > 0 ? Optional.of(new Way(closeness, List.of(from, to))) : Optional.empty();
    }

    /** The best way with somebody between; null where there is none. */
    private @Nullable Way best(Map<Integer, Double> near, Map<Integer, Double> far) {
        var best = new Choice();
        near.forEach((a, closeness) -> {
            if (passable.test(a) && far.containsKey(a)) {
                best.offer(closeness * far.getOrDefault(a, 0.0), List.of(from, a, to));
            }
        });
        var ahead = beyond(near);
        var back = beyond(far);
        ahead.forEach((b, way) -> {
            if (far.containsKey(b)) {
                best.offer(way.value * far.getOrDefault(b, 0.0), List.of(from, way.first, b, to));
            }
        });
        back.forEach((a, way) -> {
            if (near.containsKey(a)) {
                best.offer(near.getOrDefault(a, 0.0) * way.value, List.of(from, a, way.first, to));
            }
        });
        ahead.forEach((middle, way) -> {
            var rest = back.get(middle);
            if (rest != null) {
                join(middle, way, rest, best);
            }
        });
        return best.way();
    }

    private void join(int middle, Best way, Best rest, Choice best) {
        if (way.first != rest.first) {
            best.offer(way.value * rest.value, List.of(from, way.first, middle, rest.first, to));
            return;
        }
        if (rest.second >= 0) {
            best.offer(way.value * rest.nextValue, List.of(from, way.first, middle, rest.second, to));
        }
        if (way.second >= 0) {
            best.offer(way.nextValue * rest.value, List.of(from, way.second, middle, rest.first, to));
        }
    }

    /** Keeps the best way offered; of equals the shorter, then the one whose actors' ids come first. */
    private final class Choice {

        private double strength;
        private List<Integer> stops = List.of();

        void offer(double offered, List<Integer> way) {
            if (offered > strength || (offered == strength && before(way, stops))) {
                strength = offered;
                stops = way;
            }
        }

        private boolean before(List<Integer> one, List<Integer> other) {
            if (one.size() != other.size()) {
                return one.size() < other.size();
            }
            var ids = network.actors().ids();
            for (int i = 0; i < one.size(); i++) {
                int order = ids[one.get(i)].compareTo(ids[other.get(i)]);
                if (order != 0) {
                    return order < 0;
                }
            }
            return false;
        }

        @Nullable Way way() {
            return stops.isEmpty() ? null : new Way(strength, stops);
        }
    }

    /** Whoever may stand two steps away, with the best ways there. */
    private Map<Integer, Best> beyond(Map<Integer, Double> near) {
        var found = new HashMap<Integer, Best>();
        near.forEach((a, closeness) -> {
            if (passable.test(a)) {
                around(a).forEach((b, further) -> {
                    if (passable.test(b)) {
                        found.computeIfAbsent(b, _ -> new Best()).offer(a, closeness * further);
                    }
                });
            }
        });
        return found;
    }

    /** The neighbours of an actor with their closeness; summed once a search. */
    private Map<Integer, Double> around(int actor) {
        var known = neighbours.get(actor);
        if (known != null) {
            return known;
        }
        var ties = network.ties().of(actor);
        var members = network.actors().own();
        var weights = new HashMap<Integer, Double>();
        for (int i = 0; i < ties.size(); i++) {
            weights.merge(ties.key(i), ties.score(i), Double::sum);
        }
        for (int i = members.from(actor); i < members.to(actor); i++) {
            weights.merge(members.at(i), Closeness.MEMBERSHIP, Double::sum);
        }
        if (actor == from) {
            own.forEach((other, weight) -> weights.merge(other, weight, Double::sum));
        } else if (own.containsKey(actor)) {
            weights.merge(from, own.getOrDefault(actor, 0.0), Double::sum);
        }
        weights.replaceAll((other, weight) -> Closeness.of(weight));
        neighbours.put(actor, weights);
        return weights;
    }

    /** How close two neighbours are, whichever of them counts the other among its strongest ties. */
    private double closeness(int one, int other) {
        return Math.max(around(one).getOrDefault(other, 0.0), around(other).getOrDefault(one, 0.0));
    }
}
