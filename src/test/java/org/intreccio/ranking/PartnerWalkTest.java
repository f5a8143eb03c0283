package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.SnapshotSettings;
import org.junit.jupiter.api.Test;

class PartnerWalkTest {

    private static final int PLENTY = 1_000_000;

    @Test
    void agreesWithTheFormulaOnRandomNetworks() {
        for (int i = 0; i < 300; i++) {
            int seed = i;
            var random = new Random(seed);
            Map<String, Set<String>> teams = teams(random);
            Map<String, Integer> years = new HashMap<>();
            var fixture = new NetworkFixture().actor("a0", "IT");
            teams.forEach((project, team) -> {
                years.put(project, 2010 + random.nextInt(16));
                fixture.team(project, years.get(project), team.toArray(String[]::new));
            });
            NetworkSnapshot network = fixture.snapshot();
            int asker = network.actors().number("a0");
            var walk = PartnerWalk.of(network, asker, _ -> 1, Circle.NONE, PLENTY);
            Map<String, Double> expected = reference(teams, years, "a0");
            assertThat(walk.scores().size()).as("seed %d", seed).isEqualTo(expected.size());
            expected.forEach(
                    (id, score) -> assertThat(walk.scores().get(network.actors().number(id)))
                            .as("seed %d, %s", seed, id)
                            .isCloseTo(score, within(1e-5 * score)));
        }
    }

    /** Σ over m ≠ x of w(q,m) / √strength(m) · Σ over projects of m and x of e^(−age/6) / √(n−1), as it is written. */
    private static Map<String, Double> reference(
            Map<String, Set<String>> teams, Map<String, Integer> years, String asker) {
        Map<String, Map<String, Double>> ties = new TreeMap<>();
        teams.forEach((project, team) -> {
            double age = (NetworkFixture.TODAY.toEpochDay()
                            - LocalDate.of(years.getOrDefault(project, 0), 1, 1).toEpochDay())
                    / 365.25;
            double tie = team.size() < 2 ? 0 : Math.exp(-age / 6) / Math.sqrt(team.size() - 1.0);
            for (String one : team) {
                for (String other : team) {
                    if (!one.equals(other)) {
                        ties.computeIfAbsent(one, _ -> new TreeMap<>()).merge(other, tie, Double::sum);
                    }
                }
            }
        });
        Map<String, Double> scores = new TreeMap<>();
        ties.getOrDefault(asker, Map.of()).forEach((middle, tie) -> {
            double strength = ties.getOrDefault(middle, Map.of()).values().stream()
                    .mapToDouble(w -> w)
                    .sum();
            ties.getOrDefault(middle, Map.of()).forEach((candidate, onward) -> {
                if (!candidate.equals(asker)) {
                    scores.merge(candidate, tie * onward / Math.sqrt(strength), Double::sum);
                }
            });
        });
        return scores;
    }

    @Test
    void spendsNoMoreThanItsBudgetOnAHub() {
        var fixture = new NetworkFixture().team("Start", 2025, "asker", "hub");
        for (int i = 0; i < 500; i++) {
            fixture.team("Team %03d".formatted(i), 2000 + i % 25, "hub", "actor%03d".formatted(i));
        }
        NetworkSnapshot network = fixture.snapshot();
        int asker = network.actors().number("asker");
        assertThat(PartnerWalk.of(network, asker, _ -> 1, Circle.NONE, PLENTY)
                        .scores()
                        .size())
                .isEqualTo(network.strongest() - 1);
        var frugal = PartnerWalk.of(network, asker, _ -> 1, Circle.NONE, 60).scores();
        assertThat(frugal.size()).isBetween(1, 30);
        assertThat(frugal.contains(network.actors().number("actor024")))
                .as("a freshest one")
                .isTrue();
    }

    @Test
    void ignoresProjectsTooLargeToTieAnyone() {
        var small = new SnapshotSettings(6, 200, 3, 256);
        NetworkSnapshot network = new NetworkFixture(small)
                .team("Fair", 2025, "asker", "b", "c", "d")
                .team("Team", 2025, "b", "e")
                .snapshot();
        assertThat(network.ties().of(network.actors().number("asker")).size()).isZero();
        assertThat(network.ties().of(network.actors().number("b")).size()).isEqualTo(1);
    }

    private static Map<String, Set<String>> teams(Random random) {
        Map<String, Set<String>> teams = new TreeMap<>();
        int actors = 2 + random.nextInt(12);
        for (int i = random.nextInt(15); i >= 0; i--) {
            Set<String> team = new TreeSet<>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                team.add("a" + random.nextInt(actors));
            }
            teams.put("P" + i, new HashSet<>(team));
        }
        return teams;
    }
}
