package org.intreccio.moderation;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of a case: one thing that was reported, until it is decided. */
public record CaseId(String value) implements TypedId {

    public CaseId {
        TypedId.check("case", value);
    }

    static CaseId fresh() {
        return new CaseId(UUID.randomUUID().toString());
    }
}
