package org.intreccio.taxonomy;

import java.util.Locale;

/** How a place stands in the order of places, from the widest to the nearest. */
public enum PlaceKind {
    COUNTRY,
    REGION,
    PROVINCE,
    MUNICIPALITY,
    /** A city outside Italy, known from imported data only. */
    CITY,
    DISTRICT;

    /** As it stands in the graph. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlaceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
