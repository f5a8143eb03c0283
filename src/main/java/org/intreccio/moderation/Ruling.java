package org.intreccio.moderation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision as those concerned see it: neither who reported nor which steward decided.
 *
 * @param judges whether there is another steward to judge an appeal
 * @param appealBy the last instant for an appeal; null where none is possible any more
 */
public record Ruling(
        CaseId id,
        String kind,
        String title,
        String href,
        String excerpt,
        CaseStatus status,
        CaseFile.Decision decision,
        boolean judges,
        @Nullable Instant appealBy,
        CaseFile.@Nullable Appeal appeal) {

    public boolean mayAppeal() {
        return appealBy != null;
    }

    public Optional<CaseFile.Appeal> findAppeal() {
        return Optional.ofNullable(appeal);
    }
}
