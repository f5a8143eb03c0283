package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.intreccio.network.NodeRef;
import org.junit.jupiter.api.Test;

class TeamStandingsTest {

    private static NetworkFixture chain() {
        return chain(new NetworkFixture());
    }

    private static NetworkFixture chain(NetworkFixture network) {
        return network.team("First", 2025, "me", "friend")
                .team("Second", 2025, "friend", "friend of friend")
                .team("Third", 2025, "friend of friend", "stranger")
                .team("Fourth", 2025, "stranger", "beyond");
    }

    private static TeamStandings of(NetworkFixture network, Set<String> without, String... members) {
        var call = new TeamCall("Orchards", "", null, null, null, "Orchards");
        return new TeamStandings(
                network.snapshot(), TeamSettings.defaults(), call, List.of(members), List.of(members), without);
    }

    @Test
    void relyingOnSomebodyFallsWithEachTieBetween() {
        var standings = of(chain(), Set.of(), "me");
        double one = standings.trust("friend");
        assertThat(one).isBetween(.1, .9);
        assertThat(standings.trust("friend of friend")).isCloseTo(one * one, within(1e-6));
        assertThat(standings.trust("stranger")).isCloseTo(one * one * one, within(1e-6));
        assertThat(standings.trust("beyond")).isZero();
    }

    @Test
    void showsTheWayOverWhichItComes() {
        assertThat(of(chain(), Set.of(), "me").of("stranger").way().stream().map(NodeRef::id))
                .containsExactly("me", "friend", "friend of friend", "stranger");
    }

    @Test
    void theNearestMemberCounts() {
        var standings = of(chain(), Set.of(), "me", "stranger");
        assertThat(standings.of("friend of friend").way()).hasSize(2);
    }

    @Test
    void nobodyStandsBetweenWhoOptedOutOrIsLeftOut() {
        assertThat(of(chain(new NetworkFixture().optedOut("friend")), Set.of(), "me")
                        .trust("stranger"))
                .isZero();
        assertThat(of(chain(), Set.of("friend"), "me").trust("stranger")).isZero();
    }

    @Test
    void admitsNeitherMembersNorWhomItLeavesOut() {
        var standings = of(chain(new NetworkFixture().optedOut("beyond")), Set.of("stranger"), "me");
        assertThat(standings.admits("me")).isFalse();
        assertThat(standings.admits("stranger")).isFalse();
        assertThat(standings.admits("beyond")).isFalse();
        assertThat(standings.admits("nobody")).isFalse();
        assertThat(standings.admits("friend")).isTrue();
    }

    @Test
    void ranksByTiesAndByLikeWorkAsTheCompletionOfTeamsDoes() {
        var call = new TeamCall("Third", "", null, null, null, "Third");
        var standings = new TeamStandings(
                chain().snapshot(), TeamSettings.defaults(), call, List.of("me"), List.of("me"), Set.of());
        // One worked with me, the other in what is like the call; of the last there is nothing.
        assertThat(standings.score("friend")).isPositive();
        assertThat(standings.score("stranger")).isPositive();
        assertThat(standings.score("beyond")).isZero();
        assertThat(standings.of("friend").why().reasons().getFirst().family()).isEqualTo(ReasonFamily.WORKED_TOGETHER);
        assertThat(standings.of("stranger").why().reasons().getFirst().family())
                .isEqualTo(ReasonFamily.SIMILAR_PROJECTS);
        assertThat(standings.nearest(Among.ALL, 9)).containsExactlyInAnyOrder("friend", "friend of friend", "stranger");
    }
}
