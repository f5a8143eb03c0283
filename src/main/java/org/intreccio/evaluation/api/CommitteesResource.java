package org.intreccio.evaluation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.documents.Sheet;
import org.intreccio.documents.SheetFormat;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.evaluation.Assignments;
import org.intreccio.evaluation.Committees;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.evaluation.SeatId;
import org.intreccio.evaluation.api.EvaluationJson.PlanCard;
import org.intreccio.evaluation.api.EvaluationJson.ReviewCard;
import org.intreccio.evaluation.api.EvaluationJson.SeatCard;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Committees of calls, for those who run them: seats, who reads what, and how far they are. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Evaluation", description = "Committees, assignments without conflicts of interest, scorecards")
class CommitteesResource {

    private final Committees committees;
    private final Assignments assignments;
    private final AgreementRound agreement;

    CommitteesResource(Committees committees, Assignments assignments, AgreementRound agreement) {
        this.committees = committees;
        this.assignments = assignments;
        this.agreement = agreement;
    }

    record Person(@Nullable String person) {}

    record Acceptance(boolean declared) {}

    record Reason(@Nullable String reason) {

        String why() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    record Pair(@Nullable String proposal, @Nullable String person) {}

    record Ruling(
            @Nullable String proposal,
            @Nullable String person,
            boolean admitted,
            @Nullable String reason) {}

    @GetMapping("/challenges/{id}/committee")
    @Operation(summary = "The committee of a call, refused seats included, for those who run it")
    ResultPage<SeatCard> committee(@PathVariable ChallengeId id) {
        return ResultPage.whole(committees.of(id).stream().map(SeatCard::of).toList());
    }

    @PostMapping("/challenges/{id}/committee")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Offer somebody a seat, by a letter")
    SeatCard invite(@PathVariable ChallengeId id, @RequestBody Person person) {
        return SeatCard.of(committees.invite(id, actor(person.person())));
    }

    @GetMapping("/me/seats")
    @Operation(summary = "The seats that are offered to me or that I hold")
    ResultPage<SeatCard> mine() {
        return ResultPage.whole(committees.mine().stream().map(SeatCard::of).toList());
    }

    @PostMapping("/seats/{id}/acceptance")
    @Operation(
            summary = "Take the seat that is offered to me, and declare that I know of no other conflict of interest")
    SeatCard accept(@PathVariable SeatId id, @RequestBody Acceptance acceptance) {
        return SeatCard.of(committees.accept(id, acceptance.declared()));
    }

    @PostMapping("/seats/{id}/refusal")
    @Operation(summary = "Refuse or leave a seat; what I have not submitted counts as an abstention")
    SeatCard refuse(@PathVariable SeatId id, @RequestBody Reason reason) {
        return SeatCard.of(committees.refuse(id, reason.why()));
    }

    @PostMapping("/seats/{id}/excusal")
    @Operation(summary = "Take a seat back, with a reason")
    SeatCard excuse(@PathVariable SeatId id, @RequestBody Reason reason) {
        return SeatCard.of(committees.excuse(id, reason.why()));
    }

    @PostMapping("/seats/{id}/chair")
    @Operation(summary = "Let this one lead the committee")
    SeatCard chair(@PathVariable SeatId id) {
        return SeatCard.of(committees.chair(id));
    }

    @GetMapping("/challenges/{id}/assignment")
    @Operation(
            summary = "Who would read what, with all conflicts and their paths; or what makes it impossible",
            description =
                    "Nothing changes. Every proposal gets enough reviews, nobody has two more than another, no hard conflict.")
    PlanCard plan(@PathVariable ChallengeId id) {
        return PlanCard.of(assignments.plan(id));
    }

    @PostMapping("/challenges/{id}/assignment")
    @Operation(summary = "Begin the evaluation and give the proposals out by that plan")
    PlanCard make(@PathVariable ChallengeId id) {
        return PlanCard.of(assignments.make(id));
    }

    @GetMapping("/challenges/{id}/reviews")
    @Operation(summary = "All reviews of a call with their scores, for those who run it and owe none themselves")
    ResultPage<ReviewCard> reviews(@PathVariable ChallengeId id) {
        return ResultPage.whole(
                agreement.reviews(id).stream().map(ReviewCard::of).toList());
    }

    @PostMapping("/challenges/{id}/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give one proposal to one of the committee by hand; a conflict forbids it")
    ReviewCard add(@PathVariable ChallengeId id, @RequestBody Pair pair) {
        return ReviewCard.of(assignments.add(
                id, new ProposalId(Objects.requireNonNullElse(pair.proposal(), "")), actor(pair.person())));
    }

    @PostMapping("/challenges/{id}/rulings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rule whether somebody with a soft conflict may read a proposal, with a reason")
    void rule(@PathVariable ChallengeId id, @RequestBody Ruling ruling) {
        assignments.rule(
                id,
                new ProposalId(Objects.requireNonNullElse(ruling.proposal(), "")),
                actor(ruling.person()),
                ruling.admitted(),
                Objects.requireNonNullElse(ruling.reason(), ""));
    }

    @PostMapping("/challenges/{id}/agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let reviewers who have submitted read one another and revise once")
    void agree(@PathVariable ChallengeId id) {
        agreement.open(id);
    }

    @GetMapping("/challenges/{id}/reviews/export")
    @Operation(summary = "The state of all reviews, or of those in this status, as a sheet: csv, xlsx or json")
    ResponseEntity<byte[]> export(
            @PathVariable ChallengeId id,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "") String status)
            throws IOException {
        var reviews = agreement.reviews(id);
        if (status.isEmpty()) {
            return file(sheet(id, reviews), format);
        }
        var asked = status(status);
        return file(sheet(id, reviews.stream().filter(r -> r.is(asked)).toList()), format);
    }

    private static ReviewStatus status(String code) {
        return Stream.of(ReviewStatus.values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "status",
                        "directory.error.choice",
                        code,
                        Stream.of(ReviewStatus.values()).map(ReviewStatus::code).collect(Collectors.joining(", "))));
    }

    private static Sheet sheet(ChallengeId id, List<Review> reviews) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var r : reviews) {
            var row = new ArrayList<@Nullable Object>();
            row.add(r.proposal().value());
            row.add(r.reviewerName());
            row.add(r.status().code());
            row.add(r.assignedAt());
            row.add(r.submittedAt());
            row.add(r.card().scored());
            row.add(r.returned());
            row.add(r.revised());
            row.add(r.why());
            rows.add(row);
        }
        return new Sheet(
                "reviews-" + id,
                List.of(
                        "proposal",
                        "reviewer",
                        "status",
                        "assignedAt",
                        "submittedAt",
                        "criteriaScored",
                        "returned",
                        "revised",
                        "reason"),
                rows);
    }

    private static ResponseEntity<byte[]> file(Sheet sheet, String code) throws IOException {
        var format = format(code);
        var out = new ByteArrayOutputStream();
        format.write(sheet, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + sheet.name() + "." + format.code() + "\"")
                .body(out.toByteArray());
    }

    private static SheetFormat format(String code) {
        try {
            return SheetFormat.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw InvalidValue.of("format", "directory.error.choice", code, "csv, xlsx, json");
        }
    }

    private static ActorId actor(@Nullable String id) {
        return new ActorId(Objects.requireNonNullElse(id, ""));
    }
}
