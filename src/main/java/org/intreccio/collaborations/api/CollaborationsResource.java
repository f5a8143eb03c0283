package org.intreccio.collaborations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.intreccio.collaborations.Answers;
import org.intreccio.collaborations.CollaborationDraft;
import org.intreccio.collaborations.CollaborationId;
import org.intreccio.collaborations.CollaborationRole;
import org.intreccio.collaborations.Collaborations;
import org.intreccio.collaborations.LaterPartners;
import org.intreccio.collaborations.TakingPart;
import org.intreccio.collaborations.api.CollaborationJson.Card;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.ResultPage;
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

/** What actors did together: proposed by one, confirmed by each. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Collaborations", description = "Projects that one side proposes and the others confirm")
class CollaborationsResource {

    private final Collaborations collaborations;
    private final Answers answers;
    private final LaterPartners partners;
    private final TakingPart takingPart;

    CollaborationsResource(
            Collaborations collaborations, Answers answers, LaterPartners partners, TakingPart takingPart) {
        this.collaborations = collaborations;
        this.answers = answers;
        this.partners = partners;
        this.takingPart = takingPart;
    }

    record NewPartner(@Nullable String actor, @Nullable String role) {

        CollaborationDraft.Named named() {
            return new CollaborationDraft.Named(
                    new ActorId(Objects.requireNonNullElse(actor, "")),
                    CollaborationRole.of(Objects.requireNonNullElse(role, "partner")));
        }
    }

    record NewCollaboration(
            @Nullable Bilingual title,
            @Nullable Bilingual summary,
            @Nullable String role,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Set<String> themes,
            @Nullable String place,
            @Nullable String evidence,
            @Nullable String evidenceLabel,
            @Nullable String visibility,
            @Nullable List<NewPartner> partners) {

        CollaborationDraft draft() {
            return new CollaborationDraft(
                    or(title),
                    or(summary),
                    CollaborationRole.of(Objects.requireNonNullElse(role, "partner")),
                    start,
                    end,
                    Objects.requireNonNullElse(themes, Set.of()),
                    Objects.requireNonNullElse(place, ""),
                    Objects.requireNonNullElse(evidence, ""),
                    Objects.requireNonNullElse(evidenceLabel, ""),
                    Objects.requireNonNullElse(partners, List.<NewPartner>of()).stream()
                            .map(NewPartner::named)
                            .toList(),
                    shown(visibility));
        }

        private static Bilingual or(@Nullable Bilingual words) {
            return words == null
                    ? Bilingual.NONE
                    : new Bilingual(
                            Objects.requireNonNullElse(words.it(), ""), Objects.requireNonNullElse(words.en(), ""));
        }
    }

    record Answer(@Nullable String reason, @Nullable String visibility) {

        String why() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    record NewPart(@Nullable String role, @Nullable String visibility) {}

    record Dispute(@Nullable String as, @Nullable String reason) {}

    record Settlement(boolean stands, @Nullable String reason) {}

    private static Visibility shown(@Nullable String code) {
        for (var known : Visibility.values()) {
            if (known.code().equals(Objects.requireNonNullElse(code, "public"))) {
                return known;
            }
        }
        throw InvalidValue.of("visibility", "directory.error.choice", code, "public, members, private");
    }

    @GetMapping("/me/collaborations")
    @Operation(
            summary =
                    "Collaborations in which an actor that I act for is named, newest first, unconfirmed ones included")
    ResultPage<Card> mine() {
        return ResultPage.whole(collaborations.mine().stream().map(Card::of).toList());
    }

    @PostMapping("/actors/{id}/collaborations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose, in this actor's name, what it did with others; each of them is asked to confirm")
    Card propose(@PathVariable ActorId id, @RequestBody NewCollaboration asked) {
        return Card.of(collaborations.propose(id, asked.draft()));
    }

    @PostMapping("/collaborations/{id}/parts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Name one more partner, as the actor who told of it; it is asked to confirm like the others")
    Card name(@PathVariable CollaborationId id, @RequestParam ActorId as, @RequestBody NewPartner partner) {
        return Card.of(partners.name(id, as, partner.named()));
    }

    @PostMapping("/projects/{id}/participants")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say, in the name of an organisation, that it took part in an imported project",
            description =
                    "Those who did and whose right to answer was attested are asked; one of them, or a steward, confirms it.")
    Card tookPart(@PathVariable ProjectId id, @RequestParam ActorId as, @RequestBody NewPart part) {
        return Card.of(takingPart.say(
                id,
                as,
                CollaborationRole.of(Objects.requireNonNullElse(part.role(), "participant")),
                shown(part.visibility())));
    }

    @GetMapping("/collaborations/unconfirmed-participants")
    @ForStewards
    @Operation(
            summary = "Organisations that say that they took part in an imported project, which nobody has confirmed")
    ResultPage<Card> unconfirmed() {
        return ResultPage.whole(takingPart.unconfirmed().stream().map(Card::of).toList());
    }

    @GetMapping("/collaborations/{id}")
    @Operation(summary = "One collaboration, for those concerned")
    Card see(@PathVariable CollaborationId id) {
        return Card.of(collaborations.see(id));
    }

    @PostMapping("/collaborations/{id}/parts/{actor}/confirmation")
    @Operation(summary = "Confirm, in this actor's name, that it took part; visibility is public, members or private")
    Card confirm(@PathVariable CollaborationId id, @PathVariable ActorId actor, @RequestBody @Nullable Answer answer) {
        return Card.of(answers.confirm(id, actor, shown(answer == null ? null : answer.visibility())));
    }

    @PostMapping("/collaborations/{id}/parts/{actor}/refusal")
    @Operation(
            summary =
                    "Decline, in this actor's name, to have taken part; the reason is optional and goes to the proposer")
    Card decline(@PathVariable CollaborationId id, @PathVariable ActorId actor, @RequestBody Answer answer) {
        return Card.of(answers.decline(id, actor, answer.why()));
    }

    @DeleteMapping("/collaborations/{id}/parts/{actor}")
    @Operation(summary = "Take this actor's confirmation back; with ?as= the proposer, take back that it was named")
    Card leave(
            @PathVariable CollaborationId id,
            @PathVariable ActorId actor,
            @RequestParam(required = false) @Nullable ActorId as) {
        return Card.of(as == null || as.equals(actor) ? answers.leave(id, actor) : answers.unname(id, as, actor));
    }

    @DeleteMapping("/collaborations/{id}")
    @Operation(summary = "Take the whole proposal back, as its proposer, while nobody else has confirmed")
    Card withdraw(@PathVariable CollaborationId id, @RequestParam ActorId as) {
        return Card.of(answers.withdraw(id, as));
    }

    @PostMapping("/collaborations/{id}/parts/{actor}/dispute")
    @Operation(summary = "Dispute, as a participant, that this other one took part so; a reason is needed")
    Card dispute(@PathVariable CollaborationId id, @PathVariable ActorId actor, @RequestBody Dispute dispute) {
        return Card.of(answers.dispute(
                id,
                new ActorId(Objects.requireNonNullElse(dispute.as(), "")),
                actor,
                Objects.requireNonNullElse(dispute.reason(), "")));
    }

    @DeleteMapping("/collaborations/{id}/parts/{actor}/dispute")
    @Operation(summary = "Take one's own dispute back")
    Card reconcile(@PathVariable CollaborationId id, @PathVariable ActorId actor, @RequestParam ActorId as) {
        return Card.of(answers.reconcile(id, as, actor));
    }

    @GetMapping("/collaborations")
    @ForStewards
    @Operation(summary = "Collaborations in which a part is disputed")
    ResultPage<Card> disputed() {
        return ResultPage.whole(answers.disputed().stream().map(Card::of).toList());
    }

    @PostMapping("/collaborations/{id}/parts/{actor}/settlement")
    @ForStewards
    @Operation(
            summary =
                    "Settle, as a steward with no part in it, whether a disputed or unconfirmed part stands; a reason is needed")
    Card settle(@PathVariable CollaborationId id, @PathVariable ActorId actor, @RequestBody Settlement settlement) {
        return Card.of(
                answers.settle(id, actor, settlement.stands(), Objects.requireNonNullElse(settlement.reason(), "")));
    }
}
