package org.intreccio.moderation;

import org.intreccio.identity.Permission;

/** What may be done to a case. {@link CaseRules} says by whom. */
public enum CasePermission implements Permission {
    DECIDE("read its reports, take it, decide it, judge the appeal"),
    APPEAL("read what was decided and appeal");

    private final String what;

    CasePermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "moderation.error.not-yours";
    }
}
