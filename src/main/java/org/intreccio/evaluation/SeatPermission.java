package org.intreccio.evaluation;

import org.intreccio.identity.Permission;

/** What may be done to a seat on a committee by whom it is offered to. */
public enum SeatPermission implements Permission {
    ANSWER("take the seat or leave it");

    private final String what;

    SeatPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "seat";
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
