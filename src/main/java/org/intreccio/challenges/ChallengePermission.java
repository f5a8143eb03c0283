package org.intreccio.challenges;

import org.intreccio.identity.Permission;

/** What may be done to a call. {@link ChallengeRules} says by whom. */
public enum ChallengePermission implements Permission {
    SEE("see it before it is open"),
    EDIT("write its draft, send it for review and appoint who runs it"),
    RUN("run it: amend, answer, check, evaluate, publish, withdraw"),
    REVIEW("open it or send it back");

    private final String what;

    ChallengePermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return Challenges.KIND;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return this == REVIEW ? "challenges.error.not-reviewer" : "challenges.error.not-yours";
    }
}
