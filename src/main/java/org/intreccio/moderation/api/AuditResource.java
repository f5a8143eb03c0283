package org.intreccio.moderation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.moderation.AuditDesk;
import org.intreccio.web.Cursor;
import org.intreccio.web.PageSize;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, for programs of stewards. */
@RestController
@RequestMapping("/api/v1/audit")
@ForStewards
@Tag(name = "Audit", description = "Who did what to what, when and why; for stewards")
class AuditResource {

    private final AuditDesk desk;

    AuditResource(AuditDesk desk) {
        this.desk = desk;
    }

    /** The state of the seals. */
    record Seals(
            boolean intact,
            long seals,
            long entries,
            @Nullable Long brokenFrom,
            String lastHash) {}

    @GetMapping
    @Operation(summary = "Entries, newest first")
    ResultPage<AuditEntry> find(
            @Parameter(description = "Words that must all occur in the action, an id or the reason")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "An action or its beginning: spaces.opened, spaces.")
                    @RequestParam(defaultValue = "")
                    String action,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            @Parameter(description = "The id of the user who did it") @RequestParam(defaultValue = "") String by,
            @Parameter(description = "The first instant, ISO 8601") @RequestParam(required = false) @Nullable Instant since,
            @Parameter(description = "The first instant that is too late") @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var size = PageSize.of(limit).value();
        var filter = new AuditFilter(q, action, kind, subject, by, since, until, Set.of());
        var entries = desk.find(filter, cursor == null ? null : after(cursor), size);
        return new ResultPage<>(entries, entries.size() < size ? null : next(entries));
    }

    private static String next(List<AuditEntry> entries) {
        var last = entries.getLast();
        return Cursor.of(last.at().toString(), last.id()).write();
    }

    private static AuditEntry after(String cursor) {
        var parts = Cursor.read(cursor, 2).parts();
        try {
            return new AuditEntry(parts.get(1), Instant.parse(parts.get(0)), "", "", "", "", "", "", "", "", List.of());
        } catch (DateTimeException e) {
            throw InvalidValue.of("cursor", "web.error.cursor");
        }
    }

    @GetMapping("/seals")
    @Operation(summary = "Check the whole trail against its seals")
    Seals seals() {
        var verdict = desk.verify();
        return new Seals(
                verdict.intact(),
                verdict.seals(),
                verdict.entries(),
                verdict.broken().isPresent() ? verdict.broken().getAsLong() : null,
                verdict.lastHash());
    }
}
