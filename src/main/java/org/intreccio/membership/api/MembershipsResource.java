package org.intreccio.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.NotFound;
import org.intreccio.membership.Attestations;
import org.intreccio.membership.ClaimId;
import org.intreccio.membership.Claims;
import org.intreccio.membership.InvitationId;
import org.intreccio.membership.Invitations;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.Members;
import org.intreccio.membership.api.MembershipJson.ClaimCard;
import org.intreccio.membership.api.MembershipJson.InvitationCard;
import org.intreccio.membership.api.MembershipJson.Membership;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who speaks for whom: memberships, claims with their decisions, invitations. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Memberships", description = "Who acts for an organisation, who claims to, who was invited")
class MembershipsResource {

    private static final int USUAL_DAYS = 14;

    private final Members members;
    private final Claims claims;
    private final Attestations attestations;
    private final Invitations invitations;
    private final ActorCatalogue catalogue;

    MembershipsResource(
            Members members,
            Claims claims,
            Attestations attestations,
            Invitations invitations,
            ActorCatalogue catalogue) {
        this.members = members;
        this.claims = claims;
        this.attestations = attestations;
        this.invitations = invitations;
        this.catalogue = catalogue;
    }

    record NewClaim(@Nullable String role, @Nullable String words) {}

    record Reason(@Nullable String reason) {}

    record NewInvitation(
            @Nullable String role,
            @Nullable String email,
            @Nullable Integer uses,
            @Nullable Integer days) {}

    @GetMapping("/me/memberships")
    @Operation(summary = "The organisations that I belong to, or did")
    ResultPage<Membership> mine() {
        return ResultPage.whole(members.mine().stream().map(Membership::of).toList());
    }

    @GetMapping("/me/claims")
    @Operation(summary = "My claims to act for organisations, newest first")
    ResultPage<ClaimCard> myClaims() {
        return ResultPage.whole(claims.mine().stream().map(ClaimCard::of).toList());
    }

    @GetMapping("/actors/{id}/people")
    @Operation(summary = "All people of an organisation, for its owners, managers and stewards")
    ResultPage<Membership> people(@PathVariable String id) {
        return ResultPage.whole(
                members.of(known(id)).stream().map(Membership::of).toList());
    }

    @PostMapping("/actors/{id}/claims")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Claim to act for an organisation; role is owner or manager. Documents are sent from the page")
    ClaimCard claim(@PathVariable String id, @RequestBody NewClaim asked) {
        var role = MemberRole.of(Objects.requireNonNullElse(asked.role(), "manager"));
        return ClaimCard.of(claims.request(known(id), role, Objects.requireNonNullElse(asked.words(), ""), null));
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

    @GetMapping("/actors/{id}/invitations")
    @Operation(summary = "The invitations of an organisation, newest first, without their links")
    ResultPage<InvitationCard> invitations(@PathVariable String id) {
        return ResultPage.whole(invitations.of(known(id)).stream()
                .map(i -> InvitationCard.of(i, null))
                .toList());
    }

    @PostMapping("/actors/{id}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invite people; the path of the link is told this once")
    InvitationCard invite(@PathVariable String id, @RequestBody NewInvitation asked) {
        var issued = invitations.invite(
                known(id),
                new Invitations.Draft(
                        MemberRole.of(Objects.requireNonNullElse(asked.role(), "member")),
                        Objects.requireNonNullElse(asked.email(), ""),
                        Objects.requireNonNullElse(asked.uses(), 1),
                        Objects.requireNonNullElse(asked.days(), USUAL_DAYS)));
        return InvitationCard.of(issued.invitation(), issued.path());
    }

    @DeleteMapping("/invitations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back, at once")
    void revoke(@PathVariable InvitationId id) {
        invitations.revoke(id);
    }

    private ActorId known(String id) {
        var actor = new ActorId(id);
        if (catalogue.find(actor).isEmpty()) {
            throw NotFound.of("directory.error.actor-unknown", id);
        }
        return actor;
    }
}
