package org.intreccio.results;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of an appeal against a result. */
public record AppealId(String value) implements TypedId {

    public AppealId {
        TypedId.check("appeal", value);
    }

    static AppealId fresh() {
        return new AppealId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
