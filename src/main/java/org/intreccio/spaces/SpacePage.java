package org.intreccio.spaces;

import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;

/**
 * The whole page of a space.
 *
 * @param text Markdown
 * @param goals numbers of SDG goals
 * @param stewards citizens whom its host appointed
 * @param version counts edits
 */
public record SpacePage(
        SpaceCard card,
        Bilingual text,
        List<SpaceSettings.Link> links,
        List<Integer> goals,
        List<Steward> stewards,
        long version) {

    public SpaceId id() {
        return card.id();
    }

    /** Somebody appointed to keep the space. */
    public record Steward(ActorId id, String name) {}

    /** What its keepers may change, as it stands. */
    public SpaceSettings settings() {
        var place = card.place();
        return new SpaceSettings(
                card.slug(),
                card.name(),
                card.tagline(),
                text,
                card.colour(),
                card.weave(),
                card.joining(),
                card.themes().stream().map(t -> t.code()).collect(java.util.stream.Collectors.toSet()),
                java.util.Set.copyOf(goals),
                place == null ? "" : place.code(),
                links);
    }
}
