package org.intreccio.trust;

import java.time.Duration;
import java.time.Instant;

/** How well the portal knows somebody. What new accounts may do in a day is limited; trust lifts the limits. */
public enum TrustLevel {
    /** Signed up lately, or has not shown that letters reach them. */
    NEW,
    /** Here for a while with a confirmed address. */
    KNOWN,
    /** Speaks for an organisation as somebody else attested, or keeps the portal. */
    TRUSTED;

    /**
     * The level that follows from what is known of somebody.
     *
     * @param signedUp when they came
     * @param confirmed whether letters to their address reach them
     * @param attested whether somebody else attested a membership of theirs
     * @param steward whether they keep the portal
     * @param stay how long one is here before one is known
     */
    static TrustLevel of(
            Instant signedUp, boolean confirmed, boolean attested, boolean steward, Duration stay, Instant now) {
        if (steward || attested) {
            return TRUSTED;
        }
        return confirmed && !signedUp.plus(stay).isAfter(now) ? KNOWN : NEW;
    }
}
