package org.intreccio.importing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.ProjectId;

/**
 * Reads who worked together under the Seventh Framework Programme of the European Union (2007–2013). The file knows the record
 * number of each project and nothing else, so a project gets no start and the programme's last day as its end: it is over, and
 * how long ago it began is not told.
 */
final class EarlierProjects implements RowReader {

    private static final LocalDate LAST_DAY = LocalDate.of(2013, 12, 31);
    private static final BulkIntakeRow.Programme PROGRAMME =
            new BulkIntakeRow.Programme("FP7", null, null, null, null, null);

    private final Known known;
    private final ImportOptions options;
    private final Set<String> projects = new HashSet<>();

    EarlierProjects(Known known, ImportOptions options) {
        this.known = known;
        this.options = options;
    }

    @Override
    public void read(CsvRow row, ImportBatch batch) {
        var number = row.id("fp7_project_rcn");
        var organisation = row.id("org_id");
        known.organisation("org_id", organisation);
        known.newParticipation("fp7_project_rcn", "fp7/" + number, organisation, "participant");
        var cutoff = options.cutoff();
        if (cutoff != null && !cutoff.isAfter(LAST_DAY)) {
            batch.leaveOut();
            return;
        }
        var id = new ProjectId("fp7-" + number);
        if (projects.add(number)) {
            batch.add(project(id, number));
        }
        batch.add(new BulkIntakeRow.Participation(
                OrganisationReading.actorId(organisation), id, "participant", null, null, null));
    }

    private static BulkIntakeRow.Project project(ProjectId id, String number) {
        return new BulkIntakeRow.Project(
                id,
                "FP7 project " + number,
                Bilingual.NONE,
                null,
                Bilingual.NONE,
                null,
                LAST_DAY,
                "closed",
                null,
                "cordis",
                number,
                PROGRAMME,
                List.of(),
                List.of(),
                null,
                null);
    }
}
