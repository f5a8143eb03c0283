package org.intreccio.taxonomy;

/** A direction that a collaboration may take, such as "from community to service". */
public record Direction(String code, String labelIt, String labelEn, String descriptionIt, String descriptionEn)
        implements Described {}
