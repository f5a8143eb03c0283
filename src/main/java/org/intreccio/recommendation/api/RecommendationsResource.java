package org.intreccio.recommendation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.recommendation.Askers;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.recommendation.Partner;
import org.intreccio.recommendation.PartnerRequest;
import org.intreccio.recommendation.Partners;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom an actor might work with, and what it thinks of that. */
@RestController
@RequestMapping("/api/v1/actors/{id}/recommendations")
@Tag(name = "Recommendations")
class RecommendationsResource {

    private static final String USUAL = "10";

    private final Partners partners;
    private final Feedback feedback;
    private final Askers askers;
    private final NodeLabels labels;
    private final RecommendationsQuestion question;

    RecommendationsResource(
            Partners partners, Feedback feedback, Askers askers, NodeLabels labels, RecommendationsQuestion question) {
        this.partners = partners;
        this.feedback = feedback;
        this.askers = askers;
        this.labels = labels;
        this.question = question;
    }

    /** What an actor says of a partner. */
    record Judgement(
            @Schema(allowableValues = {"saved", "useful", "not-for-me", "introduced", "worked-together"}) @Nullable String kind) {}

    @GetMapping
    @OpenToAll
    @Operation(summary = "Recommended partners, best first, with the paths that lead there", description = """
                    Of any organisation; of a person only for that person. Never the actor itself, its own organisations, its \
                    partners unless asked for, nor those who opted out; for callers who act for the actor also not whom it marked \
                    "not for me". Paths are of public ties only.""")
    ResultPage<RecommendedPartner> list(
            @PathVariable ActorId id,
            @Parameter(
                            description = "Which idea of a good partner",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "like-my-network",
                                                "complements-what-i-seek",
                                                "bridges-to-another-community"
                                            },
                                            defaultValue = "like-my-network"))
                    @RequestParam(required = false)
                    @Nullable String mode,
            @Parameter(
                            description =
                                    "Only these kinds of actor: company, institution, cooperative, association, citizen")
                    @RequestParam(defaultValue = "")
                    List<String> kinds,
            @Parameter(description = "Only who operates in this place or inside it")
                    @RequestParam(required = false)
                    @Nullable String place,
            @Parameter(description = "Only who cares for this theme or one below it")
                    @RequestParam(required = false)
                    @Nullable String theme,
            @Parameter(description = "Also those it has worked with") @RequestParam(defaultValue = "false")
                    boolean known,
            @Parameter(description = "How many, 1–100") @RequestParam(defaultValue = USUAL) int limit,
            @Parameter(hidden = true) Locale locale) {
        var request = PartnerRequest.of(id)
                .in(question.mode(mode))
                .keeping(known ? KnownPartners.KEEP : KnownPartners.LEAVE_OUT)
                .among(question.filter(kinds, place, theme))
                .limit(limit)
                .forItself(askers.admit(id));
        var found = partners.recommend(request);
        var words = labels.of(found.stream().map(Partner::why).toList(), locale);
        return ResultPage.whole(found.stream()
                .map(partner -> RecommendedPartner.of(partner, words, locale))
                .toList());
    }

    @PutMapping("/{partner}/feedback")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say what the actor thinks of a partner",
            description = "One word a partner, the last one counts. Only for those who act for the actor.")
    void judge(@PathVariable ActorId id, @PathVariable ActorId partner, @RequestBody Judgement judgement) {
        askers.require(id);
        feedback.give(id, partner, question.word(judgement.kind()));
    }

    @DeleteMapping("/{partner}/feedback")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take it back", description = "Also where nothing was said.")
    void takeBack(@PathVariable ActorId id, @PathVariable ActorId partner) {
        askers.require(id);
        feedback.takeBack(id, partner);
    }
}
