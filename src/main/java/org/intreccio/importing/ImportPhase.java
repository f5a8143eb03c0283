package org.intreccio.importing;

import java.util.Locale;

/** The steps of an import in their order: what is pointed at comes before what points. */
public enum ImportPhase {
    TOPICS,
    ORGANISATIONS,
    PROJECTS,
    PARTICIPATIONS,
    /** Projects of an earlier framework programme and who took part in them. */
    EARLIER,
    /** What is derived once all rows are in. */
    FINISHING;

    /** As it stands in the graph. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "importing.phase." + code();
    }
}
