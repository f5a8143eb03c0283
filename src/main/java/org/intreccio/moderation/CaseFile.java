package org.intreccio.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as stewards see it.
 *
 * @param kind the kind of the thing
 * @param subject its id
 * @param excerpt its own words when it was first reported
 * @param takenBy the id of the steward who is at it, empty where nobody is
 * @param reports oldest first
 */
public record CaseFile(
        CaseId id,
        String kind,
        String subject,
        String title,
        String href,
        String excerpt,
        CaseStatus status,
        Instant openedAt,
        String takenBy,
        List<Told> reports,
        @Nullable Decision decision,
        @Nullable Appeal appeal) {

    public CaseFile {
        reports = List.copyOf(reports);
    }

    /**
     * What somebody reported.
     *
     * @param by the id of the user; never to be shown to anybody but stewards
     */
    public record Told(Breach breach, String words, String by, Instant at) {}

    /**
     * What a steward decided.
     *
     * @param rule which rule was broken
     * @param by the id of the steward
     * @param until the end of a suspension
     * @param person the id of the suspended user, empty for other measures
     */
    public record Decision(
            Measure measure,
            Breach rule,
            String reason,
            String by,
            Instant at,
            @Nullable Instant until,
            String person) {

        /** The same without who decided. */
        Decision unsigned() {
            return new Decision(measure, rule, reason, "", at, until, person);
        }
    }

    /**
     * What those concerned say against it, and what came of it.
     *
     * @param judgedBy the id of the other steward; empty while it waits
     */
    public record Appeal(
            String words,
            String by,
            Instant at,
            String outcome,
            String judgedBy,
            @Nullable Instant judgedAt) {

        /** The same without who judged it. */
        Appeal unsigned() {
            return new Appeal(words, by, at, outcome, "", judgedAt);
        }
    }

    public Optional<Decision> findDecision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Appeal> findAppeal() {
        return Optional.ofNullable(appeal);
    }
}
