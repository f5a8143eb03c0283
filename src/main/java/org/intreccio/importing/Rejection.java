package org.intreccio.importing;

import org.jspecify.annotations.Nullable;

/** Leaves a row out of an import, which goes on; thrown by the thousand, so it carries no stack trace. */
class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final RejectReason reason;
    private final @Nullable String column;
    private final String detail;

    Rejection(RejectReason reason, @Nullable String column, String detail) {
        super(reason + " in " + column, null, false, false);
        this.reason = reason;
        this.column = column;
        this.detail = shown(detail);
    }

    RejectReason reason() {
        return reason;
    }

    @Nullable String column() {
        return column;
    }

    String detail() {
        return detail;
    }

    /** What can be shown of a hostile cell: one short line without control characters. */
    private static String shown(String text) {
        var cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "·");
    }
}
