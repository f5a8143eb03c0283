package org.intreccio.identity;

import java.io.Serializable;
import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of one sign-in in one browser; not a secret. */
public record SignInId(String value) implements TypedId, Serializable {

    public SignInId {
        TypedId.check("sign-in", value);
    }

    static SignInId fresh() {
        return new SignInId(UUID.randomUUID().toString());
    }
}
