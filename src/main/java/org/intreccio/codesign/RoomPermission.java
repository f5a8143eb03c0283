package org.intreccio.codesign;

import org.intreccio.identity.Permission;

/** What may be done in a room. {@link RoomRules} says by whom; everybody reads an open room besides. */
public enum RoomPermission implements Permission {
    READ("read what is said in it, where not everybody does"),
    SPEAK("speak, react, vote in it"),
    FACILITATE("facilitate it: let people in, keep its threads in order, open decisions, finish it");

    private final String what;

    RoomPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return Rooms.KIND;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return this == FACILITATE ? "codesign.error.not-yours" : "codesign.error.not-in";
    }
}
