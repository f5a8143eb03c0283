package org.intreccio.taxonomy;

import org.jspecify.annotations.Nullable;

/** A city that imported data names: {@code fr-city-toulouse} in {@code fr}. */
public record City(
        PlaceId id,
        PlaceId country,
        String name,
        @Nullable Double lat,
        @Nullable Double lon) {}
