package org.intreccio.membership;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of one claim. */
public record ClaimId(String value) implements TypedId {

    public ClaimId {
        TypedId.check("claim", value);
    }

    static ClaimId fresh() {
        return new ClaimId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
