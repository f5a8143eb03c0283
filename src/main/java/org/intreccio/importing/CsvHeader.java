package org.intreccio.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The columns of a file by name, whatever their case and punctuation: {@code project_id} and {@code projectID} are one. */
final class CsvHeader {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    CsvHeader(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(plain(names.get(i)), i);
        }
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Where the column stands. */
    OptionalInt position(String plain) {
        var position = positions.get(plain);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    boolean has(String... plain) {
        return positions.keySet().containsAll(Set.of(plain));
    }

    /** As the file writes it. */
    String name(int position) {
        return names.get(position);
    }
}
