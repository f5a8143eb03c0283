package org.intreccio.duplicates;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of an organisation, whatever it says.
 *
 * @param element by what the graph knows it
 * @param out whether it begins at the organisation
 * @param other by what the graph knows the node at its other end
 * @param keys properties of that node which are made of the organisation's id, such as a key that keeps a pair unique
 */
record Tie(
        String element,
        String type,
        boolean out,
        String other,
        Set<String> labels,
        Map<String, Object> values,
        Map<String, String> keys) {

    /** Between the same two nodes, of the same type and direction, there is at most one that counts. */
    record Slot(String type, boolean out, String other) {}

    Slot slot() {
        return new Slot(type, out, other);
    }

    @Nullable Object value(String name) {
        return values.get(name);
    }
}
