package org.intreccio.decisions;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of a decision. */
public record DecisionId(String value) implements TypedId {

    public DecisionId {
        TypedId.check("decision", value);
    }

    static DecisionId fresh() {
        return new DecisionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
