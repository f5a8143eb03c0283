package org.intreccio.questions.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.questions.Question;
import org.intreccio.questions.QuestionId;
import org.intreccio.questions.Questions;
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

/** Questions to the organisers of calls, and their answers. */
@RestController
@RequestMapping("/api/v1")
@OpenToAll
@Tag(name = "Questions", description = "What people ask the organisers of a call, answered to all")
class QuestionsResource {

    private final Questions questions;
    private final CurrentActor currentActor;

    QuestionsResource(Questions questions, CurrentActor currentActor) {
        this.questions = questions;
        this.currentActor = currentActor;
    }

    /**
     * A question as it is told.
     *
     * @param asker for the organisers and whoever asked; nobody else learns it
     */
    record QuestionCard(
            String id,
            String challenge,
            String text,
            Instant askedAt,
            @Nullable String asker,
            List<AnswerCard> answers) {

        static QuestionCard of(Question question) {
            var asker = question.asker();
            return new QuestionCard(
                    question.id().value(),
                    question.challenge().value(),
                    question.text(),
                    question.askedAt(),
                    asker == null ? null : asker.value(),
                    question.answers().stream().map(AnswerCard::of).toList());
        }
    }

    record AnswerCard(
            int version, String text, Instant at, @Nullable Integer amendment) {

        static AnswerCard of(Question.Answer answer) {
            return new AnswerCard(
                    answer.version(), answer.text(), answer.at(), answer.amendment() == 0 ? null : answer.amendment());
        }
    }

    record NewQuestion(@Nullable String as, @Nullable String text) {}

    record NewAnswer(
            @Nullable Integer read,
            @Nullable String text,
            @Nullable Integer amendment) {}

    @GetMapping("/challenges/{id}/questions")
    @Operation(
            summary = "Questions on a call with all versions of their answers",
            description = "The newest first; for those who answer, the ones that wait before. 500 at most.")
    ResultPage<QuestionCard> of(@PathVariable String id) {
        return new ResultPage<>(
                questions.of(new ChallengeId(id)).stream().map(QuestionCard::of).toList(), null);
    }

    @PostMapping("/challenges/{id}/questions")
    @ForSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask the organisers",
            description =
                    "In the name of the actor `as`, or of whom the caller acts for now. All can read the question.")
    QuestionCard ask(@PathVariable String id, @RequestBody NewQuestion question) {
        var as = question.as() == null ? currentActor.require().id() : new ActorId(question.as());
        return QuestionCard.of(questions.ask(new ChallengeId(id), as, Objects.requireNonNullElse(question.text(), "")));
    }

    @PutMapping("/questions/{id}/answer")
    @ForSignedIn
    @Operation(
            summary = "Answer a question, or answer it anew",
            description =
                    "For those who run the call. `read` is the version that was read, 0 or nothing for none; `amendment` the version of the call's terms that came of it.")
    QuestionCard answer(@PathVariable String id, @RequestBody NewAnswer answer) {
        return QuestionCard.of(questions.answer(
                new QuestionId(id),
                Objects.requireNonNullElse(answer.read(), 0),
                Objects.requireNonNullElse(answer.text(), ""),
                Objects.requireNonNullElse(answer.amendment(), 0)));
    }

    @DeleteMapping("/questions/{id}")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a question of mine back that nobody has answered")
    void withdraw(@PathVariable String id) {
        questions.withdraw(new QuestionId(id));
    }
}
