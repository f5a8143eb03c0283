package org.intreccio.introductions;

import org.intreccio.identity.Permission;

/** What may be done with an introduction by those who asked for it; others are asked by {@link StepPermission}. */
public enum IntroductionPermission implements Permission {
    SEE("see what became of it"),
    WITHDRAW("take it back");

    private final String what;

    IntroductionPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "introduction";
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
