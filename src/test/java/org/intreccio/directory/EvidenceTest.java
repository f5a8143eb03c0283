package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    @Test
    void keepsAWholeAddressWithItsWords() {
        var evidence = Evidence.checked("offers", " https://www.orto.example/x?y=1 ", " Il  diario ");
        assertThat(evidence).isEqualTo(new Evidence("https://www.orto.example/x?y=1", "Il diario"));
        assertThat(evidence.words()).isEqualTo("Il diario");
        assertThat(Evidence.checked("offers", "https://www.orto.example/x", "").words())
                .isEqualTo("orto.example");
    }

    @Test
    void isNothingWhereNothingWasTyped() {
        assertThat(Evidence.checked("offers", "  ", "")).isEqualTo(Evidence.NONE);
        assertThatThrownBy(() -> Evidence.checked("offers", "", "Il diario")).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://orto.example",
                "orto.example",
                "javascript:alert(1)",
                "https://user:word@orto.example",
                "https://localhost",
                "https://orto.example/a b",
                "data:text/html,x",
                "//orto.example"
            })
    void refusesWhatABrowserShouldNotOpen(String address) {
        assertThatThrownBy(() -> Evidence.checked("offers", address, ""))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).hasValue("offers"));
    }
}
