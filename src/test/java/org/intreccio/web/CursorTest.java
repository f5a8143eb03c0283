package org.intreccio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void readsWhatItWrote() {
        var cursor = Cursor.of("0.75", "università", "");
        assertThat(Cursor.read(cursor.write(), 3)).isEqualTo(cursor);
        assertThat(cursor.write()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "AAAAAAAAAAAAAAAA", "?;DROP", "%00", "àèì"})
    void refusesWhatIsNotOneOfOurs(String made) {
        assertThatThrownBy(() -> Cursor.read(made, 1)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesWhatWasCutChangedOrIsOfAnotherList() {
        var written = Cursor.of("0.75", "a").write();
        assertThatThrownBy(() -> Cursor.read(written.substring(0, written.length() - 2), 2))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Cursor.read("B" + written.substring(1), 2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Cursor.read(written, 3)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Cursor.read("A".repeat(10_000), 2)).isInstanceOf(InvalidValue.class);
    }
}
