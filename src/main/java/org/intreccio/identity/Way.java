package org.intreccio.identity;

import java.util.Locale;

/** By what somebody proved who they are when they signed in. */
public enum Way {
    PASSWORD,
    PASSWORD_AND_CODE,
    PASSWORD_AND_RECOVERY_CODE,
    PASSKEY,
    ORGANISATION;

    /** How it is written in the graph and in the bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
