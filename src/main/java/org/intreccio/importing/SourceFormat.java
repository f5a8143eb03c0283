package org.intreccio.importing;

import java.util.Locale;

/** The forms of folders that can be read. */
public enum SourceFormat {
    /** As the European Union's open data portal publishes CORDIS: one file of organisations in projects, one of projects. */
    CORDIS,
    /** Four plain files: organisations, projects, participations, topics. */
    CSV;

    /** As it stands in the graph. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "importing.format." + code();
    }
}
