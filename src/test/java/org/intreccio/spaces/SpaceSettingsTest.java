package org.intreccio.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Set;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceSettingsTest {

    private static SpaceSettings settings(String slug, String name) {
        return SpaceSettings.from(SpaceTemplate.PROGRAMME, slug, name, Bilingual.NONE);
    }

    private static void assertRefused(String field, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains(field));
    }

    @Test
    void takesItsAddressFromItsNameWhereNoneIsChosen() {
        assertThat(settings("", "  Città   in comune ").slug()).isEqualTo("citta-in-comune");
        assertThat(settings("", "  Città   in comune ").name()).isEqualTo("Città in comune");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Capital", "with space", "-begins", "ends-", "due--trattini", "new", "../etc"})
    void refusesWhatIsNoAddress(String slug) {
        assertRefused("slug", () -> settings(slug, "Un nome"));
    }

    @Test
    void refusesNamesAndTextsWithoutMeasure() {
        assertRefused("name", () -> settings("abc", "x"));
        assertRefused("name", () -> settings("abc", "x".repeat(81)));
        assertRefused(
                "taglineIt",
                () -> SpaceSettings.from(SpaceTemplate.CSR, "abc", "Nome", new Bilingual("x".repeat(161), "")));
        assertRefused("textEn", () -> settings("abc", "Nome").withText(new Bilingual("", "x".repeat(20_001))));
    }

    @ParameterizedTest
    @CsvSource({
        "Carta,javascript:alert(1)",
        "Carta,//esempio.it",
        "Carta,https://senza-punto",
        "'',https://esempio.it",
        "Carta,https://esempio.it/<script>"
    })
    void refusesMenuLinesThatLeadNowhereSafe(String label, String href) {
        assertRefused("links", () -> new SpaceSettings.Link(label, href));
    }

    @Test
    void refusesAMenuTooLong() {
        var link = new SpaceSettings.Link("Sito", "https://esempio.it");
        assertRefused(
                "links",
                () -> new SpaceSettings(
                        "abc",
                        "Nome",
                        Bilingual.NONE,
                        Bilingual.NONE,
                        new BrandColour("#0f5960"),
                        Weave.PLAIN,
                        Joining.OPEN,
                        Set.of(),
                        Set.of(),
                        "",
                        Collections.nCopies(9, link)));
    }

    @Test
    void goesOnlyTheLegalWays() {
        assertThat(SpaceStatus.DRAFT.canBecome(SpaceStatus.OPEN)).isTrue();
        assertThat(SpaceStatus.DRAFT.canBecome(SpaceStatus.ARCHIVED)).isFalse();
        assertThat(SpaceStatus.OPEN.canBecome(SpaceStatus.ARCHIVED)).isTrue();
        assertThat(SpaceStatus.OPEN.canBecome(SpaceStatus.DRAFT)).isFalse();
        assertThat(SpaceStatus.ARCHIVED.canBecome(SpaceStatus.OPEN)).isTrue();
    }
}
