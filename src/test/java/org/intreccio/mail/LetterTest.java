package org.intreccio.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.it\r\nBcc: everybody@b.it",
                "a@b.it, c@d.it",
                "a@b.it;c@d.it",
                "\"x\" <a@b.it>",
                "a@b.it\n",
                "not an address",
                ""
            })
    void goesToOneAddressAlone(String address) {
        assertThatThrownBy(() -> Letter.to(address, "Ada", Locale.ITALIAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNoLineBreakInTheNameItGreets() {
        assertThat(Letter.to("ada@b.it", "Ada\r\nBcc: all@b.it", Locale.ITALIAN).name())
                .isEqualTo("Ada Bcc: all@b.it");
    }
}
