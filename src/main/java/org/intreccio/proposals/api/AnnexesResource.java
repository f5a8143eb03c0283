package org.intreccio.proposals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.NotFound;
import org.intreccio.proposals.Annexes;
import org.intreccio.proposals.ProposalDrafts;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.api.ProposalJson.AnnexCard;
import org.intreccio.proposals.api.ProposalJson.FieldDifference;
import org.intreccio.proposals.api.ProposalJson.ProposalCard;
import org.intreccio.proposals.api.ProposalJson.VersionCard;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of a proposal and the versions of its text. */
@RestController
@RequestMapping("/api/v1/proposals/{id}")
@ForSignedIn
@Tag(name = "Proposals")
class AnnexesResource {

    private final Annexes annexes;
    private final ProposalDrafts drafts;

    AnnexesResource(Annexes annexes, ProposalDrafts drafts) {
        this.annexes = annexes;
        this.drafts = drafts;
    }

    record VersionName(@Nullable String name) {}

    @GetMapping("/annexes")
    @Operation(summary = "The files that I may open")
    ResultPage<AnnexCard> list(@PathVariable ProposalId id) {
        return ResultPage.whole(annexes.of(id).stream().map(AnnexCard::of).toList());
    }

    @PostMapping("/annexes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add a file: PDF, PNG, JPEG, ODT, DOCX or XLSX, as its content tells",
            description = "The body is the file itself; name says how it is called.")
    AnnexCard add(
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "annex") String name,
            @RequestParam(defaultValue = "false") boolean confidential,
            InputStream file)
            throws IOException {
        return AnnexCard.of(annexes.add(id, name, file, confidential));
    }

    @GetMapping("/annexes/{annex}")
    @Operation(summary = "One file")
    ResponseEntity<byte[]> open(@PathVariable ProposalId id, @PathVariable String annex) {
        var found = annexes.of(id).stream()
                .filter(a -> a.id().equals(annex))
                .findFirst()
                .orElseThrow(() -> NotFound.of("proposals.error.annex-unknown", annex));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(annexes.open(id, annex));
    }

    @DeleteMapping("/annexes/{annex}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a file")
    void remove(@PathVariable ProposalId id, @PathVariable String annex) {
        annexes.remove(id, annex);
    }

    @GetMapping("/versions")
    @Operation(summary = "The versions that were kept, the newest first; for the team")
    ResultPage<VersionCard> versions(@PathVariable ProposalId id) {
        return ResultPage.whole(
                drafts.revisions(id).stream().map(VersionCard::of).toList());
    }

    @GetMapping("/versions/{from}/differences/{to}")
    @Operation(summary = "What changed from one version (0: nothing written) to another, word by word")
    ResultPage<FieldDifference> differences(
            @PathVariable ProposalId id, @PathVariable long from, @PathVariable long to) {
        return ResultPage.whole(drafts.differences(id, from, to).stream()
                .map(FieldDifference::of)
                .toList());
    }

    @PostMapping("/versions/{number}/restoration")
    @Operation(summary = "Write anew what stood in a version")
    ProposalCard restore(@PathVariable ProposalId id, @PathVariable long number) {
        return ProposalCard.of(drafts.restore(id, number).page());
    }

    @PutMapping("/versions/{number}/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a version a name, by which it is kept for good")
    void name(@PathVariable ProposalId id, @PathVariable long number, @RequestBody VersionName name) {
        drafts.name(id, number, Objects.requireNonNullElse(name.name(), ""));
    }
}
