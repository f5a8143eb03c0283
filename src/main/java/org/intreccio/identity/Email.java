package org.intreccio.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.intreccio.kernel.InvalidValue;

/** An e-mail address as a person wrote it, without the spaces around it; two that differ only in case are one account. */
record Email(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@\\p{Cntrl}<>\"(),:;\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.[\\p{L}]{2,}");

    Email {
        value = value.strip();
        if (value.isEmpty()) {
            throw InvalidValue.of("email", "identity.error.email-missing");
        }
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches() || value.contains("..")) {
            throw InvalidValue.of("email", "identity.error.email", value);
        }
    }

    String lower() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What stands before the at sign. */
    String mailbox() {
        return lower().substring(0, lower().indexOf('@'));
    }
}
