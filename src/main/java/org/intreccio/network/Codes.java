package org.intreccio.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the distinct codes of a column alphabetically, those that came later behind; a missing or empty code is {@link #NONE}.
 *
 * @param sorted how many names stand in the order of the alphabet
 */
@SuppressWarnings("ArrayRecordComponent") // flat columns of a snapshot; never compared, never handed out
public record Codes(String[] names, int[] of, int sorted) {

    public static final int NONE = -1;

    static <T> Codes of(List<T> rows, int[] order, Function<T, @Nullable String> column) {
        String[] names = rows.stream()
                .map(column)
                .filter(Objects::nonNull)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        int[] of = new int[order.length];
        var codes = new Codes(names, of, names.length);
        Arrays.setAll(of, i -> codes.number(column.apply(rows.get(order[i]))));
        return codes;
    }

    /** Returns the number of a code, {@link #NONE} where nobody has it. */
    public int number(@Nullable String code) {
        if (code == null) {
            return NONE;
        }
        int known = Arrays.binarySearch(names, 0, sorted, code);
        for (int i = sorted; known < 0 && i < names.length; i++) {
            known = names[i].equals(code) ? i : known;
        }
        return Math.max(NONE, known);
    }

    /** Whether a row has this code, or none as the code is none. */
    boolean is(int row, @Nullable String code) {
        return of[row] == NONE ? code == null || code.isEmpty() : names[of[row]].equals(code);
    }

    /** Collects codes that come, for a column that stands in another array. */
    static final class Growth {

        private final Codes old;
        private final List<String> names;

        Growth(Codes old) {
            this.old = old;
            this.names = new ArrayList<>(Arrays.asList(old.names));
        }

        int number(@Nullable String code) {
            if (code == null || code.isEmpty()) {
                return NONE;
            }
            int known = old.number(code);
            if (known < 0) {
                known = names.subList(old.names.length, names.size()).indexOf(code);
                known = known < 0 ? NONE : known + old.names.length;
            }
            if (known < 0) {
                names.add(code);
                known = names.size() - 1;
            }
            return known;
        }

        Codes apply(int[] column) {
            return new Codes(names.toArray(String[]::new), column, old.sorted);
        }
    }
}
