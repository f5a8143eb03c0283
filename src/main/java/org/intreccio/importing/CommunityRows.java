package org.intreccio.importing;

import java.time.LocalDate;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.GeoPoint;
import org.intreccio.directory.ProjectId;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.SeedRow;
import org.jspecify.annotations.Nullable;

/** Reads the lines of {@code graph-seed/community} as the directory takes them in. */
final class CommunityRows {

    private static final String SOURCE = "demo";

    private CommunityRows() {}

    static BulkIntakeRow.Actor actor(SeedRow row) {
        var founded = row.textOrNull("founded");
        return new BulkIntakeRow.Actor(
                new ActorId(row.text("slug")),
                kind(row),
                row.textOrNull("subkind"),
                row.text("name"),
                row.textOrNull("short_name"),
                row.textOrNull("legal_form"),
                founded == null ? null : Integer.valueOf(founded),
                both(row, "summary"),
                both(row, "description"),
                row.textOrNull("website"),
                null,
                point(row),
                place(row),
                row.list("themes"),
                row.list("sdg_targets"),
                SOURCE,
                null,
                row.text("open_to_introductions").equals("yes"),
                null);
    }

    static BulkIntakeRow.Exchange exchange(SeedRow row) {
        return new BulkIntakeRow.Exchange(
                new ActorId(row.text("actor")),
                row.text("competence"),
                row.textOrNull("level"),
                both(row, "note"),
                date(row, "until"));
    }

    static BulkIntakeRow.Membership membership(SeedRow row) {
        return new BulkIntakeRow.Membership(
                new ActorId(row.text("citizen")),
                new ActorId(row.text("organisation")),
                row.text("role"),
                date(row, "from"),
                date(row, "to"),
                row.textOrNull("attested_by"));
    }

    static BulkIntakeRow.Project project(SeedRow row) {
        var place = row.textOrNull("place");
        return new BulkIntakeRow.Project(
                new ProjectId(row.text("slug")),
                row.text("title_it"),
                both(row, "title"),
                null,
                both(row, "summary"),
                date(row, "start"),
                date(row, "end"),
                row.textOrNull("status"),
                null,
                SOURCE,
                null,
                null,
                row.list("themes"),
                row.list("sdg_targets"),
                row.textOrNull("direction"),
                place == null ? null : new PlaceId("it-" + place));
    }

    static BulkIntakeRow.Participation participation(SeedRow row) {
        return new BulkIntakeRow.Participation(
                new ActorId(row.text("actor")),
                new ProjectId(row.text("project")),
                row.text("role"),
                date(row, "from"),
                date(row, "to"),
                null);
    }

    private static ActorKind kind(SeedRow row) {
        return ActorKind.of(row.text("kind"))
                .orElseThrow(() -> new IllegalStateException("No kind of actor: " + row.text("kind")));
    }

    private static @Nullable PlaceId place(SeedRow row) {
        var municipality = row.textOrNull("place");
        var district = row.textOrNull("district");
        if (municipality == null) {
            return null;
        }
        return new PlaceId("it-" + municipality + (district == null ? "" : "-" + district));
    }

    private static @Nullable GeoPoint point(SeedRow row) {
        var lat = row.textOrNull("lat");
        var lon = row.textOrNull("lon");
        return lat == null || lon == null ? null : new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    private static Bilingual both(SeedRow row, String column) {
        return new Bilingual(row.text(column + "_it"), row.text(column + "_en"));
    }

    private static @Nullable LocalDate date(SeedRow row, String column) {
        var text = row.textOrNull(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
