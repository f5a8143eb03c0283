package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.network.ActorRow;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NetworkUpdate;
import org.intreccio.network.NodeRef;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.SnapshotSettings;
import org.junit.jupiter.api.Test;

/** A snapshot that was patched again and again answers as one that is built anew of the same data and word statistics. */
class PatchedNetworkTest {

    /** Sums of the same numbers in another order. */
    private static final double ROUNDING = 1e-9;

    @Test
    void answersAsOneBuiltAnew() {
        for (int seed = 0; seed < 1_000; seed++) {
            var world = new SmallWorld(seed);
            NetworkSnapshot network = world.fed(NetworkSnapshot.builder(NetworkFixture.TODAY, settings(seed)));
            for (int update = 0; update < 4; update++) {
                for (int change = 0; change <= update; change++) {
                    world.change();
                }
                network = network.with(world.touched());
                NetworkSnapshot fresh = world.fed(network.rebuilder());
                String which = "seed %d, update %d".formatted(seed, update);
                assertThat(network.actorCount()).as(which).isEqualTo(fresh.actorCount());
                assertThat(network.projectCount()).as(which).isEqualTo(fresh.projectCount());
                assertThat(network.edgeCount()).as(which).isEqualTo(fresh.edgeCount());
                for (String actor : world.actors()) {
                    sameAnswers(network, fresh, actor, which);
                }
            }
        }
    }

    /** Small limits are met even in a small world. */
    private static SnapshotSettings settings(int seed) {
        return seed % 2 == 0 ? SnapshotSettings.defaults() : new SnapshotSettings(6, 3, 5, 4);
    }

    private static void sameAnswers(NetworkSnapshot one, NetworkSnapshot other, String actor, String which) {
        assertThat(one.footing(actor)).as(which).isEqualTo(other.footing(actor));
        assertThat(one.projectsOf(actor)).as(which).isEqualTo(other.projectsOf(actor));
        for (PartnerMode mode : PartnerMode.values()) {
            var query = PartnerQuery.of(actor)
                    .in(mode)
                    .keeping(KnownPartners.LEAVE_OUT_CURRENT)
                    .limit(50);
            same(ask(one, query), ask(other, query), "%s, %s as %s".formatted(which, actor, mode));
        }
        var call = new TeamCall("Call", "TOPIC1", "THEME1", null, null, "solar garden archive");
        same(complete(one, call, actor), complete(other, call, actor), "%s, team of %s".formatted(which, actor));
    }

    private static List<Recommendation> ask(NetworkSnapshot network, PartnerQuery query) {
        return new PartnerRanking(network, RankingSettings.defaults()).recommend(query);
    }

    private static List<Recommendation> complete(NetworkSnapshot network, TeamCall call, String member) {
        return new TeamCompletion(network, TeamSettings.defaults()).complete(call, List.of(member), Set.of(), 50, true);
    }

    private static void same(List<Recommendation> one, List<Recommendation> other, String which) {
        assertThat(scores(one).keySet()).as(which).isEqualTo(scores(other).keySet());
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).score()).as(which).isCloseTo(other.get(i).score(), within(ROUNDING));
            assertThat(one.get(i).score())
                    .as(which)
                    .isCloseTo(scores(other).get(one.get(i).actor()), within(ROUNDING));
            assertThat(one.get(i).reasons())
                    .as(which)
                    .hasSameSizeAs(other.get(i).reasons());
        }
    }

    private static Map<NodeRef, Double> scores(List<Recommendation> answer) {
        return answer.stream().collect(Collectors.toMap(Recommendation::actor, Recommendation::score));
    }

    @Test
    void leavesTheVersionsBeforeAsTheyWere() {
        for (int seed = 0; seed < 100; seed++) {
            var world = new SmallWorld(seed);
            NetworkSnapshot before = world.fed(NetworkSnapshot.builder(NetworkFixture.TODAY));
            List<String> actors = List.copyOf(world.actors());
            var answers = actors.stream()
                    .map(actor -> ask(before, PartnerQuery.of(actor)))
                    .toList();
            NetworkSnapshot now = before;
            for (int i = 0; i < 20; i++) {
                world.change();
                var update = world.touched();
                now = now.with(update);
                // A second version from the same one must not write where the first did.
                before.with(update);
            }
            var after = actors.stream()
                    .map(actor -> ask(before, PartnerQuery.of(actor)))
                    .toList();
            assertThat(after).as("seed %d", seed).isEqualTo(answers);
        }
    }

    @Test
    void keepsTheOrderOfIdsAmongEqualsThatCameLater() {
        var fixture = new NetworkFixture().team("One", 2025, "asker", "middle").team("Two", 2025, "middle", "m", "q");
        NetworkSnapshot network = fixture.snapshot();
        for (String late : List.of("z", "a", "n")) {
            var update = new NetworkUpdate();
            update.actor(new ActorRow(late, late, "ASSOCIATION", "IT", false), Map.of(), Set.of());
            network = network.with(update);
        }
        var update = new NetworkUpdate();
        var start = LocalDate.of(2025, 1, 1);
        update.project(
                new ProjectRow("Two", "Two", start, null, 0, null, null, null, null, "Two"),
                List.of("middle", "z", "m", "q", "n", "a"));
        assertThat(NetworkFixture.ids(ask(network.with(update), PartnerQuery.of("asker"))))
                .containsExactly("a", "m", "n", "q", "z");
    }
}
