package org.intreccio.introductions.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Openness;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.introductions.IntroductionDraft;
import org.intreccio.introductions.IntroductionId;
import org.intreccio.introductions.Introductions;
import org.intreccio.introductions.Requests;
import org.intreccio.introductions.StepId;
import org.intreccio.introductions.api.IntroductionJson.AskedCard;
import org.intreccio.introductions.api.IntroductionJson.Path;
import org.intreccio.introductions.api.IntroductionJson.RequestCard;
import org.intreccio.introductions.ways.Connections;
import org.intreccio.recommendation.Partners;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who could bring two actors together, and introductions from asking to meeting. */
@RestController
@RequestMapping("/api/v1")
@ForSignedIn
@Tag(name = "Introductions", description = "To be introduced by those whom both sides know, each agreeing for itself")
class IntroductionsResource {

    private final Connections connections;
    private final Introductions introductions;
    private final Requests requests;
    private final Openness openness;
    private final Partners partners;

    IntroductionsResource(
            Connections connections,
            Introductions introductions,
            Requests requests,
            Openness openness,
            Partners partners) {
        this.connections = connections;
        this.introductions = introductions;
        this.requests = requests;
        this.openness = openness;
        this.partners = partners;
    }

    record NewIntroduction(
            @Nullable String to,
            @Nullable List<String> via,
            @Nullable String purpose,
            @Nullable String words) {

        IntroductionDraft draft() {
            return new IntroductionDraft(
                    new ActorId(Objects.requireNonNullElse(to, "")),
                    Objects.requireNonNullElse(via, List.<String>of()).stream()
                            .map(ActorId::new)
                            .toList(),
                    Objects.requireNonNullElse(purpose, ""),
                    Objects.requireNonNullElse(words, ""));
        }
    }

    record OpennessCard(boolean open) {}

    @GetMapping("/actors/{id}/closest-ways")
    @OpenToAll
    @Operation(summary = "Up to three closest ways from this actor to another", description = """
                    The product of the ties' closeness is the largest over at most three actors between; each way passes others than the ways \
                    before. Over public ties; for callers who act for the first actor also over its own. Nobody stands between who does not \
                    want to be asked.""")
    List<Path> ways(@PathVariable ActorId id, @Parameter(description = "The other actor") @RequestParam ActorId to) {
        connections.end(id);
        connections.end(to);
        partners.waitUntilReady();
        return connections.between(id, to).stream().map(Path::of).toList();
    }

    @GetMapping("/me/introducers")
    @Operation(
            summary = "Up to three ways over actors who could introduce an actor that I act for to another one",
            description = "Somebody speaks for each actor on the way, and all of them may be asked.")
    List<Path> introducers(
            @Parameter(description = "The actor that I act for") @RequestParam ActorId as,
            @Parameter(description = "Whom to meet") @RequestParam ActorId to) {
        connections.end(to);
        partners.waitUntilReady();
        return connections.introducers(as, to).stream().map(Path::of).toList();
    }

    @PostMapping("/actors/{id}/introductions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask, in this actor's name, those on a way to introduce it to another one",
            description =
                    "The way is one of those that /me/introducers lists. Whoever accepts gets my name and address.")
    AskedCard ask(@PathVariable ActorId id, @RequestBody NewIntroduction asked) {
        return AskedCard.of(introductions.ask(id, asked.draft()));
    }

    @GetMapping("/me/introductions")
    @Operation(summary = "Introductions that an actor for whom I act has asked for, newest first")
    ResultPage<AskedCard> mine() {
        return ResultPage.whole(introductions.mine().stream().map(AskedCard::of).toList());
    }

    @GetMapping("/introductions/{id}")
    @Operation(
            summary = "One introduction, for those who asked",
            description = "A refusal is told like no answer: it waits until its time is over.")
    AskedCard see(@PathVariable IntroductionId id) {
        return AskedCard.of(introductions.see(id));
    }

    @DeleteMapping("/introductions/{id}")
    @Operation(summary = "Take a request back while it waits")
    AskedCard withdraw(@PathVariable IntroductionId id) {
        return AskedCard.of(introductions.withdraw(id));
    }

    @GetMapping("/me/introduction-requests")
    @Operation(summary = "What I am asked to pass on or to accept, what waits first")
    ResultPage<RequestCard> requests() {
        return ResultPage.whole(requests.mine().stream().map(RequestCard::of).toList());
    }

    @GetMapping("/introduction-requests/{id}")
    @Operation(summary = "One request, for those who are asked, once it has come to them")
    RequestCard request(@PathVariable StepId id) {
        return RequestCard.of(requests.see(id));
    }

    @PostMapping("/introduction-requests/{id}/agreement")
    @Operation(
            summary =
                    "Pass a request on; at its end, agree to meet, which gives both persons each other's name and address")
    RequestCard agree(@PathVariable StepId id) {
        return RequestCard.of(requests.agree(id));
    }

    @PostMapping("/introduction-requests/{id}/refusal")
    @Operation(summary = "Decline a request; nobody is told")
    RequestCard decline(@PathVariable StepId id) {
        return RequestCard.of(requests.decline(id));
    }

    @PutMapping("/actors/{id}/openness")
    @Operation(summary = "Say whether this actor may be asked to introduce others, and be introduced")
    OpennessCard open(@PathVariable ActorId id, @RequestBody OpennessCard wish) {
        openness.set(id, wish.open());
        return new OpennessCard(openness.of(id));
    }
}
