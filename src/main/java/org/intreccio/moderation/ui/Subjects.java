package org.intreccio.moderation.ui;

import java.util.Locale;
import java.util.Optional;
import org.intreccio.kernel.Texts;

/** How entries of the audit trail are told to people: rooms name actions and kinds, and not every one has words yet. */
final class Subjects {

    private final Texts texts;
    private final Locale locale;

    Subjects(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The room's own words for the action, else ours, else the action as it is written. */
    String action(String action) {
        return texts.find(locale, action)
                .or(() -> texts.find(locale, "moderation.said." + action))
                .orElse(action);
    }

    String kind(String kind) {
        return texts.find(locale, "moderation.kind." + kind).orElse(kind);
    }

    /** The page of such a thing, where it has one. */
    static Optional<String> page(String kind, String id) {
        return switch (kind) {
            case "actor" -> Optional.of("actors/" + id);
            case "project" -> Optional.of("projects/" + id);
            case "space" -> Optional.of("spaces/" + id);
            case "case" -> Optional.of("steward/moderation/" + id);
            default -> Optional.empty();
        };
    }
}
