package org.intreccio.importing;

import java.util.Arrays;
import java.util.Optional;

/** The files that can be read, known by their columns, whatever they are called. */
enum SourceKind {
    CORDIS_ORGANISATIONS(
            SourceFormat.CORDIS, "projectid organisationid activitytype role", "projectid id activitytype role"),
    CORDIS_PROJECTS(SourceFormat.CORDIS, "id acronym title startdate"),
    CORDIS_TOPICS(SourceFormat.CORDIS, "projectid topic title"),
    CSV_ORGANISATIONS(SourceFormat.CSV, "orgid name kind country"),
    CSV_PROJECTS(SourceFormat.CSV, "projectid acronym title startdate"),
    CSV_PARTICIPATIONS(SourceFormat.CSV, "projectid orgid role"),
    CSV_TOPICS(SourceFormat.CSV, "topiccode description theme"),
    /** Who took part in what under the framework programme before, which says neither titles nor days. */
    CSV_EARLIER(SourceFormat.CSV, "fp7projectrcn orgid");

    private final SourceFormat format;
    private final String columns;
    private final String olderColumns;

    SourceKind(SourceFormat format, String columns) {
        this(format, columns, columns);
    }

    /** A file that was once published by other columns: CORDIS before 2021. */
    SourceKind(SourceFormat format, String columns, String olderColumns) {
        this.format = format;
        this.columns = columns;
        this.olderColumns = olderColumns;
    }

    SourceFormat format() {
        return format;
    }

    /** The kind all of whose columns, in one of its forms, this header has. */
    static Optional<SourceKind> of(CsvHeader header) {
        return Arrays.stream(values())
                .filter(kind -> has(header, kind.columns) || has(header, kind.olderColumns))
                .findFirst();
    }

    private static boolean has(CsvHeader header, String columns) {
        return header.has(columns.split(" ", -1));
    }
}
