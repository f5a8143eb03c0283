package org.intreccio.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An actor as lists show it.
 *
 * @param subkind what kind of its kind ({@code university}, {@code foundation} …), empty when nobody said
 * @param seat where it sits: the seat, or else the first place it works in
 * @param goals the numbers of the SDG goals it pursues, ascending
 * @param collaborations how many projects it publicly took part in
 */
public record ActorCard(
        ActorId id,
        ActorKind kind,
        String subkind,
        String name,
        String shortName,
        Bilingual summary,
        @Nullable Named seat,
        @Nullable GeoPoint point,
        List<Named> themes,
        List<Integer> goals,
        int collaborations) {

    /** Its name, and where it sits, which tells namesakes apart. */
    public String called(Locale locale) {
        return findSeat().map(s -> name + " · " + s.in(locale)).orElse(name);
    }

    public Optional<Named> findSeat() {
        return Optional.ofNullable(seat);
    }

    public Optional<GeoPoint> findPoint() {
        return Optional.ofNullable(point);
    }
}
