package org.intreccio.evaluation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.intreccio.evaluation.Assignments;
import org.intreccio.evaluation.ReviewEdit;
import org.intreccio.evaluation.ReviewId;
import org.intreccio.evaluation.Reviews;
import org.intreccio.evaluation.api.EvaluationJson.CardJson;
import org.intreccio.evaluation.api.EvaluationJson.ReviewCard;
import org.intreccio.evaluation.api.EvaluationJson.SheetCard;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Conflict;
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

/** Reviews: what their reviewers write, and what those who run the call do about them. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Evaluation", description = "Committees, assignments without conflicts of interest, scorecards")
class ReviewsResource {

    private final Reviews reviews;
    private final Assignments assignments;

    ReviewsResource(Reviews reviews, Assignments assignments) {
        this.reviews = reviews;
        this.assignments = assignments;
    }

    /** @param version of the saving that was read */
    record Saving(long version, @Nullable CardJson card) {

        CardJson written() {
            return Objects.requireNonNullElse(card, new CardJson(null, null, null));
        }
    }

    record Reason(@Nullable String reason) {

        String why() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    @GetMapping("/me/reviews")
    @Operation(summary = "What I have to score or have scored, what waits first")
    ResultPage<SheetCard> mine() {
        return ResultPage.whole(reviews.mine().stream().map(SheetCard::of).toList());
    }

    @GetMapping("/reviews/{id}")
    @Operation(summary = "One review of mine with the proposal beside it; without names where the call judges blindly")
    SheetCard see(@PathVariable ReviewId id) {
        return SheetCard.of(reviews.see(id));
    }

    @PutMapping("/reviews/{id}/card")
    @Operation(
            summary = "Save what I scored so far over the version I read; 409 where it was saved elsewhere meanwhile")
    ReviewCard save(@PathVariable ReviewId id, @RequestBody Saving saving) {
        return switch (reviews.save(id, saving.version(), saving.written().card())) {
            case ReviewEdit.Saved now -> ReviewCard.of(now.review());
            case ReviewEdit.Clash other -> throw Conflict.of("evaluation.clash");
        };
    }

    @PostMapping("/reviews/{id}/submission")
    @Operation(summary = "Submit my scorecard; each criterion needs a score")
    ReviewCard submit(@PathVariable ReviewId id, @RequestBody CardJson card) {
        return ReviewCard.of(reviews.submit(id, card.card()));
    }

    @PostMapping("/reviews/{id}/revision")
    @Operation(summary = "Change, once, what I submitted, in the round of agreement; what stood before is kept")
    ReviewCard revise(@PathVariable ReviewId id, @RequestBody CardJson card) {
        return ReviewCard.of(reviews.revise(id, card.card()));
    }

    @PostMapping("/reviews/{id}/abstention")
    @Operation(summary = "Say, with a reason, that I would rather not judge this proposal")
    ReviewCard abstain(@PathVariable ReviewId id, @RequestBody Reason reason) {
        return ReviewCard.of(reviews.abstain(id, reason.why()));
    }

    @PostMapping("/reviews/{id}/recusal")
    @Operation(summary = "Take the reviewer off this proposal for good, with a reason, as one who runs the call")
    ReviewCard recuse(@PathVariable ReviewId id, @RequestBody Reason reason) {
        return ReviewCard.of(assignments.recuse(id, reason.why()));
    }

    @PostMapping("/reviews/{id}/return")
    @Operation(summary = "Give a submitted review back to be mended, once, with a reason, as one who runs the call")
    ReviewCard giveBack(@PathVariable ReviewId id, @RequestBody Reason reason) {
        return ReviewCard.of(assignments.giveBack(id, reason.why()));
    }

    @DeleteMapping("/reviews/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back a review that nobody has begun, as one who runs the call")
    void takeBack(@PathVariable ReviewId id) {
        assignments.takeBack(id);
    }
}
