package org.intreccio.evaluation;

import org.intreccio.identity.Permission;

/** What may be done to a review by itself; whoever runs the call has what the call permits. */
public enum ReviewPermission implements Permission {
    SCORE("read the proposal, score it, submit the review or abstain");

    private final String what;

    ReviewPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "evaluation.error.not-yours";
    }
}
