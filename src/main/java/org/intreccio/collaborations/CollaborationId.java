package org.intreccio.collaborations;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of one collaboration. */
public record CollaborationId(String value) implements TypedId {

    public CollaborationId {
        TypedId.check("collaboration", value);
    }

    static CollaborationId fresh() {
        return new CollaborationId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
