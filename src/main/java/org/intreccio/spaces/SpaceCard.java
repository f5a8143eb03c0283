package org.intreccio.spaces;

import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Named;
import org.jspecify.annotations.Nullable;

/**
 * A space as lists show it.
 *
 * @param cover the name of its picture in the store; empty where it shows its weave
 * @param members how many the reader may know of
 */
public record SpaceCard(
        SpaceId id,
        String slug,
        String name,
        Bilingual tagline,
        SpaceStatus status,
        Joining joining,
        BrandColour colour,
        Weave weave,
        String cover,
        Host host,
        List<Named> themes,
        @Nullable Named place,
        int members) {

    /** Where its picture is fetched; another picture has another address. Empty where it shows its weave. */
    public String coverAddress() {
        return cover.isEmpty()
                ? ""
                : "api/v1/spaces/" + slug + "/cover?v=" + cover.substring(0, Math.min(8, cover.length()));
    }

    /** The organisation that a space belongs to. */
    public record Host(ActorId id, ActorKind kind, String name) {}
}
