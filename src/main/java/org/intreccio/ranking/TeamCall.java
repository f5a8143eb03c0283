package org.intreccio.ranking;

import org.jspecify.annotations.Nullable;

/**
 * Describes the call, or the project to be, for which a team is completed.
 *
 * @param text title, topic description and theme; only its words count
 */
public record TeamCall(
        String title,
        @Nullable String topicCode,
        @Nullable String theme,
        @Nullable String actionType,
        @Nullable String programme,
        String text) {}
