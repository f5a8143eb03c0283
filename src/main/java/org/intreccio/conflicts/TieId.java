package org.intreccio.conflicts;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of a tie that somebody declared. */
public record TieId(String value) implements TypedId {

    public TieId {
        TypedId.check("tie", value);
    }

    static TieId fresh() {
        return new TieId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
