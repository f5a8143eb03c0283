package org.intreccio.importing;

import java.util.Locale;

/** Why a row did not come in. */
public enum RejectReason {
    COLUMN_COUNT,
    UNBALANCED_QUOTES,
    BAD_ENCODING,
    TOO_LARGE,
    CONTROL_CHARACTER,
    MISSING,
    DUPLICATE,
    BAD_ID,
    BAD_DATE,
    BAD_NUMBER,
    UNKNOWN_KIND,
    UNKNOWN_ROLE,
    UNKNOWN_ORGANISATION,
    UNKNOWN_PROJECT;

    /** The key of its sentence: {0} is the detail, {1} the column. */
    public String key() {
        return "importing.reject." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
