package org.intreccio.network;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers the distinct codes of a column alphabetically; a missing or empty code is {@link #NONE}. */
@SuppressWarnings("ArrayRecordComponent") // flat columns of a snapshot; never compared, never handed out
public record Codes(String[] names, int[] of) {

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
        Arrays.setAll(of, i -> number(names, column.apply(rows.get(order[i]))));
        return new Codes(names, of);
    }

    public int number(@Nullable String code) {
        return number(names, code);
    }

    private static int number(String[] names, @Nullable String code) {
        return code == null ? NONE : Math.max(NONE, Arrays.binarySearch(names, code));
    }
}
