package org.intreccio.privacy.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.privacy.DataExport;
import org.intreccio.privacy.DataExports;
import org.intreccio.privacy.Erasures;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own data. */
@RestController
@RequestMapping("/api/v1/me")
@ForSignedIn
@Tag(name = "Account")
class ExportsResource {

    private final DataExports exports;
    private final Erasures erasures;

    ExportsResource(DataExports exports, Erasures erasures) {
        this.exports = exports;
        this.erasures = erasures;
    }

    /** An export as it stands. */
    record ExportCard(
            String id,
            String state,
            int progress,
            Instant askedAt,
            @Nullable Instant expiresAt,
            @Nullable String file) {

        static ExportCard of(DataExport export) {
            return new ExportCard(
                    export.id(),
                    export.state().name().toLowerCase(java.util.Locale.ROOT),
                    export.progress(),
                    export.askedAt(),
                    export.expiresAt(),
                    export.state() == DataExport.State.READY ? "/api/v1/me/exports/" + export.id() + "/file" : null);
        }
    }

    /** A wish to be erased as it stands; both are null where there is none. */
    record ErasureCard(@Nullable String state, @Nullable Instant dueAt) {}

    @PostMapping("/exports")
    @Operation(
            summary = "Ask for a copy of all my data",
            description = "Prepared in the background; the same again while one is being prepared.")
    ResponseEntity<ExportCard> ask() {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(ExportCard.of(exports.ask()));
    }

    @GetMapping("/exports/{id}")
    @Operation(summary = "How far the copy is")
    ExportCard export(@PathVariable String id) {
        return ExportCard.of(exports.find(id));
    }

    @GetMapping("/exports/{id}/file")
    @Operation(summary = "The copy itself: a ZIP of JSON files and pictures")
    ResponseEntity<Resource> file(@PathVariable String id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("intreccio.zip")
                                .build()
                                .toString())
                .body(new FileSystemResource(exports.file(id)));
    }

    @GetMapping("/erasure")
    @Operation(
            summary = "Whether, and when, I shall be erased",
            description = "To ask for it one types one's address on the page of one's data; a program cannot.")
    ErasureCard erasure() {
        return erasures.mine()
                .map(e -> new ErasureCard(e.state().name().toLowerCase(java.util.Locale.ROOT), e.dueAt()))
                .orElse(new ErasureCard(null, null));
    }
}
