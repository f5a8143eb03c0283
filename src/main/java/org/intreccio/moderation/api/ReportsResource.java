package org.intreccio.moderation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.moderation.Breach;
import org.intreccio.moderation.FiledReport;
import org.intreccio.moderation.Reports;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller tells stewards. */
@RestController
@RequestMapping("/api/v1/reports")
@ForSignedIn
@Tag(name = "Reports", description = "Tell stewards that something is wrong")
class ReportsResource {

    private final Reports reports;

    ReportsResource(Reports reports) {
        this.reports = reports;
    }

    /** What is wrong with which thing. */
    record NewReport(
            @Schema(description = "actor, project or space") @Nullable String kind,

            @Nullable String id,

            @Schema(allowableValues = {"spam", "insult", "falsehood", "impersonation", "personal-data", "other"})
            @Nullable String reason,

            @Nullable String words) {}

    /** A report of the caller's own. */
    record ReportJson(String kind, String title, String page, String reason, String words, Instant at, boolean open) {

        static ReportJson of(FiledReport report) {
            return new ReportJson(
                    report.kind(),
                    report.title(),
                    "/" + report.href(),
                    report.breach().code(),
                    report.words(),
                    report.at(),
                    report.open());
        }
    }

    @GetMapping
    @Operation(summary = "My reports, newest first; the latest 50")
    ResultPage<ReportJson> mine() {
        return ResultPage.whole(reports.mine().stream().map(ReportJson::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Report an actor, a project or a space",
            description = "One open report of a person and thing; so many a day. Only stewards learn who reports.")
    void report(@RequestBody NewReport told) {
        reports.report(
                told.kind() == null ? "" : told.kind(),
                told.id() == null ? "" : told.id(),
                Breach.of("reason", told.reason() == null ? "" : told.reason()),
                told.words() == null ? "" : told.words());
    }
}
