package org.intreccio.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.intreccio.directory.BulkIntakeRow;
import org.jspecify.annotations.Nullable;

/** What both forms of CORDIS data say about projects and who took part in them. */
final class ProjectReading {

    /** What a file calls the cells of a participation. */
    record Columns(String project, String organisation, String role, String contribution) {}

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("coordinator", "coordinator"),
            Map.entry("participant", "participant"),
            Map.entry("beneficiary", "participant"),
            Map.entry("hostinstitution", "participant"),
            Map.entry("partner", "partner"),
            Map.entry("associatedpartner", "partner"),
            Map.entry("internationalpartner", "partner"),
            Map.entry("thirdparty", "partner"),
            Map.entry("affiliatedentity", "partner"));

    private ProjectReading() {}

    static boolean isLeftOut(@Nullable LocalDate start, ImportOptions options) {
        var cutoff = options.cutoff();
        return cutoff != null && (start == null || !start.isBefore(cutoff));
    }

    /** The title, or what else names the project. */
    static String title(CsvRow row, String key) {
        var title = row.anyText("title", "acronym");
        return title == null ? "CORDIS " + key : title;
    }

    static void participation(Known known, ImportBatch batch, CsvRow row, Columns columns) {
        var project = row.id(columns.project());
        var organisation = row.id(columns.organisation());
        var role = role(columns.role(), row.text(columns.role()));
        var contribution = row.number(columns.contribution());
        known.organisation(columns.organisation(), organisation);
        var id = known.project(columns.project(), project);
        known.newParticipation(columns.project(), project, organisation, role);
        if (id.isEmpty()) {
            batch.leaveOut();
            return;
        }
        batch.add(new BulkIntakeRow.Participation(
                OrganisationReading.actorId(organisation), id.get(), role, null, null, contribution));
    }

    private static String role(String column, @Nullable String text) {
        var plain = text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        var role = ROLES.get(plain);
        if (role == null) {
            throw new Rejection(RejectReason.UNKNOWN_ROLE, column, text == null ? "" : text);
        }
        return role;
    }
}
