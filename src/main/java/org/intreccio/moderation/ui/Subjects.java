package org.intreccio.moderation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intreccio.kernel.Texts;

/** How entries of the audit trail are told to people: rooms name actions and kinds, and not every one has words yet. */
final class Subjects {

    /** Where rooms keep the names of the states that they write into the trail, by how their actions begin. */
    private static final Map<String, List<String>> STATES = Map.of(
            "moderation", List.of("moderation.status.", "moderation.measure."),
            "claim", List.of("membership.state."),
            "member", List.of("membership.role."),
            "invitation", List.of("membership.role."),
            "introductions", List.of("introductions.state."),
            "spaces", List.of("spaces.status.", "membership.role."),
            "challenges", List.of("challenges.status."),
            "account", List.of("identity.way."));

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

    /** A state, role or way as the room of the action calls it; what has no words, such as a number or an id, as it is written. */
    String state(String action, String code) {
        int room = action.indexOf('.');
        return STATES.getOrDefault(room < 0 ? action : action.substring(0, room), List.of()).stream()
                .map(prefix -> texts.find(locale, prefix + code.toLowerCase(Locale.ROOT)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> texts.find(locale, "moderation.state." + code.toLowerCase(Locale.ROOT)))
                .or(() -> composed(action, code))
                .orElse(code);
    }

    /** Who became what: {@code orto-1: member}. */
    private Optional<String> composed(String action, String code) {
        int colon = code.indexOf(": ");
        return colon < 0
                ? Optional.empty()
                : Optional.of(code.substring(0, colon + 2) + state(action, code.substring(colon + 2)));
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
            case "challenge" -> Optional.of("challenges/" + id);
            case "case" -> Optional.of("steward/moderation/" + id);
            default -> Optional.empty();
        };
    }
}
