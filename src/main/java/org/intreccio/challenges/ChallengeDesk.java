package org.intreccio.challenges;

import org.intreccio.kernel.TypedId;

/**
 * The desk of those who run a call, as a page of its own: other rooms add to it by {@code Panel<ChallengeDesk>}, which only those
 * are shown who may run the call.
 */
public record ChallengeDesk(String value) implements TypedId {

    public ChallengeDesk {
        TypedId.check("challenge", value);
    }

    /** The desk of this call. */
    public static ChallengeDesk of(ChallengeId challenge) {
        return new ChallengeDesk(challenge.value());
    }

    public ChallengeId challenge() {
        return new ChallengeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
