package org.intreccio.proposals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.Texts;
import org.intreccio.proposals.BudgetCheck;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalDrafts;
import org.intreccio.proposals.ProposalEdit;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalText;
import org.intreccio.proposals.Proposals;
import org.intreccio.proposals.RuleCheck;
import org.intreccio.proposals.Similar;
import org.intreccio.proposals.api.ProposalJson.BudgetVerdict;
import org.intreccio.proposals.api.ProposalJson.ClashText;
import org.intreccio.proposals.api.ProposalJson.CostLine;
import org.intreccio.proposals.api.ProposalJson.FormingTeam;
import org.intreccio.proposals.api.ProposalJson.Patch;
import org.intreccio.proposals.api.ProposalJson.ProposalCard;
import org.intreccio.proposals.api.ProposalJson.RuleFinding;
import org.intreccio.proposals.api.ProposalJson.Saving;
import org.intreccio.proposals.api.ProposalJson.SimilarProposal;
import org.intreccio.proposals.api.ProposalJson.Verdict;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals: begun, written by several, read. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Proposals", description = "Answers to challenge calls, written by teams")
class ProposalsResource {

    private final ProposalCatalogue catalogue;
    private final Proposals proposals;
    private final ProposalDrafts drafts;
    private final RuleCheck rules;
    private final Similar similar;
    private final ChallengeCatalogue challenges;
    private final Texts texts;

    ProposalsResource(
            ProposalCatalogue catalogue,
            Proposals proposals,
            ProposalDrafts drafts,
            RuleCheck rules,
            Similar similar,
            ChallengeCatalogue challenges,
            Texts texts) {
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.drafts = drafts;
        this.rules = rules;
        this.similar = similar;
        this.challenges = challenges;
        this.texts = texts;
    }

    record Start(@Nullable Boolean agreed) {}

    record Shown(@Nullable Boolean shown) {}

    record Why(@Nullable String reason) {

        String words() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    @PostMapping("/challenges/{id}/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin a proposal that this actor leads; agreed says that it accepts the call's agreement",
            description = "An actor has one proposal to a call: beginning again answers with the one that stands.")
    ProposalCard start(@PathVariable ChallengeId id, @RequestParam ActorId as, @RequestBody Start start) {
        return ProposalCard.of(catalogue.page(proposals.start(id, as, Boolean.TRUE.equals(start.agreed()))));
    }

    @GetMapping("/challenges/{id}/proposals")
    @OpenToAll
    @Operation(
            summary = "Proposals to a call",
            description = "All that were handed in for those who run it; for others those that were published.")
    ResultPage<ProposalCard> ofCall(@PathVariable ChallengeId id) {
        challenges.see(id);
        var received = catalogue.received(id);
        return ResultPage.whole((received.isEmpty() ? catalogue.published(id) : received)
                .stream().map(ProposalCard::of).toList());
    }

    @GetMapping("/challenges/{id}/forming-teams")
    @OpenToAll
    @Operation(summary = "Teams that let everybody know that they are being formed for a call")
    ResultPage<FormingTeam> forming(@PathVariable ChallengeId id) {
        challenges.see(id);
        return ResultPage.whole(
                catalogue.forming(id).stream().map(FormingTeam::of).toList());
    }

    @GetMapping("/me/proposals")
    @Operation(summary = "Proposals in which an actor that I act for takes part or is asked to, the newest first")
    ResultPage<ProposalCard> mine() {
        return ResultPage.whole(catalogue.mine().stream().map(ProposalCard::of).toList());
    }

    @GetMapping("/proposals/{id}")
    @OpenToAll
    @Operation(summary = "One proposal as I may see it")
    ProposalCard see(@PathVariable ProposalId id) {
        return ProposalCard.of(catalogue.page(id));
    }

    @PatchMapping("/proposals/{id}")
    @Operation(
            summary = "Save fields over the version that was read",
            description =
                    "base is the version that was read. Fields that somebody else changed since are not overwritten: they come back as clashes, and what was sent is kept among the versions.")
    Saving save(@PathVariable ProposalId id, @RequestBody Patch patch) {
        if (patch.base() == null) {
            throw InvalidValue.of("base", "proposals.error.base");
        }
        return switch (drafts.save(id, patch.base(), text(patch), changed(patch))) {
            case ProposalEdit.Saved saved -> new Saving(ProposalCard.of(saved.page()), List.of());
            case ProposalEdit.Clash clash ->
                new Saving(
                        ProposalCard.of(clash.page()),
                        clash.both().stream()
                                .map(b -> new ClashText(b.field(), b.theirs(), b.mine()))
                                .toList());
        };
    }

    private static ProposalText text(Patch patch) {
        return new ProposalText(
                Objects.requireNonNullElse(patch.title(), ""),
                Objects.requireNonNullElse(patch.summary(), ""),
                Objects.requireNonNullElse(patch.sections(), Map.of()),
                Objects.requireNonNullElse(patch.budget(), List.<CostLine>of()).stream()
                        .map(CostLine::line)
                        .toList(),
                patch.requested() == null ? null : Money.euroCents(patch.requested()),
                patch.months(),
                patch.ends(),
                Objects.requireNonNullElse(patch.places(), List.<String>of()).stream()
                        .map(PlaceId::new)
                        .toList(),
                Objects.requireNonNullElse(patch.competences(), List.of()));
    }

    private static Set<String> changed(Patch patch) {
        var all = new LinkedHashSet<String>(Objects.requireNonNullElse(patch.clear(), List.of()));
        name(all, "title", patch.title());
        name(all, "summary", patch.summary());
        Objects.requireNonNullElse(patch.sections(), Map.<String, String>of())
                .keySet()
                .forEach(code -> all.add(ProposalText.field(code)));
        name(all, "budget", patch.budget());
        name(all, "requested", patch.requested());
        name(all, "months", patch.months());
        name(all, "ends", patch.ends());
        name(all, "places", patch.places());
        name(all, "competences", patch.competences());
        return all;
    }

    private static void name(Set<String> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(field);
        }
    }

    @GetMapping("/proposals/{id}/check")
    @Operation(summary = "What is missing, what each rule of the call says, and how the budget stands")
    Verdict check(@PathVariable ProposalId id) {
        var page = catalogue.page(id);
        return new Verdict(
                page.completeness(),
                rules.findings(page, page.text()).stream()
                        .map(f -> RuleFinding.of(f, texts))
                        .toList(),
                BudgetVerdict.of(
                        BudgetCheck.of(
                                page.call().terms().money(),
                                page.text().budget(),
                                page.text().requested()),
                        rules));
    }

    @GetMapping("/proposals/{id}/similar")
    @Operation(
            summary =
                    "Proposals like this one, as far as I may see them; the title of their call in the language asked for")
    ResultPage<SimilarProposal> similar(@PathVariable ProposalId id, Locale locale) {
        var page = catalogue.page(id);
        return ResultPage.whole(similar.to(page, page.text(), locale).stream()
                .map(SimilarProposal::of)
                .toList());
    }

    @PutMapping("/proposals/{id}/forming")
    @Operation(summary = "Let everybody know, or nobody any more, that this team is being formed; for who leads")
    ProposalCard forming(@PathVariable ProposalId id, @RequestBody Shown shown) {
        proposals.showForming(id, Boolean.TRUE.equals(shown.shown()));
        return ProposalCard.of(catalogue.page(id));
    }

    @PostMapping("/proposals/{id}/withdrawal")
    @Operation(summary = "Take a proposal back, for good; for who leads")
    ProposalCard withdraw(@PathVariable ProposalId id, @RequestBody Why why) {
        proposals.withdraw(id, why.words());
        return ProposalCard.of(catalogue.page(id));
    }
}
