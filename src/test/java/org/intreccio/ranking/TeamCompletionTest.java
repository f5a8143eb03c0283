package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.intreccio.ranking.NetworkFixture.ids;

import java.util.List;
import java.util.Set;
import org.intreccio.network.NodeRef;
import org.junit.jupiter.api.Test;

class TeamCompletionTest {

    private static NetworkFixture orchards() {
        return new NetworkFixture()
                .team("Urban orchards", 2025, "lead", "grower", "school")
                .team("Night buses", 2025, "lead", "driver", "depot")
                .team("Orchards for schools", 2024, "grower", "nursery", "garden")
                .team("Orchards on roofs", 2023, "stranger", "roofer");
    }

    private static TeamCall call(String text) {
        return new TeamCall(text, "GREEN-2026", null, null, null, text);
    }

    private static List<Recommendation> complete(NetworkFixture network, Set<String> without, String... members) {
        return new TeamCompletion(network.snapshot(), TeamSettings.defaults())
                .complete(call("Orchards in courtyards"), List.of(members), without, 10, true);
    }

    @Test
    void putsPastPartnersOfLikeProjectsFirst() {
        assertThat(ids(complete(orchards(), Set.of(), "lead")).subList(0, 2)).containsExactly("grower", "school");
    }

    @Test
    void findsStrangersByTheirLikeProjects() {
        var found = complete(orchards(), Set.of(), "lead");
        Recommendation stranger = found.stream()
                .filter(one -> one.actor().id().equals("stranger"))
                .findFirst()
                .orElseThrow();
        Reason reason = stranger.reasons().getFirst();
        assertThat(reason.family()).isEqualTo(ReasonFamily.SIMILAR_PROJECTS);
        assertThat(reason.path().stream().map(NodeRef::name))
                .containsExactly("Orchards in courtyards", "Orchards on roofs", "Name of stranger");
    }

    @Test
    void showsTheMemberWithWhomSomeoneWorked() {
        Recommendation grower = complete(orchards(), Set.of(), "lead").getFirst();
        Reason reason = grower.reasons().stream()
                .filter(one -> one.family() == ReasonFamily.WORKED_TOGETHER)
                .findFirst()
                .orElseThrow();
        assertThat(reason.path().stream().map(NodeRef::id)).containsExactly("lead", "Urban orchards", "grower");
    }

    @Test
    void splitsEveryScoreIntoItsFamilies() {
        for (Recommendation found : complete(orchards(), Set.of(), "lead", "garden")) {
            double sum = found.contributions().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isCloseTo(found.score(), within(1e-12));
            assertThat(found.reasons()).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void neverRecommendsMembersNorWhomItIsToldToLeaveOut() {
        assertThat(ids(complete(
                        orchards().optedOut("shy").team("Orchards", 2025, "lead", "shy"),
                        Set.of("school"),
                        "lead",
                        "grower")))
                .isNotEmpty()
                .doesNotContain("lead", "grower", "school", "shy");
    }

    @Test
    void answersWithoutKnownMembersOrKnownWords() {
        assertThat(ids(complete(orchards(), Set.of(), "nobody"))).contains("grower", "stranger");
        var team = new TeamCompletion(orchards().snapshot(), TeamSettings.defaults());
        assertThat(team.complete(call("xyzzy"), List.of("nobody"), Set.of(), 10, true))
                .isEmpty();
    }
}
