package org.intreccio.threads;

import org.intreccio.identity.Permission;

/** What may be done to a contribution. {@link ContributionRules} says by whom. */
public enum ContributionPermission implements Permission {
    EDIT("change its words"),
    REMOVE("take it away, with a reason where it is another one's"),
    MEET("say which offer meets a need, or which need an offer meets");

    private final String what;

    ContributionPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return Contributions.KIND;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "threads.error.not-yours";
    }
}
