package org.intreccio.threads.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.threads.Contribution;
import org.intreccio.threads.ContributionId;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.Contributions;
import org.intreccio.threads.Reaction;
import org.intreccio.threads.Said;
import org.intreccio.threads.ThreadCatalogue;
import org.intreccio.threads.ThreadId;
import org.intreccio.threads.api.ThreadJson.ContributionCard;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said in threads. */
@RestController
@RequestMapping("/api/v1")
@OpenToAll
@Tag(name = "Threads")
class ContributionsResource {

    private final Contributions contributions;
    private final ThreadCatalogue catalogue;

    ContributionsResource(Contributions contributions, ThreadCatalogue catalogue) {
        this.contributions = contributions;
        this.catalogue = catalogue;
    }

    /**
     * What is to be said.
     *
     * @param before for a change: the text that was read
     */
    record NewContribution(
            @Nullable String type,
            @Nullable String text,
            @Nullable String replyTo,
            @Nullable String inNameOf,
            @Nullable List<String> competences,
            @Nullable String before) {

        Said said() {
            return new Said(
                    ContributionType.of(Objects.requireNonNullElse(type, ContributionType.IDEA.code())),
                    Objects.requireNonNullElse(text, ""),
                    replyTo == null ? null : new ContributionId(replyTo),
                    inNameOf == null ? null : new ActorId(inNameOf),
                    Objects.requireNonNullElse(competences, List.of()));
        }
    }

    record Reason(@Nullable String reason) {}

    record Reading(@Nullable Long upTo) {}

    record Earlier(String text, Instant at) {

        static Earlier of(Contribution.Version version) {
            return new Earlier(version.text(), version.at());
        }
    }

    @GetMapping("/threads/{id}/contributions")
    @Operation(
            summary = "What was said in a thread, in order",
            description = "500 at most, those after the number `after`; ask again with the last one's seq.")
    ResultPage<ContributionCard> in(@PathVariable String id, @RequestParam(defaultValue = "0") long after) {
        return ResultPage.whole(catalogue.in(new ThreadId(id), after).stream()
                .map(ContributionCard::of)
                .toList());
    }

    @PostMapping("/threads/{id}/contributions")
    @ForSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say something",
            description =
                    "type is idea, need, offer, question, answer, objection or evidence; text is Markdown. The same Idempotency-Key says it once.")
    ContributionCard say(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody NewContribution contribution) {
        return ContributionCard.of(contributions.say(new ThreadId(id), contribution.said(), key));
    }

    @PutMapping("/threads/{id}/reading")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say up to which number I have read a thread")
    void read(@PathVariable String id, @RequestBody Reading reading) {
        catalogue.see(new ThreadId(id));
        contributions.read(new ThreadId(id), Objects.requireNonNullElse(reading.upTo(), 0L));
    }

    @GetMapping("/contributions/{id}")
    @Operation(summary = "A contribution, wherever it stands now")
    ContributionCard see(@PathVariable String id) {
        return ContributionCard.of(catalogue.contribution(new ContributionId(id)));
    }

    @GetMapping("/contributions/{id}/versions")
    @Operation(summary = "Texts that a contribution had before, the last first")
    ResultPage<Earlier> versions(@PathVariable String id) {
        return ResultPage.whole(catalogue.versions(new ContributionId(id)).stream()
                .map(Earlier::of)
                .toList());
    }

    @PutMapping("/contributions/{id}")
    @ForSignedIn
    @Operation(
            summary = "Change what I said",
            description =
                    "Silent in the first five minutes, marked later. `before` is the text that was read; where another one stands by now, nothing is written.")
    ContributionCard edit(@PathVariable String id, @RequestBody NewContribution contribution) {
        return ContributionCard.of(contributions.edit(
                new ContributionId(id), Objects.requireNonNullElse(contribution.before(), ""), contribution.said()));
    }

    @PostMapping("/contributions/{id}/removal")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a contribution away; with a reason where it is another one's")
    void remove(@PathVariable String id, @RequestBody Reason reason) {
        contributions.remove(new ContributionId(id), Objects.requireNonNullElse(reason.reason(), ""));
    }

    @PutMapping("/contributions/{id}/reactions/{reaction}")
    @ForSignedIn
    @Operation(summary = "Say supports, needs-evidence or can-help to a contribution")
    ContributionCard react(@PathVariable String id, @PathVariable String reaction) {
        return ContributionCard.of(contributions.react(new ContributionId(id), Reaction.of(reaction), true));
    }

    @DeleteMapping("/contributions/{id}/reactions/{reaction}")
    @ForSignedIn
    @Operation(summary = "Take that back")
    ContributionCard unreact(@PathVariable String id, @PathVariable String reaction) {
        return ContributionCard.of(contributions.react(new ContributionId(id), Reaction.of(reaction), false));
    }

    @PutMapping("/contributions/{id}/met/{offer}")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that an offer meets a need")
    void meet(@PathVariable String id, @PathVariable String offer) {
        contributions.meet(new ContributionId(id), new ContributionId(offer), true);
    }

    @DeleteMapping("/contributions/{id}/met/{offer}")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that it does not any more")
    void unmeet(@PathVariable String id, @PathVariable String offer) {
        contributions.meet(new ContributionId(id), new ContributionId(offer), false);
    }
}
