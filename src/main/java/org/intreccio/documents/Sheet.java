package org.intreccio.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be taken along.
 *
 * @param name of the file, without an ending, and of the sheet
 * @param columns their names, as programs know them
 * @param rows each with a cell a column: text, a whole number, a {@link java.math.BigDecimal}, a truth, a {@link java.time.LocalDate}, an
 *     {@link java.time.Instant} or nothing
 */
public record Sheet(String name, List<String> columns, List<List<@Nullable Object>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
