package org.intreccio.taxonomy;

import org.intreccio.kernel.TypedId;

/**
 * The identity of a place: {@code it}, {@code it-r03}, {@code it-mi}, {@code it-015146}, {@code it-015146-quarto-oggiaro},
 * {@code fr-city-toulouse}.
 */
public record PlaceId(String value) implements TypedId {

    public PlaceId {
        TypedId.check("place", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
