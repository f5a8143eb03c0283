package org.intreccio.identity;

import java.io.Serializable;
import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of a personal access token; not its secret. */
public record TokenId(String value) implements TypedId, Serializable {

    public TokenId {
        TypedId.check("token", value);
    }

    static TokenId fresh() {
        return new TokenId(UUID.randomUUID().toString());
    }
}
