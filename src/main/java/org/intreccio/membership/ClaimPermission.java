package org.intreccio.membership;

import org.intreccio.identity.Permission;

/** What may be done to a claim to act for an organisation. {@link ClaimRules} says by whom. */
public enum ClaimPermission implements Permission {
    SEE("see it with its evidence"),
    DECIDE("attest or refuse it"),
    REVOKE("revoke its attestation");

    private final String what;

    ClaimPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "membership.error.claim-not-yours";
    }
}
