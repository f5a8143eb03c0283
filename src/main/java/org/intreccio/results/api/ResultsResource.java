package org.intreccio.results.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.documents.SheetFormat;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.proposals.ProposalId;
import org.intreccio.results.Appeal;
import org.intreccio.results.AppealId;
import org.intreccio.results.CommitteeFeedback;
import org.intreccio.results.Figures;
import org.intreccio.results.Minutes;
import org.intreccio.results.MovingUp;
import org.intreccio.results.Ranking;
import org.intreccio.results.Rankings;
import org.intreccio.results.ResultAppeals;
import org.intreccio.results.api.ResultsJson.Release;
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

/** Rankings for those who run a call, results for everybody, feedback and appeals for teams. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Results", description = "Rankings, minutes, open results, appeals")
class ResultsResource {

    private final Rankings rankings;
    private final MovingUp movingUp;
    private final Minutes minutes;
    private final CommitteeFeedback feedback;
    private final ResultAppeals appeals;

    ResultsResource(
            Rankings rankings, MovingUp movingUp, Minutes minutes, CommitteeFeedback feedback, ResultAppeals appeals) {
        this.rankings = rankings;
        this.movingUp = movingUp;
        this.minutes = minutes;
        this.feedback = feedback;
        this.appeals = appeals;
    }

    record MissingCard(String proposal, String title, int submitted, int needed) {}

    /** The ranking as it would be now, and what keeps it from being fixed. */
    record RankingCard(Release ranking, List<MissingCard> missing, List<List<String>> ties, boolean ready) {

        static RankingCard of(Ranking r) {
            return new RankingCard(
                    Release.of(r),
                    r.missing().stream()
                            .map(m -> new MissingCard(m.proposal().value(), m.title(), m.submitted(), m.needed()))
                            .toList(),
                    r.ties().stream()
                            .map(t -> t.stream().map(Object::toString).toList())
                            .toList(),
                    r.ready());
        }
    }

    record Tie(@Nullable List<String> order, @Nullable String reason) {}

    record GivenUp(@Nullable String proposal, @Nullable String reason) {}

    record Reason(@Nullable String reason) {}

    record Answer(boolean upheld, @Nullable String answer) {}

    record MovedUp(@Nullable String proposal) {}

    record FeedbackCard(
            String proposal, int rank, String score, String outcome, String reason, List<String> comments) {}

    record AppealCard(
            String id,
            String challenge,
            String proposal,
            String state,
            String reason,
            String answer,
            Instant at,
            @Nullable Instant answeredAt) {

        static AppealCard of(Appeal a) {
            return new AppealCard(
                    a.id().value(),
                    a.challenge().value(),
                    a.proposal().value(),
                    a.state().code(),
                    a.reason(),
                    a.answer(),
                    a.at(),
                    a.answeredAt());
        }
    }

    @GetMapping("/challenges/{id}/ranking")
    @Operation(summary = "The ranking as it would be now, or as it was fixed, for those who run the call")
    RankingCard ranking(@PathVariable ChallengeId id) {
        return RankingCard.of(rankings.of(id));
    }

    @PostMapping("/challenges/{id}/ranking/ties")
    @Operation(summary = "Settle a tie in writing: these go in this order, for this reason")
    RankingCard settle(@PathVariable ChallengeId id, @RequestBody Tie tie) {
        return RankingCard.of(rankings.settle(
                id,
                Objects.requireNonNullElse(tie.order(), List.<String>of()).stream()
                        .map(ProposalId::new)
                        .toList(),
                Objects.requireNonNullElse(tie.reason(), "")));
    }

    @PostMapping("/challenges/{id}/ranking")
    @Operation(summary = "Fix the ranking; 409 while reviews are missing or a tie decides who gets what")
    RankingCard fix(@PathVariable ChallengeId id) {
        return RankingCard.of(rankings.fix(id));
    }

    @PostMapping("/challenges/{id}/results")
    @Operation(summary = "Tell the results: the page and the open data open, and each team gets its letter")
    Release publish(@PathVariable ChallengeId id) {
        return Release.of(rankings.publish(id));
    }

    @GetMapping("/challenges/{id}/results")
    @OpenToAll
    @Operation(
            summary = "The results of a finished call: rules, criteria, ranking, reasons",
            description = "By the terms of the Open Contracting Data Standard where they fit. No personal data.")
    Release results(@PathVariable ChallengeId id) {
        return Release.of(published(id));
    }

    @GetMapping("/challenges/{id}/results/table")
    @OpenToAll
    @Operation(summary = "The same ranking as a sheet: csv, xlsx or json")
    ResponseEntity<byte[]> table(@PathVariable ChallengeId id, @RequestParam(defaultValue = "csv") String format)
            throws IOException {
        var sheet = ResultsJson.sheet(published(id));
        var chosen = format(format);
        var out = new ByteArrayOutputStream();
        chosen.write(sheet, out);
        return file(out.toByteArray(), chosen.type(), sheet.name() + "." + chosen.code());
    }

    @GetMapping("/challenges/{id}/results/record")
    @OpenToAll
    @Operation(summary = "The text whose SHA-256 is the fingerprint of the ranking")
    ResponseEntity<byte[]> record(@PathVariable ChallengeId id) {
        var text = rankings.record(id).orElseThrow(() -> NotFound.of("results.error.unknown", id.value()));
        return file(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", "ranking-" + id + ".txt");
    }

    @GetMapping("/challenges/{id}/minutes")
    @Operation(
            summary = "The minutes of the committee as PDF, for those who run the call, in the language of the request")
    ResponseEntity<byte[]> minutes(@PathVariable ChallengeId id, Locale language) {
        return file(minutes.pdf(id, language), "application/pdf", "minutes-" + id + ".pdf");
    }

    @PostMapping("/challenges/{id}/results/given-up")
    @Operation(summary = "Note that a selected proposal gives its place up; the first of the reserve takes it")
    MovedUp giveUp(@PathVariable ChallengeId id, @RequestBody GivenUp given) {
        return new MovedUp(movingUp.giveUp(
                        id,
                        new ProposalId(Objects.requireNonNullElse(given.proposal(), "")),
                        Objects.requireNonNullElse(given.reason(), ""))
                .map(line -> line.proposal().value())
                .orElse(null));
    }

    @GetMapping("/proposals/{id}/feedback")
    @Operation(summary = "What the committee said of a proposal, for its team, once the results are told")
    FeedbackCard feedback(@PathVariable ProposalId id) {
        var told = feedback.find(id).orElseThrow(() -> NotFound.of("results.error.unknown", id.value()));
        return new FeedbackCard(
                id.value(),
                told.line().rank(),
                Figures.decimal(told.line().score()).toPlainString(),
                told.line().outcome().code(),
                told.line().why().code(),
                told.comments());
    }

    @PostMapping("/proposals/{id}/appeal")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Object to the answer, once, with a reason, in the time that the call has for it")
    AppealCard appeal(@PathVariable ProposalId id, @RequestBody Reason reason) {
        return AppealCard.of(appeals.appeal(id, Objects.requireNonNullElse(reason.reason(), "")));
    }

    @GetMapping("/challenges/{id}/appeals")
    @Operation(summary = "All appeals against results of a call, for those who run it")
    ResultPage<AppealCard> appeals(@PathVariable ChallengeId id) {
        return ResultPage.whole(appeals.of(id).stream().map(AppealCard::of).toList());
    }

    @PostMapping("/appeals/{id}/answer")
    @Operation(
            summary = "Answer an appeal, as one who runs the call and neither judged the proposal nor is of its team")
    AppealCard answer(@PathVariable AppealId id, @RequestBody Answer answer) {
        return AppealCard.of(appeals.answer(id, answer.upheld(), Objects.requireNonNullElse(answer.answer(), "")));
    }

    private Ranking published(ChallengeId id) {
        return rankings.published(id).orElseThrow(() -> NotFound.of("results.error.unknown", id.value()));
    }

    private static SheetFormat format(String code) {
        try {
            return SheetFormat.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw InvalidValue.of("format", "directory.error.choice", code, "csv, xlsx, json");
        }
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
