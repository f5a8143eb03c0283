package org.intreccio.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrustLevelTest {

    private static final Instant NOW = Instant.parse("2026-05-08T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private static TrustLevel level(String signedUp, boolean confirmed, boolean attested, boolean steward) {
        return TrustLevel.of(Instant.parse(signedUp), confirmed, attested, steward, WEEK, NOW);
    }

    @Test
    void knowsWhoIsHereForAWeekWithAConfirmedAddress() {
        assertThat(level("2026-05-01T12:00:00Z", true, false, false)).isEqualTo(TrustLevel.KNOWN);
        assertThat(level("2026-05-01T12:00:01Z", true, false, false)).isEqualTo(TrustLevel.NEW);
        assertThat(level("2020-05-01T12:00:00Z", false, false, false)).isEqualTo(TrustLevel.NEW);
    }

    @Test
    void trustsWhomOthersAttestedAndStewards() {
        assertThat(level("2026-05-08T11:59:59Z", false, true, false)).isEqualTo(TrustLevel.TRUSTED);
        assertThat(level("2026-05-08T11:59:59Z", false, false, true)).isEqualTo(TrustLevel.TRUSTED);
    }
}
