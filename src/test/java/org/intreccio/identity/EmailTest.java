package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @Test
    void leavesTheWritingAndComparesWithoutCase() {
        var email = new Email("  Giulia.Ferrari+prova@Example.ORG ");
        assertThat(email.value()).isEqualTo("Giulia.Ferrari+prova@Example.ORG");
        assertThat(email.lower()).isEqualTo("giulia.ferrari+prova@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "giulia",
                "giulia@",
                "@example.org",
                "giulia@example",
                "a b@example.org",
                "giulia@ex..ample.org",
                "giulia@-example.org",
                "<b>@example.org",
                "a\u0000b@example.org"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> new Email(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("email"));
    }
}
