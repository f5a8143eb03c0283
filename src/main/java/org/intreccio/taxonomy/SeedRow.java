package org.intreccio.taxonomy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a seed file, read by column name. */
public record SeedRow(Map<String, String> cells) {

    /**
     * The cell of this column, without surrounding space.
     *
     * @throws IllegalStateException when the file has no such column
     */
    public String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("No column " + column + " among " + cells.keySet());
        }
        return cell.strip();
    }

    /** The cell, or null when it is empty. */
    public @Nullable String textOrNull(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The parts of a cell that holds several, divided by semicolons or bars; empty when the cell is. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split("[;|]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Map<String, @Nullable Object> parameters(int position) {
        var parameters = new HashMap<String, @Nullable Object>();
        cells.keySet().forEach(column -> parameters.put(column, textOrNull(column)));
        parameters.put("position", position);
        return parameters;
    }
}
