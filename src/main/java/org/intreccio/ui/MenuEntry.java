package org.intreccio.ui;

import java.util.function.BooleanSupplier;

/**
 * A line of the side navigation: a Spring bean of the room it leads to.
 *
 * @param key the key of its words
 * @param path the route, without a leading slash
 * @param order where it stands within its intent: lower comes first
 * @param leads whether it leads somewhere for the reader of now; asked on every page
 */
public record MenuEntry(Intent intent, String key, String path, Glyph glyph, int order, BooleanSupplier leads) {

    /** What a person wants when choosing it; entries of one intent stand together, in this order. */
    public enum Intent {
        DISCOVER,
        CHALLENGES,
        ROOMS,
        PARTNERS,
        WORK,
        IMPACT,
        PORTAL,
        STEWARD
    }

    /** One for everybody. */
    public MenuEntry(Intent intent, String key, String path, Glyph glyph, int order) {
        this(intent, key, path, glyph, order, () -> true);
    }

    /** Whether the reader of now is shown it. */
    public boolean shown() {
        return leads.getAsBoolean();
    }
}
