package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.intreccio.kernel.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** The last instant of a call is told as the last minute of its day, wherever the machine stands. */
class PortalZoneTest {

    private static final Instant LAST = Instant.parse("2026-11-30T22:59:59.999Z");
    private static final TimeZone BEFORE = TimeZone.getDefault();

    @AfterEach
    void home() {
        TimeZone.setDefault(BEFORE);
    }

    @Test
    void isRomesUnlessThePortalIsElsewhere() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        live(new MockEnvironment());
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Europe/Rome"));
        assertThat(Days.minute(LAST, Locale.ITALIAN)).isEqualTo("30 nov 2026, 23:59");
        live(new MockEnvironment().withProperty(PortalZone.SETTING, "Europe/Athens"));
        assertThat(Days.minute(LAST, Locale.ITALIAN)).isEqualTo("1 dic 2026, 00:59");
    }

    @Test
    void namesTheSettingThatNamesNoZone() {
        assertThatThrownBy(() -> live(new MockEnvironment().withProperty(PortalZone.SETTING, "Milano")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("intreccio.zone")
                .hasMessageContaining("Europe/Rome");
    }

    private static void live(MockEnvironment environment) {
        new PortalZone().postProcessEnvironment(environment, new SpringApplication());
    }
}
