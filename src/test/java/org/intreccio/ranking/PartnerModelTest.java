package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PartnerModelTest {

    private static PartnerModel parse(String lines) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(lines));
        return PartnerModel.parse(properties);
    }

    @Test
    void readsWhatItWrites() throws IOException {
        var model = new PartnerModel(-.5, Map.of(PartnerFeature.PATH, .4, PartnerFeature.ALL_PROJECTS, -.09));
        assertThat(parse(model.lines())).satisfies(read -> {
            assertThat(read.constant()).isEqualTo(-.5);
            for (var feature : PartnerFeature.values()) {
                assertThat(read.of(feature)).isEqualTo(model.of(feature));
            }
        });
    }

    @Test
    void countsNothingForAFeatureThatIsNotNamed() throws IOException {
        assertThat(parse("path = 0.5").of(PartnerFeature.LAST_ACTIVE)).isZero();
    }

    @Test
    void refusesWhatIsNoFeature() {
        assertThatThrownBy(() -> parse("astrology = 1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shipsAModelThatFollowsPathsAndLikeness() {
        assertThat(PartnerModel.shipped().of(PartnerFeature.PATH)).isPositive();
        assertThat(PartnerModel.shipped().of(PartnerFeature.LIKENESS)).isPositive();
    }
}
