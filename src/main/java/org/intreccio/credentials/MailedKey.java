package org.intreccio.credentials;

import java.util.Locale;
import org.intreccio.identity.UserId;

/**
 * What a link in a letter opens.
 *
 * @param email the address that the letter went to
 */
record MailedKey(Purpose purpose, UserId user, String email) {

    /** What for; a person has at most one key of each. */
    enum Purpose {
        CONFIRM,
        CHANGE,
        RESET;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
