package org.intreccio.proposals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalTeam;
import org.intreccio.proposals.api.ProposalJson.ProposalCard;
import org.intreccio.proposals.api.ProposalJson.TeamAgainstCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The teams of proposals: asked by who leads, answered by each in its own name. */
@RestController
@RequestMapping("/api/v1/proposals/{id}")
@ForSignedIn
@Tag(name = "Proposals")
class ProposalTeamResource {

    private final ProposalCatalogue catalogue;
    private final ProposalTeam team;

    ProposalTeamResource(ProposalCatalogue catalogue, ProposalTeam team) {
        this.catalogue = catalogue;
        this.team = team;
    }

    record NewMember(@Nullable String actor, @Nullable String role) {}

    record Answer(@Nullable String reason) {

        String words() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    @GetMapping("/team")
    @Operation(summary = "The team against the call: what is needed, who covers it, what is missing")
    TeamAgainstCall fit(@PathVariable ProposalId id) {
        return TeamAgainstCall.of(team.fit(catalogue.page(id)));
    }

    @PostMapping("/partners")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask an actor to join, as who leads; it is asked by a letter")
    ProposalCard ask(@PathVariable ProposalId id, @RequestBody NewMember partner) {
        team.ask(
                id,
                new ActorId(Objects.requireNonNullElse(partner.actor(), "")),
                Objects.requireNonNullElse(partner.role(), ""));
        return ProposalCard.of(catalogue.page(id));
    }

    @PostMapping("/partners/{actor}/acceptance")
    @Operation(summary = "Agree, in this actor's name, to take part")
    ProposalCard accept(@PathVariable ProposalId id, @PathVariable ActorId actor) {
        return ProposalCard.of(team.accept(id, actor));
    }

    @PostMapping("/partners/{actor}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say no in this actor's name; the reason is optional and goes to who leads")
    void refuse(@PathVariable ProposalId id, @PathVariable ActorId actor, @RequestBody Answer answer) {
        team.refuse(id, actor, answer.words());
    }

    @DeleteMapping("/partners/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leave in this actor's name; with another actor as ?as=, take back that this one was asked")
    void leave(
            @PathVariable ProposalId id,
            @PathVariable ActorId actor,
            @RequestParam(required = false) @Nullable ActorId as) {
        if (as == null || as.equals(actor)) {
            team.leave(id, actor, "");
        } else {
            team.takeBack(id, actor);
        }
    }
}
