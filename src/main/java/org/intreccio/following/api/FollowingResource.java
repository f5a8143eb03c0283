package org.intreccio.following.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.SearchAddress;
import org.intreccio.following.AlertRhythm;
import org.intreccio.following.Blocks;
import org.intreccio.following.Following;
import org.intreccio.following.SavedSearch;
import org.intreccio.following.SavedSearches;
import org.intreccio.following.ThingRef;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.InvalidValue;
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

/** What the caller follows, keeps and blocks. */
@RestController
@RequestMapping("/api/v1/me")
@ForSignedIn
@Tag(name = "Following", description = "What the caller follows, which searches they keep, whom they blocked")
class FollowingResource {

    private final Following following;
    private final SavedSearches searches;
    private final Blocks blocks;

    FollowingResource(Following following, SavedSearches searches, Blocks blocks) {
        this.following = following;
        this.searches = searches;
        this.blocks = blocks;
    }

    record Thing(String kind, String id, String title, String href, Instant since) {}

    record Search(String id, String name, String query, String alert, int found, int fresh) {

        static Search of(SavedSearch search) {
            return new Search(
                    search.id().value(),
                    search.name(),
                    search.query(),
                    search.alert().code(),
                    search.found(),
                    search.fresh());
        }
    }

    record Keep(
            @Nullable String name,
            @Nullable String query,
            @Nullable String alert) {}

    record Alert(@Nullable String alert) {}

    record Kept(String id) {}

    record Blocked(String id, String name) {}

    @GetMapping("/following")
    @Operation(summary = "All that the caller follows, the newest first")
    List<Thing> all(Locale locale) {
        return following.all(locale).stream()
                .map(f -> new Thing(
                        f.ref().kind(),
                        f.ref().id(),
                        f.thing().title(),
                        "/" + f.thing().href(),
                        f.since()))
                .toList();
    }

    @PutMapping("/following/{kind}/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow something")
    void follow(@PathVariable String kind, @PathVariable String id) {
        following.follow(new ThingRef(kind, id));
    }

    @DeleteMapping("/following/{kind}/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow it no more")
    void unfollow(@PathVariable String kind, @PathVariable String id) {
        following.unfollow(new ThingRef(kind, id));
    }

    @GetMapping("/searches")
    @Operation(summary = "The searches that the caller keeps, with what is new in each")
    List<Search> searches() {
        return searches.all().stream().map(Search::of).toList();
    }

    @PostMapping("/searches")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Keep a search",
            description = "The query is written as in the directory's address, after the question mark. "
                    + "The alert is never (unless said), daily or weekly.")
    Kept keep(@RequestBody Keep wanted) {
        var query = SearchAddress.read(wanted.query() == null ? "" : wanted.query());
        return new Kept(searches.keep(wanted.name() == null ? "" : wanted.name(), query, rhythm(wanted.alert()))
                .value());
    }

    @PutMapping("/searches/{id}/alert")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say how often a letter tells who is new in a kept search: never, daily or weekly")
    void alert(@PathVariable String id, @RequestBody Alert wanted) {
        searches.alert(new SavedSearch.Id(id), rhythm(wanted.alert()));
    }

    private static AlertRhythm rhythm(@Nullable String code) {
        return code == null
                ? AlertRhythm.NEVER
                : AlertRhythm.of(code).orElseThrow(() -> InvalidValue.of("alert", "following.error.alert", code));
    }

    @DeleteMapping("/searches/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep a search no more")
    void drop(@PathVariable String id) {
        searches.drop(new SavedSearch.Id(id));
    }

    @GetMapping("/blocks")
    @Operation(summary = "Whom the caller blocked")
    List<Blocked> blocked() {
        return blocks.all().stream()
                .map(card -> new Blocked(card.id().value(), card.name()))
                .toList();
    }

    @PutMapping("/blocks/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Block an actor", description = "It is never recommended to the caller, and is not told.")
    void block(@PathVariable String actor) {
        blocks.block(new ActorId(actor));
    }

    @DeleteMapping("/blocks/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a block back")
    void unblock(@PathVariable String actor) {
        blocks.unblock(new ActorId(actor));
    }
}
