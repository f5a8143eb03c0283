package org.intreccio.taxonomy;

import java.util.Locale;
import org.intreccio.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere on the map.
 *
 * @param name in its own language, or as its source writes it
 * @param within the names of the places around it, nearest first ("Milano, Lombardia, Italia"), to tell namesakes apart
 * @param lat degrees north, WGS 84; null when nobody said where it is
 * @param population of municipalities
 */
public record Place(
        PlaceId id,
        PlaceKind kind,
        String name,
        @Nullable String nameIt,
        @Nullable String nameEn,
        String within,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer population) {

    /** Its name in the nearest language, its own name where it has no other. */
    public String label(Locale locale) {
        var translated = Texts.nearest(locale).equals(Texts.ENGLISH) ? nameEn : nameIt;
        return translated == null ? name : translated;
    }

    /** Its name, and what lies around it, which tells namesakes apart. */
    public String called(Locale locale) {
        return within.isEmpty() ? label(locale) : label(locale) + " (" + within + ")";
    }
}
