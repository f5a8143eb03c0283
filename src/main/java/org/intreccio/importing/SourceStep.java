package org.intreccio.importing;

import java.util.List;
import org.intreccio.taxonomy.Gazetteer;

/** One file to go through, and how its rows are read. */
record SourceStep(ImportPhase phase, SourceFile file, RowReader reader) {

    /** The steps of a folder in their order; they share what they have learned, so all must be gone through. */
    static List<SourceStep> of(SourceFolder folder, Gazetteer gazetteer, ImportOptions options) {
        return switch (folder.format()) {
            case CORDIS -> new CordisRows(folder, gazetteer, options).steps();
            case CSV -> new PlainRows(folder, gazetteer, options).steps();
        };
    }
}
