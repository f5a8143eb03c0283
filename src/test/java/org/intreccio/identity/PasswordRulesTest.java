package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();
    private final Email email = new Email("giulia.ferrari@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {"quattro gatti in barca", "tutto minuscolo lungo", "àèìòù àèìòù 12", "giulia ama i gatti rossi"})
    void takesAnyLongPasswordOfAnyCharacters(String password) {
        assertThatCode(() -> rules.check(password, email, "Giulia Ferrari")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "corta, identity.error.password-short",
        "giulia.ferrari, identity.error.password-names-you",
        "GiuliaFerrari26, identity.error.password-names-you",
        "giulia.ferrari@example.org, identity.error.password-names-you",
        "Password 1234, identity.error.password-common",
        "qwerty-uiop-123, identity.error.password-common",
        "aaaaaaaaaaaaaaaa, identity.error.password-common"
    })
    void saysWhichRuleIsBroken(String password, String key) {
        assertThatThrownBy(() -> rules.check(password, email, "Giulia Ferrari"))
                .isInstanceOfSatisfying(InvalidValue.class, e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.field()).contains("password");
                });
    }

    @Test
    void refusesAPasswordThatWouldTakeForeverToHash() {
        assertThatThrownBy(() -> rules.check("abcdef ".repeat(100), email, "Giulia Ferrari"))
                .isInstanceOf(InvalidValue.class);
    }
}
