package org.intreccio.network;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a call topic's code to what its successors share: without years and numbers, so that
 * {@code MSCA-ITN-2017} and {@code MSCA-ITN-2018} are one family.
 */
public final class TopicFamily {

    private static final Pattern NUMBER = Pattern.compile("-?\\b\\d+[a-zA-Z]?\\b");

    private TopicFamily() {}

    public static @Nullable String of(@Nullable String topicCode) {
        return topicCode == null ? null : NUMBER.matcher(topicCode).replaceAll("");
    }
}
