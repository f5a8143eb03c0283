package org.intreccio.membership;

import java.util.Locale;

/** How far a claim has come. What is not legal here is refused with the state that stands. */
public enum ClaimState {
    REQUESTED,
    ATTESTED,
    REFUSED,
    EXPIRED,
    REVOKED;

    /** Whether this may come next. */
    public boolean canBecome(ClaimState next) {
        return switch (this) {
            case REQUESTED -> next == ATTESTED || next == REFUSED;
            case ATTESTED -> next == EXPIRED || next == REVOKED;
            case REFUSED, EXPIRED, REVOKED -> false;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "membership.state." + code();
    }

    static ClaimState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
