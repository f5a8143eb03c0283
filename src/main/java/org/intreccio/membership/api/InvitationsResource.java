package org.intreccio.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.membership.InvitationId;
import org.intreccio.membership.Invitations;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.api.MembershipJson.InvitationCard;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations to organisations: made, taken back, accepted. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Memberships", description = "Who acts for an organisation, who claims to, who was invited")
class InvitationsResource {

    private static final int USUAL_DAYS = 14;

    private final Invitations invitations;
    private final Organisations organisations;

    InvitationsResource(Invitations invitations, Organisations organisations) {
        this.invitations = invitations;
        this.organisations = organisations;
    }

    record NewInvitation(
            @Nullable String role,
            @Nullable String email,
            @Nullable Integer uses,
            @Nullable Integer days) {}

    record Acceptance(@Nullable String link) {}

    @GetMapping("/actors/{id}/invitations")
    @Operation(summary = "The invitations of an organisation, newest first, without their links")
    ResultPage<InvitationCard> invitations(@PathVariable String id) {
        return ResultPage.whole(invitations.of(organisations.known(id)).stream()
                .map(i -> InvitationCard.of(i, null))
                .toList());
    }

    @PostMapping("/actors/{id}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invite people; the path of the link is told this once")
    InvitationCard invite(@PathVariable String id, @RequestBody NewInvitation asked) {
        var issued = invitations.invite(
                organisations.known(id),
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

    @PostMapping("/invitations/acceptance")
    @Operation(
            summary = "Join by an invitation; link is its whole link, its path or the last part of it",
            description = "Doing it again changes nothing.")
    InvitationCard accept(@RequestBody Acceptance accepted) {
        var link = Objects.requireNonNullElse(accepted.link(), "").strip();
        return InvitationCard.of(invitations.accept(link.substring(link.lastIndexOf('/') + 1)), null);
    }
}
