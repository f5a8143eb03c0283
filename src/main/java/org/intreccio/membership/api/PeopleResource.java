package org.intreccio.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.NotFound;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.Members;
import org.intreccio.membership.api.MembershipJson.Membership;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people of organisations and their roles. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Memberships", description = "Who acts for an organisation, who claims to, who was invited")
class PeopleResource {

    private final Members members;
    private final Organisations organisations;

    PeopleResource(Members members, Organisations organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    /** A last day of none means without end. */
    record NewRole(@Nullable String role, @Nullable LocalDate until) {}

    record Ending(@Nullable String reason) {}

    @GetMapping("/me/memberships")
    @Operation(summary = "The organisations that I belong to, or did")
    ResultPage<Membership> mine() {
        return ResultPage.whole(members.mine().stream().map(Membership::of).toList());
    }

    @GetMapping("/actors/{id}/people")
    @Operation(summary = "All people of an organisation, for its owners, managers and stewards")
    ResultPage<Membership> people(@PathVariable String id) {
        return ResultPage.whole(
                members.of(organisations.known(id)).stream().map(Membership::of).toList());
    }

    @PutMapping("/actors/{id}/people/{person}")
    @Operation(
            summary = "Give somebody another role (member, manager, owner) or a last day, for owners and stewards",
            description = "Without a last day it has no end. An owner always remains.")
    Membership changeRole(@PathVariable String id, @PathVariable ActorId person, @RequestBody NewRole wanted) {
        var organisation = organisations.known(id);
        var role = MemberRole.of(Objects.requireNonNullElse(wanted.role(), "member"));
        members.changeRole(organisation, person, role, wanted.until());
        return members.of(organisation).stream()
                .filter(m -> m.person().equals(person))
                .map(Membership::of)
                .findFirst()
                .orElseThrow(() -> NotFound.of("membership.error.not-a-member", person.value()));
    }

    @PostMapping("/actors/{id}/people/{person}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End somebody's membership, with a reason that they read")
    void end(@PathVariable String id, @PathVariable ActorId person, @RequestBody Ending why) {
        members.end(organisations.known(id), person, Objects.requireNonNullElse(why.reason(), ""));
    }

    @DeleteMapping("/actors/{id}/people/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leave an organisation")
    void leave(@PathVariable String id) {
        members.leave(organisations.known(id));
    }
}
