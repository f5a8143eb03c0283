package org.intreccio.importing;

import java.util.Locale;

/** How a run stands. */
public enum ImportState {
    RUNNING,
    /** Cut short: the same folder continues it. */
    INTERRUPTED,
    COMPLETE;

    /** As it stands in the graph. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "importing.state." + code();
    }
}
