package org.intreccio.directory;

import static org.intreccio.directory.RowValues.known;
import static org.intreccio.directory.RowValues.row;
import static org.intreccio.directory.RowValues.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intreccio.identity.UserId;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What comes in by the thousand, one row a thing. A null says that the source does not know; it takes nothing away from what
 * the graph knows.
 */
public sealed interface BulkIntakeRow {

    /** The row as a statement reads it. */
    Map<String, @Nullable Object> parameters();

    /**
     * An organisation or a person.
     *
     * @param source where it comes from: {@code demo}, {@code cordis}, {@code csv}
     * @param seat where it is at home
     * @param themes codes of what it cares for; those that the vocabulary does not have are passed over
     * @param sdgTargets codes of what it pursues, likewise
     * @param vatNumber as a file writes it; what cannot be one is left out
     */
    record Actor(
            ActorId id,
            ActorKind kind,
            @Nullable String subkind,
            String name,
            @Nullable String shortName,
            @Nullable String legalForm,
            @Nullable Integer founded,
            Bilingual summary,
            Bilingual description,
            @Nullable String website,
            @Nullable String vatNumber,
            @Nullable GeoPoint point,
            @Nullable PlaceId seat,
            List<String> themes,
            List<String> sdgTargets,
            String source,
            @Nullable String externalId,
            boolean openToIntroductions,
            @Nullable Boolean smallOrMedium)
            implements BulkIntakeRow {

        @Override
        public Map<String, @Nullable Object> parameters() {
            var values = known(
                    "subkind", subkind,
                    "name", name,
                    "shortName", shortName,
                    "legalForm", legalForm,
                    "founded", founded,
                    "summaryIt", written(summary.it()),
                    "summaryEn", written(summary.en()),
                    "descriptionIt", written(description.it()),
                    "descriptionEn", written(description.en()),
                    "website", website,
                    "vatNumber",
                            vatNumber == null
                                    ? null
                                    : TaxIds.vatNumberOf(vatNumber).orElse(null),
                    "lat", point == null ? null : point.lat(),
                    "lon", point == null ? null : point.lon(),
                    "source", source,
                    "externalId", externalId,
                    "openToIntroductions", openToIntroductions,
                    "sme", smallOrMedium,
                    "kind", kind.label());
            return row(
                    "id",
                    id.value(),
                    "kind",
                    kind.label(),
                    "values",
                    values,
                    "seat",
                    seat == null ? null : seat.value(),
                    "themes",
                    themes,
                    "sdgTargets",
                    sdgTargets);
        }
    }

    /**
     * Something done together.
     *
     * @param title in the language of its source; what is shown where a translation is missing
     * @param size how many took part, null to have it counted by {@link BulkIntake#finish}
     */
    record Project(
            ProjectId id,
            String title,
            Bilingual titles,
            @Nullable String acronym,
            Bilingual summary,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String status,
            @Nullable Integer size,
            String source,
            @Nullable String externalId,
            @Nullable Programme programme,
            List<String> themes,
            List<String> sdgTargets,
            @Nullable String direction,
            @Nullable PlaceId place)
            implements BulkIntakeRow {

        @Override
        public Map<String, @Nullable Object> parameters() {
            var values = known(
                    "title", title,
                    "titleIt", written(titles.it()),
                    "titleEn", written(titles.en()),
                    "acronym", acronym,
                    "summaryIt", written(summary.it()),
                    "summaryEn", written(summary.en()),
                    "start", start,
                    "end", end,
                    "status", status,
                    "size", size,
                    "source", source,
                    "externalId", externalId);
            if (programme != null) {
                values.putAll(programme.values());
            }
            return row(
                    "id", id.value(),
                    "values", values,
                    "topic", programme == null ? null : programme.topicCode(),
                    "themes", themes,
                    "sdgTargets", sdgTargets,
                    "direction", direction,
                    "place", place == null ? null : place.value());
        }
    }

    /** Under which programme and call a project was funded. */
    record Programme(
            @Nullable String programme,
            @Nullable String theme,
            @Nullable String actionType,
            @Nullable String parts,
            @Nullable String topicCode,
            @Nullable Double totalCost) {

        Map<String, @Nullable Object> values() {
            return known(
                    "programme", programme,
                    "programmeTheme", theme,
                    "actionType", actionType,
                    "programmeParts", parts,
                    "topicCode", topicCode,
                    "totalCost", totalCost);
        }
    }

    /** What a call was about. */
    record Topic(
            String code,
            @Nullable String description,
            @Nullable String theme) implements BulkIntakeRow {

        @Override
        public Map<String, @Nullable Object> parameters() {
            return row("code", code, "values", known("description", description, "theme", theme));
        }
    }

    /** That somebody took part; the first row of a pair stands, unless a later one names its coordinator. */
    record Participation(
            ActorId actor,
            ProjectId project,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Double contribution)
            implements BulkIntakeRow {

        @Override
        public Map<String, @Nullable Object> parameters() {
            return row(
                    "actor", actor.value(),
                    "project", project.value(),
                    "role", role,
                    "values", known("from", from, "to", to, "contribution", contribution));
        }
    }

    /** What somebody offers or seeks. */
    record Exchange(
            ActorId actor,
            String competence,
            @Nullable String level,
            Bilingual note,
            @Nullable LocalDate until) implements BulkIntakeRow {

        @Override
        public Map<String, @Nullable Object> parameters() {
            return row(
                    "actor", actor.value(),
                    "competence", competence,
                    "values",
                            known(
                                    "level",
                                    level,
                                    "noteIt",
                                    written(note.it()),
                                    "noteEn",
                                    written(note.en()),
                                    "until",
                                    until));
        }
    }

    /** That a person belongs to an organisation, as whom, and who says so. */
    record Membership(
            ActorId citizen,
            ActorId organisation,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String attestedBy)
            implements BulkIntakeRow {

        @Override
        public Map<String, @Nullable Object> parameters() {
            return row(
                    "citizen", citizen.value(),
                    "organisation", organisation.value(),
                    "values", known("role", role, "from", from, "to", to, "attestedBy", attestedBy));
        }
    }

    /** Which sign-in a person has. */
    record Person(ActorId citizen, UserId user) implements BulkIntakeRow {

        @Override
        public Map<String, @Nullable Object> parameters() {
            return row("citizen", citizen.value(), "user", user.value());
        }
    }
}
