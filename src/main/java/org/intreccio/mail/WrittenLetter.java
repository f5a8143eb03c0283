package org.intreccio.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words, ready to go.
 *
 * @param leave where such letters are stopped by one click; null where they are not
 * @param attempts how often it was tried to post it
 * @param unseenBy ids of users whom the outbox never shows it
 */
record WrittenLetter(
        String id,
        String to,
        String name,
        Locale language,
        String subject,
        List<Part> parts,
        @Nullable String leave,
        int attempts,
        List<String> unseenBy) {

    /**
     * A paragraph, or a link with its words.
     *
     * @param link null for a paragraph
     */
    record Part(String words, @Nullable String link) {}

    WrittenLetter {
        parts = List.copyOf(parts);
        unseenBy = List.copyOf(unseenBy);
    }

    /** Without what it says, for logs. */
    @Override
    public String toString() {
        return "WrittenLetter[" + id + "]";
    }
}
