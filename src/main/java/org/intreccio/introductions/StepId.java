package org.intreccio.introductions;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of one step of an introduction, which those know who are asked at it: it tells nothing of the introduction's own. */
public record StepId(String value) implements TypedId {

    public StepId {
        TypedId.check("step", value);
    }

    static StepId fresh() {
        return new StepId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
