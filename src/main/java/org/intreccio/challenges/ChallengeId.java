package org.intreccio.challenges;

import org.intreccio.kernel.TypedId;

/** The identity of a challenge. */
public record ChallengeId(String value) implements TypedId {

    public ChallengeId {
        TypedId.check("challenge", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
