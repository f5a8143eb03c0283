package org.intreccio.taxonomy;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;

/** Reads a proposed competence as the graph has it. */
final class ProposedRow {

    private ProposedRow() {}

    static ProposedCompetence of(Map<String, Object> row) {
        var c = (Map<?, ?>) Objects.requireNonNull(row.get("c"));
        return new ProposedCompetence(
                text(c, "code"),
                text(c, "labelIt"),
                text(c, "labelEn"),
                text(c, "description"),
                text(c, "broader"),
                text(c, "actor"),
                text(c, "user"),
                ((ZonedDateTime) Objects.requireNonNull(c.get("at"))).toInstant());
    }

    private static String text(Map<?, ?> map, String name) {
        return Objects.toString(map.get(name), "");
    }
}
