package org.intreccio.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.GeoPoint;
import org.intreccio.directory.ProjectId;
import org.intreccio.taxonomy.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Reads CORDIS as the European Union's open data portal publishes it (Horizon 2020 and Horizon Europe). Its file of
 * organisations has one row for each part in a project, so it is gone through twice: for who they are, and for what they took
 * part in.
 */
final class CordisRows {

    private static final int LONGEST_OBJECTIVE = 4_000;

    private final SourceFolder folder;
    private final ImportOptions options;
    private final OrganisationReading organisations;
    private final Known known = new Known();
    private final Set<String> topics = new HashSet<>();

    CordisRows(SourceFolder folder, Gazetteer gazetteer, ImportOptions options) {
        this.folder = folder;
        this.options = options;
        this.organisations = new OrganisationReading(gazetteer);
    }

    List<SourceStep> steps() {
        var steps = new ArrayList<SourceStep>();
        add(steps, ImportPhase.TOPICS, SourceKind.CORDIS_TOPICS, this::topic);
        add(steps, ImportPhase.ORGANISATIONS, SourceKind.CORDIS_ORGANISATIONS, this::organisation);
        add(steps, ImportPhase.PROJECTS, SourceKind.CORDIS_PROJECTS, this::project);
        add(steps, ImportPhase.PARTICIPATIONS, SourceKind.CORDIS_ORGANISATIONS, this::participation);
        return steps;
    }

    private void add(List<SourceStep> steps, ImportPhase phase, SourceKind kind, RowReader reader) {
        folder.file(kind).ifPresent(file -> steps.add(new SourceStep(phase, file, reader)));
    }

    /** One row for each project of a topic: the first one tells it. */
    private void topic(CsvRow row, ImportBatch batch) {
        var code = row.text("topic");
        if (code != null && topics.add(code)) {
            batch.add(new BulkIntakeRow.Topic(code, row.prose("title", 2_000), null));
        }
    }

    private void organisation(CsvRow row, ImportBatch batch) {
        var pic = row.id(organisationColumn(row));
        var name = row.text("name");
        var kind = OrganisationReading.kind("activityType", row.text("activityType"), name);
        if (!known.firstOrganisation(pic)) {
            return;
        }
        var point = point(row);
        var seat = organisations.place(row.text("country"), row.text("city"), point, batch);
        batch.add(organisations.actor(
                pic,
                kind,
                name,
                row.text("shortName"),
                row.text("organizationURL"),
                row.text("vatNumber"),
                OrganisationReading.yesOrNo(row.text("SME")),
                point,
                seat));
    }

    private static @Nullable GeoPoint point(CsvRow row) {
        var coordinates = row.coordinates("geolocation");
        return coordinates == null ? null : OrganisationReading.point(coordinates[0], coordinates[1]);
    }

    private void project(CsvRow row, ImportBatch batch) {
        var grant = row.id("id");
        var start = row.date("startDate");
        var end = row.date("endDate");
        if (ProjectReading.isLeftOut(start, options)) {
            known.leaveOutProject("id", grant);
            batch.leaveOut();
            return;
        }
        var topic = row.text("topics");
        var framework = row.text("frameworkProgramme");
        var programme = new BulkIntakeRow.Programme(
                framework,
                null,
                row.text("fundingScheme"),
                row.anyText("legalBasis", "programme"),
                topic == null ? null : topic.split("[;,]", -1)[0].strip(),
                row.number("totalCost"));
        var objective = row.prose("objective", LONGEST_OBJECTIVE);
        var status = row.text("status");
        var id = projectId(row, grant);
        known.newProject("id", grant, id);
        batch.add(new BulkIntakeRow.Project(
                id,
                ProjectReading.title(row, grant),
                Bilingual.NONE,
                row.text("acronym"),
                new Bilingual("", objective == null ? "" : objective),
                start,
                end,
                status == null ? null : status.toLowerCase(java.util.Locale.ROOT),
                null,
                "cordis",
                grant,
                programme,
                List.of(),
                List.of(),
                null,
                null));
    }

    /** By the record number, as in other files on the same projects; by the grant where the file has none. */
    private static ProjectId projectId(CsvRow row, String grant) {
        return new ProjectId(row.text("rcn") == null ? "grant-" + grant : "rcn-" + row.id("rcn"));
    }

    private void participation(CsvRow row, ImportBatch batch) {
        ProjectReading.participation(
                known,
                batch,
                row,
                new ProjectReading.Columns("projectID", organisationColumn(row), "role", "ecContribution"));
    }

    /** What the files of before 2021 called {@code id}. */
    private static String organisationColumn(CsvRow row) {
        return row.header().has("organisationid") ? "organisationID" : "id";
    }
}
