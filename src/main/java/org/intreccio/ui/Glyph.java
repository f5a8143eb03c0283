package org.intreccio.ui;

import java.util.Locale;

/** The one icon set of the portal (Lucide). An icon never tells alone: its words stand beside it or are spoken. */
public enum Glyph {
    ACTIVITY,
    ARROW_RIGHT,
    BOOKMARK,
    BUILDING,
    CALENDAR,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CLOSE,
    COMPASS,
    COPY,
    DOWNLOAD,
    EXTERNAL_LINK,
    FILTER,
    GLOBE,
    HANDSHAKE,
    HELP,
    HOUSE,
    INFO,
    KEY,
    LANGUAGES,
    LAYOUT_GRID,
    LINK,
    LIST,
    LOCK,
    LOG_IN,
    LOG_OUT,
    MAIL,
    MAP,
    MAP_PIN,
    MENU,
    MONITOR,
    MOON,
    MORE,
    NETWORK,
    PENCIL,
    PLUS,
    ROUTE,
    SEARCH,
    SHIELD,
    SPARKLES,
    SUN,
    TARGET,
    THUMBS_DOWN,
    TRASH,
    UPLOAD,
    USER,
    USERS;

    /** The icon, hidden from whoever is read the page aloud. */
    public Icon icon() {
        return new Icon(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
