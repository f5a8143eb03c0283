package org.intreccio.collaborations;

import org.intreccio.identity.Permission;

/** What may be done to a collaboration; what is done in an actor's name asks for the right to act for it besides. */
public enum CollaborationPermission implements Permission {
    SEE("see it with all who are named (stewards: where it is disputed, or tells of a part in an imported project)"),
    SETTLE("settle a dispute, or whether somebody took part in an imported project");

    private final String what;

    CollaborationPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "collaboration";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "collaborations.error.not-yours";
    }
}
