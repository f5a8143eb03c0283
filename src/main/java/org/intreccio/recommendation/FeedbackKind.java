package org.intreccio.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an actor says of a recommended partner. */
public enum FeedbackKind {
    /** Keep it at hand. */
    SAVED,
    USEFUL,
    /** Do not recommend it to me again. */
    NOT_FOR_ME,
    /** Somebody both trust brought the two together. */
    INTRODUCED,
    /** The two have worked together since. */
    WORKED_TOGETHER;

    /** How the REST interface writes it: {@code not-for-me}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of this code. */
    public static Optional<FeedbackKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
