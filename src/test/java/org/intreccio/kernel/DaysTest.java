package org.intreccio.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 12);

    @Test
    void writesTheDayBeforeTheMonthInBothLanguages() {
        assertThat(Days.day(DAY, Texts.ITALIAN)).isEqualTo("12 luglio 2026");
        assertThat(Days.day(DAY, Texts.ENGLISH)).isEqualTo("12 July 2026");
        assertThat(Days.month(DAY, Texts.ITALIAN)).isEqualTo("luglio 2026");
        assertThat(Days.month(DAY, Texts.ENGLISH)).isEqualTo("July 2026");
    }

    @Test
    void tellsTimesByTheTwentyFourHoursOfTheDay() {
        var instant = DAY.atTime(14, 3, 27).atZone(ZoneId.systemDefault()).toInstant();
        assertThat(Days.minute(instant, Texts.ITALIAN)).contains("12 lug 2026", "14:03");
        assertThat(Days.minute(instant, Texts.ENGLISH)).contains("12 Jul 2026", "14:03");
        assertThat(Days.second(instant, Texts.ENGLISH)).endsWith("14:03:27");
        assertThat(Days.day(instant, Texts.ENGLISH)).isEqualTo("12 July 2026");
    }

    @Test
    void leavesWhoeverAsksForAnotherCountryTheirHabits() {
        assertThat(Days.day(DAY, Locale.US)).isEqualTo("July 12, 2026");
    }
}
