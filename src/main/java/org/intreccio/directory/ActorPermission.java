package org.intreccio.directory;

import org.intreccio.identity.Permission;

/** What may be done to an actor. {@link ActorRules} says by whom. */
public enum ActorPermission implements Permission {
    EDIT("change its profile"),
    ACT_FOR("act on its behalf");

    private final String what;

    ActorPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "actor";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "directory.error.not-yours";
    }
}
