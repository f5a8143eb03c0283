package org.intreccio.evaluation;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of one person's review of one proposal. */
public record ReviewId(String value) implements TypedId {

    public ReviewId {
        TypedId.check("review", value);
    }

    static ReviewId fresh() {
        return new ReviewId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
