package org.intreccio.introductions;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of an introduction, which those know who asked for it. */
public record IntroductionId(String value) implements TypedId {

    public IntroductionId {
        TypedId.check("introduction", value);
    }

    static IntroductionId fresh() {
        return new IntroductionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
