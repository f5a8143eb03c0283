package org.intreccio.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeRef;

/**
 * Tells of whomever one asks how they stand to a team: whether they may be recommended to it, how near they are by the ranking of
 * {@link TeamCompletion}, and how far the team may rely on them. Not thread-safe.
 */
public final class TeamStandings {

    /** A brief of a few words says little of the past: what members did counts also where it has none of them. */
    private static final double LEAST = .05;

    private final NetworkSnapshot network;
    private final Exclusions excluded;
    private final TeamScoring scoring;
    private final TeamReasons reasons;
    private final Reliability reliability;
    private final Contributions parts = new Contributions();

    /**
     * Walks from a team; a few milliseconds.
     *
     * @param from the members from whose ties one may start
     * @param members all who are in; never recommended, nor their own
     * @param without who is never recommended, nor stands between
     */
    public TeamStandings(
            NetworkSnapshot network,
            TeamSettings settings,
            TeamCall call,
            List<String> from,
            Collection<String> members,
            Collection<String> without) {
        this.network = network;
        this.excluded = new Exclusions(network);
        numbers(members).forEach(excluded::addWithOwn);
        excluded.addAll(without);
        var start = numbers(from);
        var barred = new BitSet();
        numbers(without).forEach(barred::set);
        var walk = new TeamWalk(network, settings, new CallLikeness(network, call, LEAST), start);
        this.scoring = new TeamScoring(settings, walk, actor -> !excluded.contains(actor), actor -> near(start, actor));
        this.reasons = new TeamReasons(network, walk, call, start);
        this.reliability = new Reliability(network, start, actor -> !barred.get(actor));
    }

    /**
     * How somebody stands to the team.
     *
     * @param why how near, by what
     * @param trust how far the team may rely on it, 0..1
     * @param way the actors over whom that trust comes, a member first; empty where none leads there
     */
    public record Standing(Recommendation why, double trust, List<NodeRef> way) {

        public Standing {
            way = List.copyOf(way);
        }
    }

    /** Whether it may be recommended; nobody may whom the network does not know. */
    public boolean admits(String actorId) {
        int actor = network.actors().number(actorId);
        return actor >= 0 && !excluded.contains(actor);
    }

    /** How near it is, in the units of {@link Recommendation#score}. */
    public double score(String actorId) {
        scoring.score(network.actors().number(actorId), parts);
        return parts.total();
    }

    /** How far the team may rely on it, 0..1. */
    public double trust(String actorId) {
        var way = reliability.to(network.actors().number(actorId));
        return way == null ? 0 : way.holds();
    }

    /** The nearest of a kind who may be recommended, best first; those without any tie or like work are not among them. */
    public List<String> nearest(Among among, int limit) {
        var right = among.in(network);
        var reached = scoring.candidates();
        var top = new TopScores(Math.min(limit, reached.size()), network.actors()::compare);
        for (int i = 0; i < reached.size(); i++) {
            if (right.test(reached.key(i))) {
                scoring.score(reached.key(i), parts);
                top.offer(reached.key(i), parts.total());
            }
        }
        return Arrays.stream(top.drain())
                .mapToObj(actor -> network.actors().ids()[actor])
                .toList();
    }

    /** Who of these is so, of those whom the network knows. */
    public List<String> among(Among among, Collection<String> actorIds) {
        var right = among.in(network);
        return actorIds.stream()
                .filter(id -> network.actors().number(id) >= 0)
                .filter(id -> right.test(network.actors().number(id)))
                .toList();
    }

    /** All of it, with reasons; of somebody known. */
    public Standing of(String actorId) {
        int actor = network.actors().number(actorId);
        var way = reliability.to(actor);
        scoring.score(actor, parts);
        return new Standing(
                new Recommendation(
                        network.actors().ref(actor),
                        parts.total(),
                        parts.largestFirst(),
                        parts.total() > 0 ? reasons.of(actor, parts) : List.of(),
                        false),
                way == null ? 0 : way.holds(),
                way == null
                        ? List.of()
                        : way.stops().stream().map(network.actors()::ref).toList());
    }

    private boolean near(List<Integer> members, int actor) {
        return !members.isEmpty() && network.actors().sameCountry(members.getFirst(), actor);
    }

    private List<Integer> numbers(Collection<String> ids) {
        return ids.stream()
                .map(network.actors()::number)
                .filter(number -> number >= 0)
                .distinct()
                .toList();
    }
}
