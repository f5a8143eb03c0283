package org.intreccio.threads.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.intreccio.codesign.RoomId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.threads.ContributionId;
import org.intreccio.threads.ThreadCatalogue;
import org.intreccio.threads.ThreadId;
import org.intreccio.threads.Threads;
import org.intreccio.threads.api.ThreadJson.BoardCard;
import org.intreccio.threads.api.ThreadJson.ContributionCard;
import org.intreccio.threads.api.ThreadJson.ThreadCard;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The threads of rooms. */
@RestController
@RequestMapping("/api/v1")
@OpenToAll
@Tag(name = "Threads", description = "What is said in rooms")
class ThreadsResource {

    private final Threads threads;
    private final ThreadCatalogue catalogue;

    ThreadsResource(Threads threads, ThreadCatalogue catalogue) {
        this.threads = threads;
        this.catalogue = catalogue;
    }

    record Title(@Nullable String title) {}

    /** What is to change; what is not named stays. */
    record Change(
            @Nullable String title,
            @Nullable Boolean pinned,
            @Nullable Boolean closed,
            @Nullable String summary) {}

    record Move(@Nullable String to, @Nullable List<String> contributions) {}

    record Split(@Nullable String title, @Nullable List<String> contributions) {}

    record Merge(@Nullable String into) {}

    record Moved(int contributions) {}

    @GetMapping("/rooms/{id}/threads")
    @Operation(
            summary = "The threads of a room",
            description = "Pinned ones first, then the one where something was said last.")
    ResultPage<ThreadCard> of(@PathVariable String id) {
        return ResultPage.whole(
                catalogue.of(new RoomId(id)).stream().map(ThreadCard::of).toList());
    }

    @PostMapping("/rooms/{id}/threads")
    @ForSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a thread", description = "For people in the room. The same Idempotency-Key begins one.")
    ThreadCard begin(@PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody Title thread) {
        return ThreadCard.of(threads.begin(new RoomId(id), Objects.requireNonNullElse(thread.title(), ""), key));
    }

    @GetMapping("/rooms/{id}/contributions")
    @Operation(summary = "Contributions of a room whose words answer, the best first", description = "50 at most.")
    ResultPage<ContributionCard> search(@PathVariable String id, @RequestParam(defaultValue = "") String q) {
        return ResultPage.whole(catalogue.search(new RoomId(id), q).stream()
                .map(ContributionCard::of)
                .toList());
    }

    @GetMapping("/rooms/{id}/board")
    @Operation(summary = "What is needed in a room beside what is offered, matched")
    BoardCard board(@PathVariable String id) {
        return BoardCard.of(catalogue.board(new RoomId(id)));
    }

    @GetMapping("/threads/{id}")
    @Operation(summary = "A thread", description = "One that was merged tells with goneTo where it went.")
    ThreadCard see(@PathVariable String id) {
        return ThreadCard.of(catalogue.see(new ThreadId(id)));
    }

    @PatchMapping("/threads/{id}")
    @ForSignedIn
    @Operation(summary = "Rename, pin, close or sum up a thread", description = "For those who facilitate the room.")
    ThreadCard change(@PathVariable String id, @RequestBody Change change) {
        var thread = new ThreadId(id);
        var title = change.title();
        var pinned = change.pinned();
        var closed = change.closed();
        var summary = change.summary();
        if (title != null) {
            threads.rename(thread, title);
        }
        if (pinned != null) {
            threads.pin(thread, pinned);
        }
        if (closed != null) {
            threads.close(thread, closed);
        }
        if (summary != null) {
            threads.sumUp(thread, summary);
        }
        return ThreadCard.of(catalogue.see(thread));
    }

    @PostMapping("/threads/{id}/moves")
    @ForSignedIn
    @Operation(summary = "Move contributions with their replies into another thread of the room")
    Moved move(@PathVariable String id, @RequestBody Move move) {
        return new Moved(threads.move(
                new ThreadId(id), new ThreadId(Objects.requireNonNullElse(move.to(), "")), ids(move.contributions())));
    }

    @PostMapping("/threads/{id}/splits")
    @ForSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a thread of its own with some contributions and their replies")
    ThreadCard split(@PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody Split split) {
        return ThreadCard.of(threads.split(
                new ThreadId(id), Objects.requireNonNullElse(split.title(), ""), ids(split.contributions()), key));
    }

    @PostMapping("/threads/{id}/merge")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Merge a thread into another one of the room")
    void merge(@PathVariable String id, @RequestBody Merge merge) {
        threads.merge(new ThreadId(id), new ThreadId(Objects.requireNonNullElse(merge.into(), "")));
    }

    private static List<ContributionId> ids(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids.stream().map(ContributionId::new).toList();
    }
}
