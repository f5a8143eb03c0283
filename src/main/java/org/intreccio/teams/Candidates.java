package org.intreccio.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.algorithms.TeamCover;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.ranking.Among;
import org.intreccio.ranking.TeamStandings;

/**
 * Those who could join a team: whoever offers what is missing and, where a kind must be there, the nearest of that kind. Of more than
 * {@value #MOST} the nearest.
 */
final class Candidates {

    private static final int MOST = 2_000;
    private static final int OF_A_KIND = 30;
    private static final double MILLION = 1e6;

    private final TeamBrief brief;
    private final TeamStandings standings;
    private final NetworkSnapshot network;
    private final Map<ActorId, List<Offer>> offers = new HashMap<>();
    private final Set<ActorId> elsewhere = new LinkedHashSet<>();
    private final List<ActorId> ranked;
    private final Map<ActorId, Integer> trust = new HashMap<>();

    Candidates(
            TeamBrief brief, List<Offer> all, Set<ActorKind> wanted, TeamStandings standings, NetworkSnapshot network) {
        this.brief = brief;
        this.standings = standings;
        this.network = network;
        all.forEach(offer ->
                offers.computeIfAbsent(offer.actor(), _ -> new ArrayList<>()).add(offer));
        var there = new LinkedHashSet<String>();
        all.stream()
                .map(offer -> offer.actor().value())
                .filter(standings::admits)
                .forEach(there::add);
        wanted.forEach(kind ->
                there.addAll(standings.nearest(new Among(Set.of(kind.name()), null, Set.of()), OF_A_KIND)));
        var right = inPlaces(there);
        there.stream().filter(id -> !right.contains(id)).map(ActorId::new).forEach(elsewhere::add);
        this.ranked = ranked(right);
    }

    private Set<String> inPlaces(Set<String> ids) {
        if (brief.places().isEmpty()) {
            return ids;
        }
        var right = new LinkedHashSet<String>();
        brief.places()
                .forEach(place -> right.addAll(standings.among(new Among(Set.of(), place.value(), Set.of()), ids)));
        return right;
    }

    /** By how near they are and what their offers are worth; equals by id. */
    private List<ActorId> ranked(Set<String> ids) {
        var scores = new HashMap<String, Double>();
        ids.forEach(id -> scores.put(id, standings.score(id)));
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var order = new LinkedHashMap<String, Double>();
        scores.forEach((id, score) -> order.put(id, (best > 0 ? score / best : 0) + weight(new ActorId(id))));
        return order.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> new ActorId(entry.getKey()))
                .toList();
    }

    private double weight(ActorId id) {
        return of(id).stream().mapToDouble(Offer::weight).average().orElse(0);
    }

    /** In the order of their rank. */
    List<ActorId> ranked() {
        return ranked;
    }

    /** What somebody offers of what is wanted. */
    List<Offer> of(ActorId id) {
        return offers.getOrDefault(id, List.of());
    }

    boolean offers(ActorId id, String wanted) {
        return of(id).stream().anyMatch(offer -> offer.wanted().equals(wanted));
    }

    /** Those who could join but for the places they work in. */
    Set<ActorId> elsewhere() {
        return elsewhere;
    }

    /** Whether somebody works where whoever joins must. */
    boolean works(ActorId id) {
        return inPlaces(Set.of(id.value())).contains(id.value());
    }

    ActorKind kind(ActorId id) {
        return network.actorKind(id.value()).flatMap(ActorKind::of).orElse(ActorKind.INSTITUTION);
    }

    /** How many could close this gap. */
    int closing(String wanted) {
        return Math.toIntExact(ranked.stream().filter(id -> offers(id, wanted)).count());
    }

    /** The candidates as the search for the smallest team sees them. */
    List<TeamCover.Candidate> told(List<String> gaps, Set<ActorId> without) {
        var told = new ArrayList<TeamCover.Candidate>();
        for (int rank = 0; rank < ranked.size(); rank++) {
            var id = ranked.get(rank);
            if (!without.contains(id)) {
                int covers = 0;
                for (int gap = 0; gap < gaps.size(); gap++) {
                    covers |= offers(id, gaps.get(gap)) ? 1 << gap : 0;
                }
                told.add(new TeamCover.Candidate(covers, position(kind(id)), trust(id), rank));
            }
        }
        return told;
    }

    /** In millionths. */
    int trust(ActorId id) {
        return trust.computeIfAbsent(id, one -> (int) Math.round(standings.trust(one.value()) * MILLION));
    }

    List<ActorId> at(List<Integer> ranks) {
        return ranks.stream().map(ranked::get).collect(Collectors.toList());
    }

    static int position(ActorKind kind) {
        return List.of(ActorKind.values()).indexOf(kind);
    }
}
