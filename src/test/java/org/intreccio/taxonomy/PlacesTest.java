package org.intreccio.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.intreccio.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlacesTest {

    @Autowired
    Places places;

    @ParameterizedTest
    @CsvSource({
        "mila, it-015146",
        "MILANO, it-015146",
        "quarto ogg, it-015146-quarto-oggiaro",
        "reggio nell'emi, it-035033",
        "cantu, it-013041",
        "forli, it-040012",
        "lombardia, it-r03",
        "German, de",
        "Germania, de"
    })
    void suggestsWhatTheWordsBegin(String typed, String expected) {
        assertThat(places.suggest(typed, 5)).extracting(Place::id).contains(new PlaceId(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "milnao, it-015146",
        "bresca, it-017029",
        "tornio, it-001272",
        "quartto oggiaro, it-015146-quarto-oggiaro"
    })
    void forgivesASlipOfTheFinger(String typed, String expected) {
        assertThat(places.suggest(typed, 8)).extracting(Place::id).contains(new PlaceId(expected));
    }

    @Test
    void putsTheLargerOfNamesakesFirst() {
        assertThat(places.suggest("mil", 3)).first().extracting(Place::id).isEqualTo(new PlaceId("it-015146"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"",
                "*",
                "a:b AND (",
                "~",
                "name:[* TO *]",
                "\\",
                "mil*) OR (*:*",
                "'; MATCH (n) DETACH DELETE n //"
            })
    void takesTheIndexsOwnLanguageAsPlainWords(String typed) {
        assertThat(places.suggest(typed, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void knowsWhatLiesAroundAndWithin() {
        assertThat(places.around(new PlaceId("it-015146-quarto-oggiaro")))
                .extracting(p -> p.id().value())
                .containsExactly("it-015146-municipio-8", "it-015146", "it-mi", "it-r03", "it");
        assertThat(places.within(new PlaceId("it-mi")))
                .contains(new PlaceId("it-mi"), new PlaceId("it-015146-quarto-oggiaro"))
                .doesNotContain(new PlaceId("it"), new PlaceId("it-017029"));
        assertThat(places.find(new PlaceId("it-015146")).orElseThrow().within()).isEqualTo("Milano, Lombardia, Italia");
    }

    @Test
    void givesTheOrderAskedAndNothingForTheUnknown() {
        assertThat(places.find(List.of(new PlaceId("it-mi"), new PlaceId("nowhere-at-all"), new PlaceId("it"))))
                .extracting(p -> p.label(Locale.ENGLISH))
                .containsExactly("Milano", "Italy");
        assertThat(places.within(new PlaceId("nowhere-at-all"))).isEmpty();
    }
}
