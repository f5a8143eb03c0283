package org.intreccio.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.5|1234.5", "1234,5|1234.5", "1.234.567,89|1234567.89", "1,234,567.89|1234567.89", "0|0"})
    void readsNumbersAsEitherSideOfTheAlpsWritesThem(String text, double expected) {
        assertThat(row(text).number("cell")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-01", "2019-03-01 00:00:00", "1/3/2019", "01/03/2019"})
    void readsDates(String text) {
        assertThat(row(text).date("cell")).isEqualTo(LocalDate.of(2019, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13-01", "1/13/2019", "yesterday", "0019-01-01", "2019"})
    void refusesWhatIsNoDate(String text) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> row(text).date("cell"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(RejectReason.BAD_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e999", "twelve", "1.2.3", "--1"})
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> row(text).number("cell"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(RejectReason.BAD_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "n/a", "-"})
    void takesWhatIsNotKnownForNoNumber(String text) {
        assertThat(row(text).number("cell")).isNull();
    }

    @Test
    void refusesControlCharactersInWordsAndCleansThemFromProse() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> row("a\u0000b").text("cell"))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(RejectReason.CONTROL_CHARACTER);
                    assertThat(e.detail()).isEqualTo("a·b");
                });
        assertThat(row("a\u0007b\nc").prose("cell", 10)).isEqualTo("a b\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1-", "a/b", "1 OR 1=1", "é"})
    void refusesIdsThatAreNone(String text) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> row(text).id("cell"));
    }

    @Test
    void takesColumnsByNameWhateverTheirPunctuation() {
        var row = new CsvRow(new CsvHeader(List.of("Project_ID", "orgName")), List.of("7", "x"));
        assertThat(row.id("projectID")).isEqualTo("7");
        assertThat(row.text("org_name")).isEqualTo("x");
        assertThat(row.text("absent")).isNull();
    }

    @Test
    void readsCoordinatesInOneCell() {
        assertThat(row("(45.46, 9.19)").coordinates("cell")).containsExactly(45.46, 9.19);
        assertThat(row("somewhere").coordinates("cell")).isNull();
    }

    private static CsvRow row(String cell) {
        return new CsvRow(new CsvHeader(List.of("cell")), List.of(cell));
    }
}
