package org.intreccio.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.NotFound;
import org.intreccio.membership.Attestations;
import org.intreccio.membership.ClaimId;
import org.intreccio.membership.Claims;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.api.MembershipJson.ClaimCard;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims to act for organisations, their evidence and what is decided on them. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Memberships", description = "Who acts for an organisation, who claims to, who was invited")
class ClaimsResource {

    private final Claims claims;
    private final Attestations attestations;
    private final Organisations organisations;

    ClaimsResource(Claims claims, Attestations attestations, Organisations organisations) {
        this.claims = claims;
        this.attestations = attestations;
        this.organisations = organisations;
    }

    record NewClaim(@Nullable String role, @Nullable String words) {}

    record Reason(@Nullable String reason) {}

    @GetMapping("/me/claims")
    @Operation(summary = "My claims to act for organisations, newest first")
    ResultPage<ClaimCard> myClaims() {
        return ResultPage.whole(claims.mine().stream().map(ClaimCard::of).toList());
    }

    @PostMapping("/actors/{id}/claims")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Claim to act for an organisation; role is owner or manager. A document is sent to the claim afterwards")
    ClaimCard claim(@PathVariable String id, @RequestBody NewClaim asked) {
        var role = MemberRole.of(Objects.requireNonNullElse(asked.role(), "manager"));
        return ClaimCard.of(
                claims.request(organisations.known(id), role, Objects.requireNonNullElse(asked.words(), ""), null));
    }

    @GetMapping("/claims")
    @ForStewards
    @Operation(summary = "Claims that wait for a decision, oldest first")
    ResultPage<ClaimCard> waiting() {
        return ResultPage.whole(claims.waiting().stream().map(ClaimCard::of).toList());
    }

    @GetMapping("/claims/{id}")
    @Operation(summary = "One claim, for those concerned")
    ClaimCard claim(@PathVariable ClaimId id) {
        return ClaimCard.of(claims.see(id));
    }

    @PutMapping("/claims/{id}/document")
    @Operation(
            summary = "Show a file as evidence of my claim; the body is the file itself",
            description =
                    "PDF, PNG or JPEG. For a claim that waits and has no document yet. What it is, its content says, not its name.")
    ClaimCard show(
            @PathVariable ClaimId id,
            @Parameter(description = "What the file is called") @RequestParam(defaultValue = "") String name,
            HttpServletRequest request)
            throws IOException {
        return ClaimCard.of(claims.show(id, name, request.getInputStream()));
    }

    @GetMapping("/claims/{id}/document")
    @Operation(summary = "The file shown as evidence, for those concerned")
    ResponseEntity<byte[]> document(@PathVariable ClaimId id) {
        var document =
                claims.see(id).evidence().orElseThrow(() -> NotFound.of("membership.error.document-gone", id.value()));
        var content = claims.evidence(id).orElseThrow(() -> NotFound.of("membership.error.document-gone", id.value()));
        var picture = document.type().startsWith("image/");
        var disposition = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(document.type()))
                .body(content);
    }

    @PostMapping("/claims/{id}/attestation")
    @Operation(summary = "Attest a claim; doing it again changes nothing")
    ClaimCard attest(@PathVariable ClaimId id) {
        return ClaimCard.of(attestations.attest(id));
    }

    @PostMapping("/claims/{id}/refusal")
    @Operation(summary = "Refuse a claim, with a reason")
    ClaimCard refuse(@PathVariable ClaimId id, @RequestBody Reason why) {
        return ClaimCard.of(attestations.refuse(id, Objects.requireNonNullElse(why.reason(), "")));
    }

    @PostMapping("/claims/{id}/revocation")
    @Operation(summary = "Take an attestation back, with a reason")
    ClaimCard revoke(@PathVariable ClaimId id, @RequestBody Reason why) {
        return ClaimCard.of(attestations.revoke(id, Objects.requireNonNullElse(why.reason(), "")));
    }
}
