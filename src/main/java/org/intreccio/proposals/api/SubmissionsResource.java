package org.intreccio.proposals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.documents.SheetFormat;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.proposals.FormalChecks;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ReceiptText;
import org.intreccio.proposals.Submission;
import org.intreccio.proposals.Submissions;
import org.intreccio.proposals.api.ProposalJson.ProposalCard;
import org.intreccio.proposals.api.ProposalJson.Receipt;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handing proposals in, receipts, and the formal check by those who run the call. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Proposals")
class SubmissionsResource {

    private final Submissions submissions;
    private final FormalChecks checks;
    private final ProposalCatalogue catalogue;
    private final ReceiptText receipts;

    SubmissionsResource(
            Submissions submissions, FormalChecks checks, ProposalCatalogue catalogue, ReceiptText receipts) {
        this.submissions = submissions;
        this.checks = checks;
        this.catalogue = catalogue;
        this.receipts = receipts;
    }

    record Grounds(@Nullable String reason) {

        String words() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** When what has this fingerprint reached the portal. */
    record Known(String sha256, Instant receivedAt) {}

    @PostMapping("/proposals/{id}/submissions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hand a proposal in, as who leads",
            description =
                    "The same Idempotency-Key again answers with the first receipt. What counts is when the request reached the portal. Where a rule of the call is broken it is taken in all the same and found ineligible.")
    Receipt submit(@PathVariable ProposalId id, @RequestHeader("Idempotency-Key") String key) {
        return Receipt.of(id.value(), submissions.submit(id, key));
    }

    @GetMapping("/proposals/{id}/receipts")
    @Operation(summary = "Receipts of a proposal, the newest first; for the team")
    ResultPage<Receipt> receipts(@PathVariable ProposalId id) {
        return ResultPage.whole(
                submissions.of(id).stream().map(s -> Receipt.of(id.value(), s)).toList());
    }

    @GetMapping(value = "/proposals/{id}/receipts/{number}/json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What was handed in, byte by byte: its SHA-256 is the receipt's")
    ResponseEntity<byte[]> json(@PathVariable ProposalId id, @PathVariable int number) {
        return file(
                id + "-" + number + ".json",
                MediaType.APPLICATION_JSON,
                submission(id, number).canonical());
    }

    @GetMapping(value = "/proposals/{id}/receipts/{number}/text", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "A receipt to keep, in words, in the language asked for")
    ResponseEntity<byte[]> text(@PathVariable ProposalId id, @PathVariable int number, Locale locale) {
        return file(
                id + "-" + number + ".txt",
                new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
                receipts.of(catalogue.page(id), submission(id, number), locale));
    }

    @GetMapping(value = "/proposals/{id}/receipts/{number}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A receipt to keep, as PDF/UA, in the language asked for")
    ResponseEntity<byte[]> pdf(@PathVariable ProposalId id, @PathVariable int number, Locale locale) {
        return file(
                id + "-" + number + ".pdf",
                MediaType.APPLICATION_PDF,
                receipts.pdf(catalogue.page(id), submission(id, number), locale));
    }

    @GetMapping("/challenges/{id}/proposals/export")
    @Operation(summary = "What was handed in to a call as a sheet, for those who run it: csv, xlsx or json")
    ResponseEntity<byte[]> export(@PathVariable ChallengeId id, @RequestParam(defaultValue = "csv") String format)
            throws IOException {
        var chosen = format(format);
        var out = new ByteArrayOutputStream();
        chosen.write(ProposalSheet.of(id, catalogue.handedIn(id)), out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(chosen.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("proposals-" + id + "." + chosen.code())
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private static SheetFormat format(String code) {
        try {
            return SheetFormat.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw InvalidValue.of("format", "directory.error.choice", code, "csv, xlsx, json");
        }
    }

    private Submission submission(ProposalId id, int number) {
        return submissions.of(id).stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .orElseThrow(() -> NotFound.of("proposals.error.receipt", String.valueOf(number)));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return file(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @GetMapping("/receipts/{hash}")
    @OpenToAll
    @Operation(summary = "When the portal received what has this SHA-256; for whoever holds a receipt")
    Known known(@PathVariable String hash) {
        return submissions
                .received(hash)
                .map(at -> new Known(hash, at))
                .orElseThrow(() -> NotFound.of("proposals.error.receipt", hash));
    }

    @PostMapping("/proposals/{id}/admission")
    @Operation(summary = "Find a submitted proposal eligible, as who runs the call")
    ProposalCard admit(@PathVariable ProposalId id) {
        checks.admit(id);
        return ProposalCard.of(catalogue.page(id));
    }

    @PostMapping("/proposals/{id}/ineligibility")
    @Operation(summary = "Declare a submitted proposal ineligible, as who runs the call; a reason is needed")
    ProposalCard ineligible(@PathVariable ProposalId id, @RequestBody Grounds grounds) {
        checks.declareIneligible(id, grounds.words());
        return ProposalCard.of(catalogue.page(id));
    }

    @PostMapping("/proposals/{id}/readmission")
    @Operation(summary = "Find an ineligible proposal eligible after all, as who runs the call; a reason is needed")
    ProposalCard readmit(@PathVariable ProposalId id, @RequestBody Grounds grounds) {
        checks.readmit(id, grounds.words());
        return ProposalCard.of(catalogue.page(id));
    }
}
