package org.intreccio.importing;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.ProjectId;
import org.intreccio.taxonomy.Gazetteer;

/** Reads the four plain files. */
final class PlainRows {

    private final SourceFolder folder;
    private final ImportOptions options;
    private final OrganisationReading organisations;
    private final Known known = new Known();

    PlainRows(SourceFolder folder, Gazetteer gazetteer, ImportOptions options) {
        this.folder = folder;
        this.options = options;
        this.organisations = new OrganisationReading(gazetteer);
    }

    List<SourceStep> steps() {
        var steps = new ArrayList<SourceStep>();
        add(steps, ImportPhase.TOPICS, SourceKind.CSV_TOPICS, this::topic);
        add(steps, ImportPhase.ORGANISATIONS, SourceKind.CSV_ORGANISATIONS, this::organisation);
        add(steps, ImportPhase.PROJECTS, SourceKind.CSV_PROJECTS, this::project);
        add(steps, ImportPhase.PARTICIPATIONS, SourceKind.CSV_PARTICIPATIONS, this::participation);
        add(steps, ImportPhase.EARLIER, SourceKind.CSV_EARLIER, new EarlierProjects(known, options));
        return steps;
    }

    private void add(List<SourceStep> steps, ImportPhase phase, SourceKind kind, RowReader reader) {
        folder.file(kind).ifPresent(file -> steps.add(new SourceStep(phase, file, reader)));
    }

    private void topic(CsvRow row, ImportBatch batch) {
        var code = row.text("topic_code");
        if (code == null) {
            throw new Rejection(RejectReason.MISSING, "topic_code", "");
        }
        batch.add(new BulkIntakeRow.Topic(code, row.prose("description", 2_000), row.text("theme")));
    }

    private void organisation(CsvRow row, ImportBatch batch) {
        var pic = row.id("org_id");
        var name = row.text("name");
        var kind = OrganisationReading.kind("kind", row.anyText("kind", "activity_type"), name);
        var point = OrganisationReading.point(row.number("lat"), row.number("lon"));
        if (!known.firstOrganisation(pic)) {
            throw new Rejection(RejectReason.DUPLICATE, "org_id", pic);
        }
        var seat = organisations.place(row.text("country"), row.text("city"), point, batch);
        batch.add(organisations.actor(
                pic,
                kind,
                name,
                row.text("short_name"),
                row.text("url"),
                row.text("vat_number"),
                OrganisationReading.yesOrNo(row.text("sme")),
                point,
                seat));
    }

    private void project(CsvRow row, ImportBatch batch) {
        var key = row.id("project_id");
        var start = row.date("start_date");
        var end = row.date("end_date");
        var size = row.number("n_participants");
        if (ProjectReading.isLeftOut(start, options)) {
            known.leaveOutProject("project_id", key);
            batch.leaveOut();
            return;
        }
        var title = ProjectReading.title(row, key);
        var programme = new BulkIntakeRow.Programme(
                "H2020",
                row.text("theme"),
                row.text("action_type"),
                row.text("programme_parts"),
                row.text("topic_code"),
                row.number("total_cost"));
        var id = new ProjectId("rcn-" + key);
        known.newProject("project_id", key, id);
        batch.add(new BulkIntakeRow.Project(
                id,
                title,
                Bilingual.NONE,
                row.text("acronym"),
                Bilingual.NONE,
                start,
                end,
                null,
                size == null ? null : size.intValue(),
                "cordis",
                row.anyText("cordis_id", "project_id"),
                programme,
                List.of(),
                List.of(),
                null,
                null));
    }

    private void participation(CsvRow row, ImportBatch batch) {
        ProjectReading.participation(
                known, batch, row, new ProjectReading.Columns("project_id", "org_id", "role", "eu_contribution"));
    }
}
