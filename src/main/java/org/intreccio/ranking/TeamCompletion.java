package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.NetworkSnapshot;

/**
 * Ranks who might complete a team for a call, and explains each by the paths that made its score.
 *
 * <p>Past partners of the members count, unlike in {@link PartnerRanking}. Never recommends members, their own organisations
 * or people, those who opted out or those it is told to leave out. Safe for any number of threads.
 */
public final class TeamCompletion {

    private final NetworkSnapshot network;
    private final TeamSettings settings;

    public TeamCompletion(NetworkSnapshot network, TeamSettings settings) {
        this.network = network;
        this.settings = settings;
    }

    /** Returns at most {@code limit} candidates, best first; members that are not known only count as left out. */
    public List<Recommendation> complete(
            TeamCall call, List<String> memberIds, Collection<String> without, int limit, boolean withReasons) {
        List<Integer> members = memberIds.stream()
                .map(id -> network.actors().number(id))
                .filter(number -> number >= 0)
                .distinct()
                .toList();
        var excluded = new Exclusions(network);
        members.forEach(excluded::addWithOwn);
        excluded.addAll(without);
        var walk = new TeamWalk(network, settings, new CallLikeness(network, call), members);
        var scoring =
                new TeamScoring(settings, walk, actor -> !excluded.contains(actor), actor -> near(members, actor));
        var reasons = new TeamReasons(network, walk, call, members);
        var parts = new Contributions();
        List<Recommendation> found = new ArrayList<>();
        for (int candidate : best(scoring, limit)) {
            scoring.score(candidate, parts);
            found.add(new Recommendation(
                    network.actors().ref(candidate),
                    parts.total(),
                    parts.largestFirst(),
                    withReasons ? reasons.of(candidate, parts) : List.of(),
                    false));
        }
        return found;
    }

    private boolean near(List<Integer> members, int actor) {
        return !members.isEmpty() && network.actors().sameCountry(members.getFirst(), actor);
    }

    private int[] best(TeamScoring scoring, int limit) {
        ScoreMap candidates = scoring.candidates();
        var top = new TopScores(Math.min(limit, candidates.size()), network.actors()::compare);
        var parts = new Contributions();
        for (int i = 0; i < candidates.size(); i++) {
            scoring.score(candidates.key(i), parts);
            top.offer(candidates.key(i), parts.total());
        }
        return top.drain();
    }
}
