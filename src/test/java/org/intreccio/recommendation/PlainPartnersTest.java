package org.intreccio.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.SnapshotSettings;
import org.intreccio.ranking.Among;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PartnerRanking;
import org.intreccio.ranking.RankingSettings;
import org.intreccio.ranking.Recommendation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The network in memory, patched or built anew, and the database itself name the same candidates with the same scores. */
@PortalTest
class PlainPartnersTest {

    private static final int WORLDS = 1_000;
    private static final int ROUNDS = 3;

    /** Ties are kept as floats in memory, and as doubles in the database. */
    private static final double FLOATS = 2e-6;

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private DrawnWorlds worlds;
    private int named;

    @BeforeEach
    void draw() {
        worlds = new DrawnWorlds(graph, WORLDS, today);
    }

    @AfterEach
    void erase() {
        worlds.erase();
    }

    @Test
    void threeWaysNameTheSamePartnersInAThousandWorlds() {
        var queries = context.getBean(SnapshotQueries.class);
        var patched = queries.read(today);
        for (int round = 4; round < 4 + ROUNDS; round++) {
            var touched = worlds.change(round);
            patched = patched.with(queries.update(patched, touched));
            var fresh = queries.read(patched.rebuilder());
            for (int world = 0; world < WORLDS; world++) {
                // Every world is asked over the rounds by the database too, the slowest of the three.
                compare(patched, fresh, query(world, round), world % ROUNDS == round % ROUNDS, "world " + world);
            }
        }
        assertThat(named).as("candidates in all answers together").isGreaterThan(WORLDS);
    }

    private PartnerQuery query(int world, int round) {
        var random = new Random(world * 17L + round);
        var mode = List.of(PartnerMode.values()).get(random.nextInt(3));
        var blocked = random.nextInt(4) == 0 ? Set.of(worlds.actor(world, random.nextInt(7))) : Set.<String>of();
        return PartnerQuery.of(worlds.actor(world, random.nextInt(7)))
                .in(mode)
                .keeping(List.of(KnownPartners.values()).get(random.nextInt(3)))
                .without(blocked)
                .among(among(world, random))
                .limit(50)
                .withReasons(false);
    }

    private Among among(int world, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Among(Set.of("COMPANY"), worlds.place(world, random.nextInt(2)), Set.of());
            case 1 -> new Among(Set.of(), null, Set.of(worlds.theme(world, 0), worlds.theme(world, 1)));
            default -> Among.ALL;
        };
    }

    private void compare(
            NetworkSnapshot patched, NetworkSnapshot fresh, PartnerQuery query, boolean plainToo, String which) {
        var expected = scores(new PartnerRanking(fresh, RankingSettings.defaults()).recommend(query));
        same(new PartnerRanking(patched, RankingSettings.defaults()).recommend(query), expected, 1e-9, which);
        named += expected.size();
        if (plainToo) {
            var plain = context.getBean(PlainPartners.class)
                    .recommend(query, today, SnapshotSettings.defaults(), PlainWalkQueries.Reach.ALL);
            same(plain, expected, FLOATS, which + " by the database");
        }
    }

    private static void same(List<Recommendation> found, Map<String, Double> expected, double tolerance, String which) {
        assertThat(scores(found).keySet()).as(which).isEqualTo(expected.keySet());
        scores(found)
                .forEach((id, score) -> assertThat(score)
                        .as("%s, %s", which, id)
                        .isCloseTo(expected.getOrDefault(id, 0.0), within(tolerance)));
    }

    private static Map<String, Double> scores(List<Recommendation> found) {
        return found.stream().collect(Collectors.toMap(one -> one.actor().id(), Recommendation::score));
    }
}
