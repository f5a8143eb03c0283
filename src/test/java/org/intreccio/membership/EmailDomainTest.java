package org.intreccio.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailDomainTest {

    @ParameterizedTest
    @CsvSource({
        "ada@orto.example, https://www.orto.example/chi-siamo, true",
        "ada@ORTO.example, http://orto.example, true",
        "ada@altro.example, https://orto.example, false",
        "ada@orto.example.evil.example, https://orto.example, false",
        "ada@students.orto.example, https://orto.example, false",
        "ada@gmail.com, https://gmail.com/orto, false",
        "ada@facebook.com, https://www.facebook.com/orto, false",
        "ada@orto.example, '', false",
        "ada@orto.example, not an address, false"
    })
    void provesByTheVeryDomainOfTheWebsite(String email, String website, boolean proved) {
        assertThat(EmailDomain.proves(email, website)).isEqualTo(proved);
    }
}
