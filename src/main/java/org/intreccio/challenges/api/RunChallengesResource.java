package org.intreccio.challenges.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import org.intreccio.challenges.Amendments;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeDraft;
import org.intreccio.challenges.ChallengeEdit;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengeTemplates;
import org.intreccio.challenges.Challenges;
import org.intreccio.challenges.TermsJson;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What those who run calls do, and the steward who reads them. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Challenges")
class RunChallengesResource {

    private final ChallengeCatalogue catalogue;
    private final Challenges challenges;
    private final Amendments amendments;
    private final ChallengeTemplates templates;
    private final TermsJson json;

    RunChallengesResource(
            ChallengeCatalogue catalogue,
            Challenges challenges,
            Amendments amendments,
            ChallengeTemplates templates,
            TermsJson json) {
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.amendments = amendments;
        this.templates = templates;
        this.json = json;
    }

    record Saved(ChallengeJson.Brief challenge, long edits) {

        static Saved of(ChallengeDraft draft) {
            return new Saved(ChallengeJson.Brief.of(draft.challenge()), draft.edits());
        }
    }

    @GetMapping("/me/challenges")
    @Operation(summary = "The calls that the caller runs, drafts among them")
    ResultPage<ChallengeJson.Brief> mine() {
        return ResultPage.whole(
                catalogue.mine().stream().map(ChallengeJson.Brief::of).toList());
    }

    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a call of an organisation, from a template")
    Saved begin(@RequestBody ChallengeJson.New wanted) {
        var code = Objects.requireNonNullElse(wanted.template(), "");
        var template = templates
                .find(code)
                .orElseThrow(() -> InvalidValue.of("template", "challenges.error.unknown-code", code));
        var id = challenges.begin(
                new ActorId(Objects.requireNonNullElse(wanted.host(), "")),
                templates.start(template, ChallengeJson.Change.or(wanted.title(), Bilingual.NONE)));
        return Saved.of(catalogue.draft(id));
    }

    @PatchMapping("/challenges/{challenge}")
    @Operation(
            summary = "Change a draft",
            description =
                    "Only what is sent changes. With `edits` of the reading, a saving by somebody else meanwhile is answered by 409.")
    Saved edit(@PathVariable String challenge, @RequestBody ChallengeJson.Change change) {
        var id = new ChallengeId(challenge);
        var now = catalogue.draft(id);
        return saved(challenges.edit(id, change.read(now), change.over(now.settings(), json)));
    }

    @PostMapping("/challenges/{challenge}/amendments")
    @Operation(
            summary = "Amend an open call, with a note in both languages",
            description = "Followers and teams get a letter.")
    Saved amend(@PathVariable String challenge, @RequestBody ChallengeJson.Change change) {
        var id = new ChallengeId(challenge);
        var now = catalogue.draft(id);
        return saved(amendments.amend(
                id,
                change.read(now),
                change.over(now.settings(), json),
                ChallengeJson.Change.or(change.note(), Bilingual.NONE)));
    }

    private static Saved saved(ChallengeEdit edit) {
        return switch (edit) {
            case ChallengeEdit.Saved done -> Saved.of(done.draft());
            case ChallengeEdit.Clash other -> throw Conflict.of("challenges.error.clash");
        };
    }

    @PostMapping("/challenges/{challenge}/next-edition")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin the next edition of a call, its dates moved")
    Saved next(@PathVariable String challenge) {
        var call = catalogue.see(new ChallengeId(challenge));
        return Saved.of(catalogue.draft(challenges.begin(call.host(), templates.next(call))));
    }

    @PostMapping("/challenges/{challenge}/steps/{step}")
    @Operation(
            summary = "Take a call to the next step of its life",
            description =
                    "send-for-review, open, send-back, withdraw (these two with a reason), evaluate, activate, close, report. The same step twice changes nothing.")
    ChallengeJson.Brief step(
            @PathVariable String challenge,
            @PathVariable String step,
            @RequestBody(required = false) ChallengeJson.@Nullable Reason reason) {
        var id = new ChallengeId(challenge);
        catalogue.see(id);
        var why = reason == null ? "" : reason.why();
        switch (step.toLowerCase(Locale.ROOT)) {
            case "send-for-review" -> challenges.sendForReview(id);
            case "open" -> challenges.open(id);
            case "send-back" -> challenges.sendBack(id, why);
            case "withdraw" -> challenges.withdraw(id, why);
            case "evaluate" -> challenges.evaluate(id);
            case "activate" -> challenges.activate(id);
            case "close" -> challenges.close(id);
            case "report" -> challenges.report(id);
            default -> throw InvalidValue.of("step", "challenges.error.unknown-code", step);
        }
        return ChallengeJson.Brief.of(catalogue.see(id));
    }

    @PutMapping("/challenges/{challenge}/runners/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Appoint a person to run a call")
    void appoint(@PathVariable String challenge, @PathVariable String actor) {
        amendments.appoint(new ChallengeId(challenge), new ActorId(actor));
    }

    @DeleteMapping("/challenges/{challenge}/runners/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End an appointment to run a call")
    void dismiss(@PathVariable String challenge, @PathVariable String actor) {
        amendments.dismiss(new ChallengeId(challenge), new ActorId(actor));
    }
}
