package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.intreccio.ranking.PartnerFeature.ALL_PROJECTS;
import static org.intreccio.ranking.PartnerFeature.EARLIER;
import static org.intreccio.ranking.PartnerFeature.EARLIER_CLOSENESS;
import static org.intreccio.ranking.PartnerFeature.LAST_ACTIVE;
import static org.intreccio.ranking.PartnerFeature.PATH;
import static org.intreccio.ranking.PartnerFeature.RECENT_PROJECTS;
import static org.intreccio.ranking.PartnerFeature.SAME_COUNTRY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // features come as columns in their order
class PartnerFeaturesTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    /** Measures as of 1 January 2026. */
    private static Map<PartnerFeature, Double> measured(NetworkFixture fixture, String candidate) {
        var found = new ArrayList<Map<PartnerFeature, Double>>();
        new PartnerRanking(fixture.snapshot(), RankingSettings.defaults())
                .measure(PartnerQuery.of("asker")).stream()
                        .filter(one -> one.actorId().equals(candidate))
                        .forEach(one -> {
                            var named = new EnumMap<PartnerFeature, Double>(PartnerFeature.class);
                            for (var feature : PartnerFeature.values()) {
                                named.put(feature, one.features()[feature.ordinal()]);
                            }
                            found.add(named);
                        });
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static NetworkFixture network() {
        return new NetworkFixture()
                .actor("abroad", "FR")
                .team("Near", 2025, "asker", "friend")
                .team("Far", 2025, "asker", "abroad", "other")
                .team("Bridge", 2025, "friend", "candidate")
                .team("Older", 2021, "candidate", "somebody")
                .undatedTeam("Framework", "asker", "candidate", "third");
    }

    @Test
    void measuresHowLongAgoAndHowMuchACandidateWorked() {
        var candidate = measured(network(), "candidate");
        assertThat(candidate.get(LAST_ACTIVE)).isEqualTo(-365 / 365.25, CLOSE);
        assertThat(candidate.get(RECENT_PROJECTS)).isEqualTo(Math.log(2), CLOSE);
        assertThat(candidate.get(ALL_PROJECTS)).isEqualTo(Math.log(4), CLOSE);
        assertThat(measured(network(), "third").get(LAST_ACTIVE)).isEqualTo(-4, CLOSE);
    }

    @Test
    void measuresWhatWasSharedLongAgoByTheSizeOfItsTeam() {
        var candidate = measured(network(), "candidate");
        assertThat(candidate.get(EARLIER)).isEqualTo(1, CLOSE);
        assertThat(candidate.get(EARLIER_CLOSENESS)).isEqualTo(1, CLOSE);
        assertThat(measured(network().team("More", 2025, "friend", "new"), "new")
                        .get(EARLIER))
                .isZero();
    }

    @Test
    void measuresPathsAsSharesOfTheBest() {
        assertThat(measured(network(), "candidate").get(PATH)).isEqualTo(0, CLOSE);
        assertThat(measured(network(), "third").get(PATH)).isNegative();
    }

    @Test
    void measuresWhatWasSharedLongAgoLowerForHubs() {
        var fixture = network();
        for (int i = 0; i < 400; i++) {
            fixture.team("Of the asker " + i, 2025, "asker", "partner " + i);
            fixture.team("Of the third " + i, 2025, "third", "other " + i);
        }
        assertThat(measured(fixture, "third").get(EARLIER_CLOSENESS)).isBetween(0.01, 0.99);
    }

    @Test
    void knowsWhoIsOfTheSameCountry() {
        assertThat(measured(network(), "candidate").get(SAME_COUNTRY)).isEqualTo(1, CLOSE);
        var away = network().actor("stranger", "FR").team("Away", 2025, "friend", "stranger");
        assertThat(measured(away, "stranger").get(SAME_COUNTRY)).isZero();
    }
}
