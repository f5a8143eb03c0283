package org.intreccio.challenges.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeFilter;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengeTemplates;
import org.intreccio.challenges.TermsJson;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.eligibility.Candidacy;
import org.intreccio.eligibility.Eligibility;
import org.intreccio.eligibility.Finding;
import org.intreccio.eligibility.RuleWords;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Texts;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.web.Cursor;
import org.intreccio.web.PageSize;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls as the caller may see them: what they ask, by which rules, and how they changed. */
@RestController
@RequestMapping("/api/v1")
@OpenToAll
@Tag(name = "Challenges", description = "Calls of organisations, with all their rules as data")
class ChallengesResource {

    private final ChallengeCatalogue catalogue;
    private final ChallengeTemplates templates;
    private final Eligibility eligibility;
    private final RuleWords words;
    private final CurrentUser currentUser;
    private final TermsJson json;
    private final Texts texts;

    ChallengesResource(
            ChallengeCatalogue catalogue,
            ChallengeTemplates templates,
            Eligibility eligibility,
            RuleWords words,
            CurrentUser currentUser,
            TermsJson json,
            Texts texts) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.eligibility = eligibility;
        this.words = words;
        this.currentUser = currentUser;
        this.json = json;
        this.texts = texts;
    }

    @GetMapping("/challenges")
    @Operation(summary = "Find calls, those that can be answered first, by deadline")
    ChallengeJson.Page find(
            @Parameter(description = "Words of a title, a summary") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "open, judging or done") @RequestParam(defaultValue = "") String state,
            @Parameter(description = "The code of a theme, those below it included") @RequestParam(defaultValue = "")
                    String theme,
            @Parameter(description = "The number of an SDG goal") @RequestParam(defaultValue = "0") int goal,
            @Parameter(description = "The id of a place, those inside it included") @RequestParam(defaultValue = "")
                    String place,
            @Parameter(description = "The id of the organisation that launches") @RequestParam(defaultValue = "")
                    String host,
            @Parameter(description = "The id of a space") @RequestParam(defaultValue = "") String space,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var found = catalogue.list(ChallengeFilter.ALL
                .withWords(q)
                .in(state(state))
                .withTheme(theme)
                .withGoal(goal)
                .withPlace(place)
                .withHost(host)
                .withSpace(space)
                .after(cursor == null ? "" : Cursor.read(cursor, 1).parts().getFirst())
                .limit(PageSize.of(limit).value()));
        return new ChallengeJson.Page(
                found.challenges().stream().map(ChallengeJson.Brief::of).toList(),
                found.next().isEmpty() ? null : Cursor.of(found.next()).write(),
                counts(found.counts()));
    }

    private static ChallengeFilter.@Nullable State state(String code) {
        return code.isEmpty()
                ? null
                : ChallengeFilter.State.of(code)
                        .orElseThrow(() -> InvalidValue.of("state", "challenges.error.unknown-code", code));
    }

    private static Map<String, Long> counts(Map<ChallengeFilter.State, Long> counts) {
        var told = new TreeMap<String, Long>();
        Stream.of(ChallengeFilter.State.values()).forEach(s -> told.put(s.code(), counts.getOrDefault(s, 0L)));
        return told;
    }

    @GetMapping("/challenges/{challenge}")
    @Operation(summary = "One call with all that it lays down")
    ChallengeJson.Full challenge(@PathVariable String challenge, Locale locale) {
        return full(catalogue.see(new ChallengeId(challenge)), locale);
    }

    private ChallengeJson.Full full(Challenge challenge, Locale locale) {
        return new ChallengeJson.Full(
                ChallengeJson.Brief.of(challenge),
                challenge.brief(),
                challenge.terms().phases().stream()
                        .map(ChallengeJson.PhaseBrief::of)
                        .toList(),
                words.say(challenge.terms().rules(), locale),
                json.tree(challenge.terms()),
                catalogue.reason(challenge.id()));
    }

    @GetMapping("/challenges/{challenge}/amendments")
    @Operation(summary = "All versions of what a call lays down, the newest first, each with its day and its note")
    ResultPage<ChallengeJson.Version> amendments(@PathVariable String challenge) {
        return ResultPage.whole(catalogue.amendments(new ChallengeId(challenge)).stream()
                .map(a -> ChallengeJson.Version.of(a, json))
                .toList());
    }

    @PostMapping("/challenges/{challenge}/eligibility")
    @ForSignedIn
    @Operation(
            summary = "Ask whether a proposal would be eligible",
            description = "For an actor on whose behalf the caller may act. Nothing is kept.")
    ChallengeJson.Check check(@PathVariable String challenge, @RequestBody ChallengeJson.Candidate candidate) {
        var call = catalogue.see(new ChallengeId(challenge));
        var actor = new ActorId(Objects.requireNonNullElse(candidate.actor(), ""));
        currentUser.require(ActorPermission.ACT_FOR, actor);
        var findings = eligibility.check(call.terms().rules(), candidacy(actor, candidate));
        return new ChallengeJson.Check(
                findings.stream().noneMatch(Finding::blocks),
                findings.stream().map(f -> ChallengeJson.Verdict.of(f, texts)).toList());
    }

    private static Candidacy candidacy(ActorId actor, ChallengeJson.Candidate candidate) {
        return new Candidacy(
                actor,
                Stream.concat(
                                Stream.of(actor),
                                Objects.requireNonNullElse(candidate.partners(), List.<String>of()).stream()
                                        .map(ActorId::new))
                        .distinct()
                        .toList(),
                candidate.cost(),
                candidate.months(),
                candidate.ends(),
                Objects.requireNonNullElse(candidate.places(), Set.<String>of()).stream()
                        .map(PlaceId::new)
                        .collect(Collectors.toSet()),
                Objects.requireNonNullElse(candidate.trainings(), Set.of()));
    }

    @GetMapping("/challenge-templates")
    @Operation(summary = "What calls may start from")
    ResultPage<ChallengeJson.Template> templates() {
        return ResultPage.whole(
                templates.all().stream().map(ChallengeJson.Template::of).toList());
    }
}
