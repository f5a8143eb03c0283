package org.intreccio.importing;

import java.util.Arrays;
import java.util.Optional;

/** The files that can be read, known by their columns, whatever they are called. */
enum SourceKind {
    CORDIS_ORGANISATIONS(SourceFormat.CORDIS, "projectid organisationid activitytype role"),
    CORDIS_PROJECTS(SourceFormat.CORDIS, "id acronym title startdate"),
    CORDIS_TOPICS(SourceFormat.CORDIS, "projectid topic title"),
    CSV_ORGANISATIONS(SourceFormat.CSV, "orgid name kind country"),
    CSV_PROJECTS(SourceFormat.CSV, "projectid acronym title startdate"),
    CSV_PARTICIPATIONS(SourceFormat.CSV, "projectid orgid role"),
    CSV_TOPICS(SourceFormat.CSV, "topiccode description theme");

    private final SourceFormat format;
    private final String columns;

    SourceKind(SourceFormat format, String columns) {
        this.format = format;
        this.columns = columns;
    }

    SourceFormat format() {
        return format;
    }

    /** The kind all of whose columns this header has. */
    static Optional<SourceKind> of(CsvHeader header) {
        return Arrays.stream(values())
                .filter(kind -> header.has(kind.columns.split(" ", -1)))
                .findFirst();
    }
}
