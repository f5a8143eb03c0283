package org.intreccio.membership;

import java.util.Locale;

/** What an attestation rests on. */
public enum AttestationWay {
    /** A confirmed e-mail address under the domain of the organisation's website. */
    DOMAIN,
    /** The organisation's own sign-in let them in: they belong to it, which says nothing of whether they speak for it. */
    SIGN_ON,
    /** A document that a steward has checked. */
    DOCUMENT,
    /** The word of somebody whose own right was attested. */
    COLLEAGUE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "membership.way." + code();
    }

    static AttestationWay of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
