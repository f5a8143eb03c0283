package org.intreccio.identity;

import java.io.Serializable;
import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of a sign-in. Who acts with it is an actor of the directory. */
public record UserId(String value) implements TypedId, Serializable {

    public UserId {
        TypedId.check("user", value);
    }

    static UserId fresh() {
        return new UserId(UUID.randomUUID().toString());
    }
}
