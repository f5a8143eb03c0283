package org.intreccio.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.network.ActorRow;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.network.SnapshotSettings;
import org.intreccio.ranking.Among;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PlainRanking;
import org.intreccio.ranking.RankingSettings;
import org.intreccio.ranking.Reason;
import org.intreccio.ranking.ReasonFamily;
import org.intreccio.ranking.Recommendation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recommends partners by the database alone: while the network is first being read, and as what tests hold the network against.
 *
 * <p>Paths, what both sides declare and how far outside the asker's circle somebody lives are measured as in memory; the words of
 * projects are not compared.
 */
@Component
class PlainPartners {

    private final PlainWalkQueries queries;
    private final SnapshotQueries rows;

    PlainPartners(PlainWalkQueries queries, SnapshotQueries rows) {
        this.queries = queries;
        this.rows = rows;
    }

    /** The best, best first, each with one path where reasons are wanted and a common partner leads there. */
    List<Recommendation> recommend(
            PartnerQuery query, LocalDate asOf, SnapshotSettings settings, PlainWalkQueries.Reach reach) {
        var circle = query.mode() == PartnerMode.BRIDGES_TO_ANOTHER_COMMUNITY
                ? queries.circle(query.actorId(), settings)
                : Set.<String>of();
        var paths = queries.walk(query.actorId(), circle, asOf, settings, reach);
        var grounds = queries.grounds(query.actorId(), reach);
        var excluded = new HashSet<>(queries.excluded(query.actorId(), query.known(), asOf));
        excluded.addAll(query.without());
        excluded.add(query.actorId());
        var ids = new HashSet<>(paths.keySet());
        grounds.values().forEach(family -> ids.addAll(family.keySet()));
        var earlier = queries.earlier(query.actorId(), asOf, settings);
        ids.addAll(earlier.keySet());
        ids.removeAll(excluded);
        var known = new HashMap<String, ActorRow>();
        var asked = new HashSet<>(ids);
        asked.add(query.actorId());
        rows.actors(asked, row -> known.put(row.id(), row));
        var work = queries.work(asked, earlier, circle, asOf, settings);
        var measured = new ArrayList<PlainRanking.Measured>();
        for (var id : ids) {
            var row = known.get(id);
            if (row != null && !row.optedOut()) {
                measured.add(new PlainRanking.Measured(
                        new NodeRef(NodeKind.ACTOR, id, row.name(), null),
                        paths.getOrDefault(id, 0.0),
                        sameCountry(row, known.get(query.actorId())),
                        work.getOrDefault(id, PlainRanking.Worked.NOTHING),
                        of(id, grounds)));
            }
        }
        double strength =
                work.getOrDefault(query.actorId(), PlainRanking.Worked.NOTHING).strength();
        var among = among(query.among(), known);
        var ranked = new PlainRanking(RankingSettings.defaults(), query.mode(), strength)
                .rank(measured, among::contains, query.limit());
        return query.withReasons() ? explained(query.actorId(), ranked, reach) : ranked;
    }

    /** Whom the walk reaches, and nothing more. */
    Set<String> walked(String asker, LocalDate asOf, SnapshotSettings settings, PlainWalkQueries.Reach reach) {
        return queries.walk(asker, Set.of(), asOf, settings, reach).keySet();
    }

    private Set<String> among(Among among, Map<String, ActorRow> known) {
        var kept = new HashSet<String>();
        known.forEach((id, row) -> {
            if (among.kinds().isEmpty() || among.kinds().contains(row.kind())) {
                kept.add(id);
            }
        });
        return among.place() == null && among.themes().isEmpty()
                ? kept
                : queries.among(kept, among.place(), among.themes());
    }

    private static boolean sameCountry(ActorRow one, @Nullable ActorRow other) {
        return other != null && one.country() != null && one.country().equals(other.country());
    }

    private static Map<ReasonFamily, Double> of(String id, Map<ReasonFamily, Map<String, Double>> grounds) {
        var mine = new EnumMap<ReasonFamily, Double>(ReasonFamily.class);
        grounds.forEach((family, all) -> mine.put(family, all.getOrDefault(id, 0.0)));
        return mine;
    }

    private List<Recommendation> explained(
            String asker, Collection<Recommendation> ranked, PlainWalkQueries.Reach reach) {
        var paths = queries.paths(
                asker, ranked.stream().map(found -> found.actor().id()).toList(), reach);
        return ranked.stream()
                .map(found -> {
                    var path = paths.get(found.actor().id());
                    double share =
                            found.contributions().getOrDefault(ReasonFamily.SHARED_PARTNERS, 0.0) / found.score();
                    var reasons = path == null
                            ? List.<Reason>of()
                            : List.of(new Reason(ReasonFamily.SHARED_PARTNERS, share, path));
                    return new Recommendation(
                            found.actor(), found.score(), found.contributions(), reasons, found.lifted());
                })
                .toList();
    }
}
