package org.intreccio.membership;

import org.intreccio.identity.Permission;

/** What may be done about the people of an organisation. {@link MembershipRules} says by whom. */
public enum MembershipPermission implements Permission {
    CLAIM("claim to act for it"),
    SEE("see all its people, claims and invitations"),
    INVITE("invite people, and take invitations back"),
    CHANGE_ROLE("change roles"),
    END("end a membership (managers: of plain members)"),
    LEAVE("leave it");

    private final String what;

    MembershipPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "membership";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "membership.error.not-yours";
    }
}
