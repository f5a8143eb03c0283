package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.intreccio.kernel.TooMany;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Hands hands = new Hands();
    private final Attempts attempts = new Attempts("identity.error.attempts", 3, Duration.ofMinutes(15), hands);

    @Test
    void refusesTheFourthAndSaysHowLongToWait() {
        take(3);
        assertThatThrownBy(() -> attempts.take("a")).isInstanceOfSatisfying(TooMany.class, e -> {
            Assertions.assertThat(e.seconds()).isEqualTo(300);
            Assertions.assertThat(e.arguments()).containsExactly(5L);
        });
    }

    @Test
    void givesAttemptsBackLittleByLittle() {
        take(3);
        hands.now = hands.now.plus(Duration.ofMinutes(5));
        take(1);
        assertThatThrownBy(() -> attempts.take("a")).isInstanceOf(TooMany.class);
    }

    @Test
    void countsEachKeyByItself() {
        take(3);
        assertThatCode(() -> attempts.take("b")).doesNotThrowAnyException();
    }

    @Test
    void forgetsAfterAGoodOne() {
        take(3);
        attempts.forget("a");
        take(3);
    }

    private void take(int times) {
        for (int i = 0; i < times; i++) {
            attempts.take("a");
        }
    }

    /** A clock moved by hand. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
