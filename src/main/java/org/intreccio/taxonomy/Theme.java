package org.intreccio.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * A field of common interest.
 *
 * @param broader the code of the theme above it; null at the top
 */
public record Theme(
        String code,
        @Nullable String broader,
        String labelIt,
        String labelEn,
        String descriptionIt,
        String descriptionEn)
        implements Described {}
