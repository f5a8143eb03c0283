package org.intreccio.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intreccio.directory.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationReadingTest {

    @ParameterizedTest
    @CsvSource({
        "PRC, ACME SPA, COMPANY",
        "HES, UNIVERSITA X, INSTITUTION",
        "REC, CNR, INSTITUTION",
        "PUB, COMUNE DI X, INSTITUTION",
        "OTH, FONDAZIONE X, ASSOCIATION",
        "OTH, SOCIETA COOPERATIVA X, COOPERATIVE",
        "PRC, AGRAR GENOSSENSCHAFT X, COOPERATIVE",
        "HES, COOPERATIVE STATE UNIVERSITY, INSTITUTION",
        "public_body, X, INSTITUTION",
        "nonprofit, X, ASSOCIATION",
        "cooperative, X, COOPERATIVE",
        ", X, ASSOCIATION"
    })
    void knowsTheKind(String code, String name, ActorKind expected) {
        assertThat(OrganisationReading.kind("kind", code, name).kind()).isEqualTo(expected);
    }

    @Test
    void refusesAnUnknownKind() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> OrganisationReading.kind("kind", "guild", "X"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(RejectReason.UNKNOWN_KIND));
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.uzh.ch, http://www.uzh.ch",
        "HTTPS://www.uzh.ch/a?b=c, HTTPS://www.uzh.ch/a?b=c",
        "www.uzh.ch, http://www.uzh.ch"
    })
    void keepsAddressesOfPages(String url, String expected) {
        assertThat(OrganisationReading.website(url)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "http://a b.ch",
                "http://x.ch/\"onclick=",
                "//x.ch",
                "n/a",
                "http://localhost"
            })
    void dropsWhatIsNoAddressOfAPage(String url) {
        assertThat(OrganisationReading.website(url)).isNull();
    }

    @Test
    void dropsCoordinatesThatAreNotOnEarth() {
        assertThat(OrganisationReading.point(91.0, 9.0)).isNull();
        assertThat(OrganisationReading.point(45.0, 181.0)).isNull();
        assertThat(OrganisationReading.point(0.0, 0.0)).isNull();
        assertThat(OrganisationReading.point(45.0, null)).isNull();
        assertThat(OrganisationReading.point(45.0, 9.0)).isNotNull();
    }
}
