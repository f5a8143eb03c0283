package org.intreccio.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of the vectors in RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Totp totp = new Totp();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void takesTheCodeBeforeAndAfterAndNoOther() {
        var now = Instant.ofEpochSecond(1_000_000_005);
        for (int steps = -3; steps <= 3; steps++) {
            var code = totp.code(SECRET, now.plusSeconds(30L * steps));
            assertThat(totp.step(SECRET, code, now, 0).isPresent())
                    .as("%d steps away", steps)
                    .isEqualTo(Math.abs(steps) <= 1);
        }
    }

    @Test
    void takesNoCodeThatIsSpent() {
        var now = Instant.ofEpochSecond(1_000_000_005);
        var code = totp.code(SECRET, now);
        long step = totp.step(SECRET, code, now, 0).orElseThrow();
        assertThat(totp.step(SECRET, code, now, step)).isEmpty();
        assertThat(totp.step(SECRET, totp.code(SECRET, now.plusSeconds(30)), now, step))
                .hasValue(step + 1);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesBase32AsTheStandardDoes(String plain, String encoded) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }
}
