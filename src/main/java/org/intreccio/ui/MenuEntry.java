package org.intreccio.ui;

/** A line of the side navigation: a Spring bean of the room it leads to. */
public interface MenuEntry {

    /** What a person wants when choosing it; entries of one intent stand together, in this order. */
    enum Intent {
        DISCOVER,
        PARTNERS,
        WORK,
        IMPACT,
        PORTAL,
        STEWARD
    }

    Intent intent();

    /** The key of its words. */
    String key();

    /** The route, without a leading slash. */
    String path();

    Glyph glyph();

    /** Where it stands within its intent: lower comes first. */
    int order();

    /** Whether it leads somewhere for the reader of now. Asked on every page. */
    default boolean shown() {
        return true;
    }
}
