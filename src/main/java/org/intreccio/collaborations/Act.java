package org.intreccio.collaborations;

import java.util.Locale;

/** What a participant may do about a part, its own or another's. */
public enum Act {
    CONFIRM(PartState.CONFIRMED, "confirmed"),
    DECLINE(PartState.DECLINED, "declined"),
    LEAVE(PartState.LEFT, "left"),
    /** Takes the whole proposal back while nobody else has confirmed. */
    WITHDRAW(PartState.WITHDRAWN, "withdrawn"),
    /** Takes back that it named another one. */
    UNNAME(PartState.WITHDRAWN, "unnamed"),
    DISPUTE(PartState.DISPUTED, "disputed"),
    /** Takes its own dispute back. */
    RECONCILE(PartState.CONFIRMED, "reconciled");

    private final PartState result;
    private final String past;

    Act(PartState result, String past) {
        this.result = result;
        this.past = past;
    }

    PartState result() {
        return result;
    }

    /** How the audit log tells that it was done. */
    String past() {
        return past;
    }

    /** How bundles and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
