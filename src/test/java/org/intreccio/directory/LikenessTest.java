package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.directory.Likeness.Reason.NAME;
import static org.intreccio.directory.Likeness.Reason.NAME_ALIKE;
import static org.intreccio.directory.Likeness.Reason.OTHER_COUNTRY;
import static org.intreccio.directory.Likeness.Reason.OTHER_VAT_NUMBER;
import static org.intreccio.directory.Likeness.Reason.TOWN;
import static org.intreccio.directory.Likeness.Reason.VAT_NUMBER;
import static org.intreccio.directory.Likeness.Reason.WEBSITE;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static OrganisationTraits of(String name, String website, String vat, String... places) {
        return OrganisationTraits.of(name, website, vat, "", List.of(places));
    }

    @Test
    void seesThroughLegalFormsCaseAccentsAndOrder() {
        var likeness = Likeness.between(
                of("Politecnico di Milano S.p.A.", "", "", "it-015146"),
                of("MILANO, Politécnico", "", "", "it-015146-giambellino"));
        assertThat(likeness.reasons()).containsExactly(NAME, TOWN);
        assertThat(likeness.suspicious()).isTrue();
    }

    @Test
    void doesNotSuspectTheSameNameElsewhere() {
        var likeness = Likeness.between(
                of("Istituto Montessori", "", "", "it-015146"), of("Istituto Montessori", "", "", "it-058091"));
        assertThat(likeness.reasons()).containsExactly(NAME);
        assertThat(likeness.suspicious()).isFalse();
        assertThat(Likeness.between(of("Aurora", "", "", "it-015146"), of("Aurora", "", "", "de-city-berlin"))
                        .reasons())
                .containsExactly(NAME, OTHER_COUNTRY);
    }

    @Test
    void takesTheSameNumberForNearlyCertain() {
        var likeness = Likeness.between(of("Uno", "", "IT00950501007"), of("Due", "", "00950501007"));
        assertThat(likeness.reasons()).containsExactly(VAT_NUMBER);
        assertThat(likeness.score()).isEqualTo(0.9);
    }

    @Test
    void takesAnotherNumberOfTheSameCountryForADifference() {
        assertThat(Likeness.between(of("Orto", "", "IT00950501007"), of("Orto", "", "IT12345678903"))
                        .reasons())
                .contains(OTHER_VAT_NUMBER);
        assertThat(Likeness.between(of("Orto", "", "IT00950501007"), of("Orto", "", "DE123456789"))
                        .reasons())
                .doesNotContain(OTHER_VAT_NUMBER);
    }

    @Test
    void forgivesASlipOfTheFingerWhereTheWebsiteIsTheSame() {
        var likeness = Likeness.between(
                of("Cooperativa Filo di Giambellino", "https://www.filo.example/a", ""),
                of("Filo Giambelino", "http://filo.example", ""));
        assertThat(likeness.reasons()).containsExactly(NAME_ALIKE, WEBSITE);
        assertThat(likeness.suspicious()).isTrue();
    }

    @Test
    void knowsNothingByANumberInPlaceOfAName() {
        assertThat(Likeness.between(of("PIC 999", "", ""), of("PIC 999", "", ""))
                        .score())
                .isZero();
        assertThat(Likeness.between(
                                of("Uno", "https://facebook.com/uno", ""), of("Due", "https://facebook.com/due", ""))
                        .score())
                .isZero();
    }
}
