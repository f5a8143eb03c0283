package org.intreccio.challenges.ui;

import java.util.Set;

/** Gives what is new in a call a code that is stable from then on. */
final class Codes {

    private static final int LONGEST = 40;

    private Codes() {}

    /** A code like this one that is not taken yet. */
    static String free(String wanted, Set<String> taken) {
        var stem = wanted.isBlank() ? "x" : wanted.substring(0, Math.min(wanted.length(), LONGEST));
        var code = stem;
        for (int i = 2; taken.contains(code); i++) {
            code = stem + "-" + i;
        }
        return code;
    }
}
