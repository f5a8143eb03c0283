package org.intreccio.decisions.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.intreccio.decisions.DecisionCatalogue;
import org.intreccio.decisions.DecisionId;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.decisions.Decisions;
import org.intreccio.decisions.ReasonRule;
import org.intreccio.decisions.Terms;
import org.intreccio.decisions.VoterRule;
import org.intreccio.decisions.Voting;
import org.intreccio.decisions.api.DecisionJson.BallotCard;
import org.intreccio.decisions.api.DecisionJson.Card;
import org.intreccio.decisions.api.DecisionJson.Page;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.threads.ThreadCatalogue;
import org.intreccio.threads.ThreadId;
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

/** Decisions of threads: what is asked, ballots, what came of it. */
@RestController
@RequestMapping("/api/v1")
@OpenToAll
@Tag(name = "Decisions", description = "What the people of a room decide, and how it was counted")
class DecisionsResource {

    private final DecisionCatalogue catalogue;
    private final Decisions decisions;
    private final Voting voting;
    private final ThreadCatalogue threads;

    DecisionsResource(DecisionCatalogue catalogue, Decisions decisions, Voting voting, ThreadCatalogue threads) {
        this.threads = threads;
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.voting = voting;
    }

    record NewDecision(
            @Nullable String kind,
            @Nullable String question,
            @Nullable String context,
            @Nullable List<String> options,
            @Nullable Integer seats,
            @Nullable String voters,
            @Nullable Boolean anonymous,
            @Nullable Boolean hidden,
            @Nullable Integer quorum,
            @Nullable String reasons,
            @Nullable Instant closesAt,
            @Nullable Long version) {

        Terms terms() {
            return new Terms(
                    DecisionKind.of(Objects.requireNonNullElse(kind, "")),
                    Objects.requireNonNullElse(question, ""),
                    Objects.requireNonNullElse(context, ""),
                    Objects.requireNonNullElse(options, List.of()),
                    Objects.requireNonNullElse(seats, 1),
                    VoterRule.of(Objects.requireNonNullElse(voters, "participants")),
                    Boolean.TRUE.equals(anonymous),
                    Boolean.TRUE.equals(hidden),
                    Objects.requireNonNullElse(quorum, 0),
                    ReasonRule.of(Objects.requireNonNullElse(reasons, "required-for-objection")),
                    closesAt);
        }
    }

    record Opening(@Nullable Instant opensAt) {}

    record Reopening(@Nullable Instant closesAt, @Nullable String reason) {}

    record NewBallot(
            @Nullable List<Integer> marks,
            @Nullable String reason,
            @Nullable String code) {}

    record ReceiptCode(@Nullable String code) {}

    record NewOutcome(
            @Nullable String statement,
            @Nullable List<Integer> chosen,
            @Nullable LocalDate reviewOn) {}

    @GetMapping("/threads/{id}/decisions")
    @Operation(summary = "Decisions of a thread, the newest first; drafts for those who facilitate the room")
    ResultPage<Card> of(@PathVariable ThreadId id) {
        threads.see(id);
        return ResultPage.whole(catalogue.of(id).stream().map(Card::of).toList());
    }

    @PostMapping("/threads/{id}/decisions")
    @ForSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Draft a decision",
            description =
                    "For those who facilitate the room. `kind`: consent, proposal, single, multiple, score, dots, ranked, stv, meeting (its options are instants).")
    Page draft(@PathVariable ThreadId id, @RequestBody NewDecision asked) {
        return page(decisions.draft(id, asked.terms()));
    }

    @GetMapping("/me/decisions")
    @ForSignedIn
    @Operation(summary = "Decisions in which I have or had a vote, the newest first; 100 at most")
    ResultPage<Card> mine() {
        return ResultPage.whole(catalogue.mine().stream().map(Card::of).toList());
    }

    @GetMapping("/decisions/{id}")
    @Operation(
            summary = "A decision with its rules, and its results as far as they may be seen now",
            description = "Who chose what is told to people of the room alone, and to nobody where it is anonymous.")
    Page see(@PathVariable DecisionId id) {
        return page(id);
    }

    private Page page(DecisionId id) {
        var decision = catalogue.see(id);
        return Page.of(decision, catalogue.standing(decision), catalogue.results(decision));
    }

    @PutMapping("/decisions/{id}")
    @ForSignedIn
    @Operation(summary = "Change a draft; `version` is the one that was read")
    Page edit(@PathVariable DecisionId id, @RequestBody NewDecision asked) {
        decisions.edit(id, Objects.requireNonNullElse(asked.version(), 0L), asked.terms());
        return page(id);
    }

    @DeleteMapping("/decisions/{id}")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away")
    void discard(@PathVariable DecisionId id) {
        decisions.discard(id);
    }

    @PostMapping("/decisions/{id}/opening")
    @ForSignedIn
    @Operation(summary = "Open a draft, now or at `opensAt`; its rules and who has a vote are fixed from then on")
    Page open(@PathVariable DecisionId id, @RequestBody @Nullable Opening opening) {
        decisions.open(id, opening == null ? null : opening.opensAt());
        return page(id);
    }

    @DeleteMapping("/decisions/{id}/opening")
    @ForSignedIn
    @Operation(summary = "Take back that it opens by itself")
    Page unschedule(@PathVariable DecisionId id) {
        decisions.unschedule(id);
        return page(id);
    }

    @PostMapping("/decisions/{id}/reopening")
    @ForSignedIn
    @Operation(
            summary =
                    "Open a closed decision again until another instant, with a reason; not once its outcome is stated")
    Page reopen(@PathVariable DecisionId id, @RequestBody Reopening asked) {
        var until = asked.closesAt();
        if (until == null) {
            throw InvalidValue.of("closesAt", "decisions.error.closes");
        }
        decisions.reopen(id, until, Objects.requireNonNullElse(asked.reason(), ""));
        return page(id);
    }

    @PutMapping("/decisions/{id}/ballot")
    @ForSignedIn
    @Operation(
            summary = "Cast my ballot, or replace it",
            description =
                    "`marks`: a number for each option. `code`: 16 to 100 letters, digits and hyphens of your own making; the same ballot with the same code again changes nothing. The answer is the receipt, which nobody can give you again.")
    Voting.Cast vote(@PathVariable DecisionId id, @RequestBody NewBallot ballot) {
        return voting.vote(
                id,
                Objects.requireNonNullElse(ballot.marks(), List.of()),
                Objects.requireNonNullElse(ballot.reason(), ""),
                ballot.code());
    }

    @GetMapping("/decisions/{id}/ballot")
    @ForSignedIn
    @Operation(
            summary = "My ballot as it counts now",
            description = "Nothing is found once an anonymous decision is closed: your receipt alone tells.")
    BallotCard ballot(@PathVariable DecisionId id) {
        return voting.mine(id)
                .map(BallotCard::of)
                .orElseThrow(() -> NotFound.of("decisions.error.no-ballot", id.value()));
    }

    @PostMapping("/decisions/{id}/receipt-checks")
    @Operation(summary = "Look a receipt up: counts, replaced, altered or unknown")
    Voting.Found check(@PathVariable DecisionId id, @RequestBody ReceiptCode receipt) {
        return voting.find(id, Objects.requireNonNullElse(receipt.code(), ""));
    }

    @PostMapping("/decisions/{id}/outcome")
    @ForSignedIn
    @Operation(
            summary = "State what was decided; `chosen` are options from 0, `reviewOn` the day it is looked at again")
    Page outcome(@PathVariable DecisionId id, @RequestBody NewOutcome outcome) {
        decisions.stateOutcome(
                id,
                Objects.requireNonNullElse(outcome.statement(), ""),
                Objects.requireNonNullElse(outcome.chosen(), List.of()),
                outcome.reviewOn());
        return page(id);
    }
}
