package org.intreccio.measurement;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.ranking.FairShare;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PartnerRanking;
import org.intreccio.ranking.RankingSettings;

/** Prints, for the task of new partners, what simpler ways reach on the same network, and for whom the portal's answers are better or worse. */
final class Comparison {

    private final NetworkSnapshot network;
    private final QuerySet set;
    private final String prefix;
    private final Map<String, Set<String>> right;

    Comparison(NetworkSnapshot network, QuerySet set, String prefix) {
        this.network = network;
        this.set = set;
        this.prefix = prefix;
        this.right = set.answers("a");
    }

    /** Counts answers under the groups of their queries: how many partners the asker had, its kind. */
    void printGroups(Map<String, List<String>> answers, PrintStream print) {
        var groups = new TreeMap<String, Set<String>>();
        for (var task : set.partnerTasks()) {
            task.groups()
                    .forEach(group ->
                            groups.computeIfAbsent(group, g -> new HashSet<>()).add(task.id()));
        }
        groups.forEach((group, queries) -> {
            var quality = Quality.of(right, queries, set.candidates().size());
            queries.forEach(query -> quality.note(query, answers.getOrDefault(query, List.of())));
            line(group, quality, print);
        });
    }

    /** Asks the portal's ranking without the places it keeps for small actors, and the baselines. */
    void printOthers(PrintStream print) {
        var plain = new PartnerRanking(network, RankingSettings.defaults().with(FairShare.NONE));
        var unlifted = new Quality(right, set.candidates().size());
        for (var task : set.partnerTasks()) {
            var query = PartnerQuery.of(prefix + task.organisation()).limit(100).withReasons(false);
            unlifted.note(
                    task.id(),
                    plain.recommend(query).stream()
                            .map(found -> found.actor().id().substring(prefix.length()))
                            .filter(set.candidates()::contains)
                            .toList());
        }
        line("no place kept", unlifted, print);
        var baselines = new Baselines(network);
        var allowed = new HashSet<String>();
        set.candidates().forEach(candidate -> allowed.add(prefix + candidate));
        for (var way : Baselines.Way.values()) {
            var quality = new Quality(right, set.candidates().size());
            for (var task : set.partnerTasks()) {
                quality.note(
                        task.id(),
                        baselines.rank(way, prefix + task.organisation(), allowed, 10).stream()
                                .map(id -> id.substring(prefix.length()))
                                .toList());
            }
            line(way.name().toLowerCase(Locale.ROOT).replace('_', ' '), quality, print);
        }
    }

    private static void line(String name, Quality quality, PrintStream print) {
        print.printf(Locale.ROOT, "  %-22s %s%n", name, quality);
    }
}
