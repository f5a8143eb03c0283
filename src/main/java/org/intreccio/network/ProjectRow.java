package org.intreccio.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Describes a project as it is fed to a snapshot.
 *
 * @param size how many took part, counting those that are not fed; 0 where unknown
 * @param topicCode the call topic that funded it
 * @param theme the programme's theme
 * @param actionType the kind of funding; not weighed, for it was measured to add nothing to topic, theme and words
 * @param programme part of the programme; not weighed, like the kind of funding
 * @param text everything said about it; only its words are kept
 */
public record ProjectRow(
        String id,
        String title,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        int size,
        @Nullable String topicCode,
        @Nullable String theme,
        @Nullable String actionType,
        @Nullable String programme,
        String text) {

    ProjectRow withoutText() {
        return new ProjectRow(id, title, start, end, size, topicCode, theme, actionType, programme, "");
    }
}
