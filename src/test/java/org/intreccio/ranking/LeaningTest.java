package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.intreccio.ranking.NetworkFixture.ids;

import java.util.List;
import org.intreccio.network.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class LeaningTest {

    private static final NetworkSnapshot NETWORK = new NetworkFixture()
            .team("Orchards in courtyards", 2025, "liked", "friend of liked")
            .team("Orchards on roofs", 2025, "twin", "somebody")
            .team("Roofs with orchards", 2025, "refused", "somebody else")
            .team("Night buses", 2025, "neutral", "driver")
            .snapshot();

    private static Leaning leaning(double weight, double age, String actor) {
        return new Leaning(NETWORK, List.of(new Leaning.Opinion(actor, weight, age)));
    }

    private static List<Recommendation> ranked() {
        return new TeamCompletion(NETWORK, TeamSettings.defaults())
                .complete(
                        new TeamCall("x", null, null, null, null, "orchards roofs courtyards buses"),
                        List.of(),
                        List.of(),
                        10,
                        false);
    }

    @Test
    void raisesWhoIsTiedToTheLikedAndNobodyElse() {
        var leaning = leaning(.5, 0, "liked");
        assertThat(leaning.factor("friend of liked")).isGreaterThan(1.05);
        assertThat(leaning.factor("twin")).isEqualTo(1);
        assertThat(leaning.factor("neutral")).isEqualTo(1);
        assertThat(leaning.factor("nobody")).isEqualTo(1);
    }

    @Test
    void lowersWhoIsLikeTheRefused() {
        var leaning = leaning(-.5, 0, "refused");
        assertThat(leaning.factor("twin")).isLessThan(.8);
        assertThat(leaning.factor("neutral")).isEqualTo(1);
    }

    @Test
    void whatWasSaidLongAgoCountsLess() {
        double now = Math.log(leaning(.5, 0, "liked").factor("friend of liked"));
        assertThat(Math.log(leaning(.5, 180, "liked").factor("friend of liked")))
                .isCloseTo(now / 2, within(1e-9));
    }

    @Test
    void movesNobodyByMoreThanTwo() {
        assertThat(leaning(-100, 0, "refused").factor("twin")).isCloseTo(.5, within(1e-9));
        assertThat(leaning(100, 0, "liked").factor("friend of liked")).isCloseTo(2, within(1e-9));
    }

    @Test
    void keepsEverybodyAndSplitsScoresAsBefore() {
        var ranked = ranked();
        var leaned = leaning(-.5, 0, "refused").lean(ranked);
        assertThat(ids(leaned)).containsExactlyInAnyOrderElementsOf(ids(ranked));
        assertThat(ids(leaned).indexOf("twin"))
                .isGreaterThanOrEqualTo(ids(ranked).indexOf("twin"));
        leaned.forEach(one -> assertThat(one.contributions().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(one.score(), within(1e-12)));
        assertThat(new Leaning(NETWORK, List.of()).lean(ranked)).isSameAs(ranked);
    }

    @Test
    void whoHasAKeptPlaceStaysThere() {
        var ranked = ranked();
        var one = ranked.getLast();
        var kept = new java.util.ArrayList<>(ranked);
        kept.set(0, new Recommendation(one.actor(), one.score(), one.contributions(), List.of(), true));
        assertThat(ids(leaning(.5, 0, "liked").lean(kept)).getFirst())
                .isEqualTo(one.actor().id());
    }
}
