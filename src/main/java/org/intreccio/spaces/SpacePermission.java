package org.intreccio.spaces;

import org.intreccio.identity.Permission;

/** What may be done to a space. {@link SpaceRules} says by whom. */
public enum SpacePermission implements Permission {
    EDIT("see its draft, change what it says, open and archive it"),
    ADMIT("see who waits, invite, let in and take out"),
    APPOINT("appoint and dismiss its stewards");

    private final String what;

    SpacePermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return Spaces.KIND;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "spaces.error.not-yours";
    }
}
