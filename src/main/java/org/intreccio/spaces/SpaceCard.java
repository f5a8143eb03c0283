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
        Host host,
        List<Named> themes,
        @Nullable Named place,
        int members) {

    /** The organisation that a space belongs to. */
    public record Host(ActorId id, ActorKind kind, String name) {}
}
