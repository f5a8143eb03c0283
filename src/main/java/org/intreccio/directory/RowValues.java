package org.intreccio.directory;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the values of a row under their names, as a statement reads them. */
final class RowValues {

    private RowValues() {}

    static @Nullable String written(String text) {
        return text.isBlank() ? null : text;
    }

    static Map<String, @Nullable Object> known(@Nullable Object... pairs) {
        var map = row(pairs);
        map.values().removeIf(value -> value == null);
        return map;
    }

    static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
