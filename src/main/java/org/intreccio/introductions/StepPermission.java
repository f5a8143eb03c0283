package org.intreccio.introductions;

import org.intreccio.identity.Permission;

/** What may be done by those who are asked to pass an introduction on, or to meet, once it has reached them. */
public enum StepPermission implements Permission {
    ANSWER("pass it on, accept or decline");

    private final String what;

    StepPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "introduction-request";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "introductions.error.not-yours";
    }
}
