package org.intreccio.competences.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.intreccio.competences.CompetenceDesk;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.NotFound;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.ProposedCompetence;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Competences that somebody missed: proposed for a profile, decided by stewards. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Proposed competences", description = "What is missing in the vocabulary of offers and seeks")
class CompetencesResource {

    private final ProposedCompetences proposed;
    private final CompetenceDesk desk;
    private final ActorCatalogue catalogue;

    CompetencesResource(ProposedCompetences proposed, CompetenceDesk desk, ActorCatalogue catalogue) {
        this.proposed = proposed;
        this.desk = desk;
        this.catalogue = catalogue;
    }

    record Draft(
            @Nullable String it,
            @Nullable String en,
            @Nullable String description,
            @Nullable String broader) {

        CompetenceProposals.Draft kept() {
            return new CompetenceProposals.Draft(or(it), or(en), or(description), or(broader));
        }
    }

    record Merger(@Nullable String into) {}

    record Reason(@Nullable String reason) {}

    record Card(String code, String it, String en, String description, String broader, String actor, Instant at) {

        static Card of(ProposedCompetence p) {
            return new Card(p.code(), p.labelIt(), p.labelEn(), p.description(), p.broader(), p.actor(), p.at());
        }
    }

    record Waiting(Card proposal, List<String> alike) {}

    record Known(String code, String it, String en) {}

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @GetMapping("/actors/{id}/competence-proposals")
    @Operation(summary = "The competences proposed for an actor that wait, for its managers")
    ResultPage<Card> of(@PathVariable ActorId id) {
        return ResultPage.whole(proposed.of(known(id)).stream().map(Card::of).toList());
    }

    @PostMapping("/actors/{id}/competence-proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Propose a competence that is missing; its code may stand among the actor's offers and seeks at once")
    Card propose(@PathVariable ActorId id, @RequestBody Draft draft) {
        return Card.of(proposed.propose(known(id), draft.kept()));
    }

    @GetMapping("/competence-proposals")
    @ForStewards
    @Operation(summary = "Proposed competences that wait, with the codes of known ones that are alike")
    ResultPage<Waiting> waiting() {
        return ResultPage.whole(desk.waiting().stream()
                .map(w -> new Waiting(
                        Card.of(w.proposed()),
                        w.alike().stream().map(Competence::code).toList()))
                .toList());
    }

    @PostMapping("/competence-proposals/{code}/acceptance")
    @ForStewards
    @Operation(summary = "Accept one under names in both languages; it gets a code of its own")
    Known accept(@PathVariable String code, @RequestBody Draft draft) {
        var known = desk.accept(code, draft.kept());
        return new Known(known.code(), known.labelIt(), known.labelEn());
    }

    @PostMapping("/competence-proposals/{code}/merger")
    @ForStewards
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Merge one into a known competence; all offers and seeks move over")
    void merge(@PathVariable String code, @RequestBody Merger merger) {
        desk.merge(code, or(merger.into()));
    }

    @PostMapping("/competence-proposals/{code}/refusal")
    @ForStewards
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Refuse one with a reason; it leaves every profile")
    void refuse(@PathVariable String code, @RequestBody Reason why) {
        desk.refuse(code, or(why.reason()));
    }

    private ActorId known(ActorId id) {
        if (catalogue.find(id).isEmpty()) {
            throw NotFound.of("directory.error.actor-unknown", id.value());
        }
        return id;
    }
}
