package org.intreccio.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.SearchQuery;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.web.Cursor;
import org.intreccio.web.PageSize;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Actors and projects, as anybody may see them. */
@RestController
@RequestMapping("/api/v1")
@OpenToAll
@Tag(name = "Actors", description = "People and organisations, what joins them, and their projects")
class ActorsResource {

    private final ActorSearch search;
    private final ActorCatalogue catalogue;

    ActorsResource(ActorSearch search, ActorCatalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    @GetMapping("/actors")
    @Operation(
            summary = "Find actors",
            description = "Typo-tolerant; values of one parameter widen, parameters narrow one another. "
                    + "The header Total-Count says how many there are on all pages.")
    ResponseEntity<ResultPage<ActorJson.Brief>> find(
            @Parameter(description = "Words of a name, a place, a theme or a text") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "company, institution, cooperative, association, citizen")
                    @RequestParam(defaultValue = "")
                    List<String> kind,
            @Parameter(description = "A place with all within it: it-r03, it-mi, it-015146")
                    @RequestParam(defaultValue = "")
                    String place,
            @Parameter(description = "Codes of themes, each with its narrower ones") @RequestParam(defaultValue = "")
                    List<String> theme,
            @Parameter(description = "Numbers of SDG goals") @RequestParam(defaultValue = "") List<Integer> sdg,
            @RequestParam(defaultValue = "") List<String> offers,
            @RequestParam(defaultValue = "") List<String> seeks,
            @Parameter(description = "Only who is in this: space:<its address>") @RequestParam(defaultValue = "")
                    String in,
            @Parameter(description = "relevance, name, connections") @RequestParam(defaultValue = "relevance")
                    String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var size = PageSize.of(limit).value();
        var query = SearchQuery.of(q)
                .withKinds(kind.stream().map(ActorsResource::kind).toList())
                .withPlace(place)
                .withThemes(theme)
                .withGoals(sdg)
                .withOffers(offers)
                .withSeeks(seeks)
                .within(in)
                .sortedBy(sort(sort))
                .limit(size)
                .after(cursor);
        var result = search.search(query);
        return ResponseEntity.ok()
                .header("Total-Count", Long.toString(result.total()))
                .body(new ResultPage<>(
                        result.cards().stream().map(ActorJson.Brief::of).toList(), result.next()));
    }

    @GetMapping("/actors/{id}")
    @Operation(summary = "One actor, with all that is public of it")
    ActorJson.Full actor(@PathVariable String id) {
        return catalogue.page(new ActorId(id)).map(ActorJson.Full::of).orElseThrow(() -> unknownActor(id));
    }

    @GetMapping("/actors/{id}/network")
    @Operation(summary = "The actor among those it worked with most")
    NetworkJson.Network network(@PathVariable String id, @RequestParam(required = false) @Nullable Integer limit) {
        var actor = known(id);
        var size = limit == null ? 40 : PageSize.of(limit).value();
        return NetworkJson.Network.of(catalogue.network(actor, size));
    }

    @GetMapping("/actors/{id}/collaborations")
    @Operation(summary = "The projects of an actor, newest first")
    ResultPage<NetworkJson.Collaboration> collaborations(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var actor = known(id);
        var size = PageSize.of(limit).value();
        int offset = cursor == null ? 0 : offset(cursor);
        var timeline = catalogue.timeline(actor, offset, size);
        var end = offset + timeline.collaborations().size();
        return new ResultPage<>(
                timeline.collaborations().stream()
                        .map(NetworkJson.Collaboration::of)
                        .toList(),
                end < timeline.total() ? Cursor.of(Integer.toString(end)).write() : null);
    }

    @GetMapping("/actors/{id}/connections")
    @Operation(summary = "Up to three shortest ways from this actor to another, over public projects and memberships")
    List<NetworkJson.Path> connections(@PathVariable String id, @RequestParam String to) {
        return catalogue.paths(known(id), known(to)).stream()
                .map(NetworkJson.Path::of)
                .toList();
    }

    @GetMapping("/projects/{id}")
    @Operation(summary = "One project with its participants")
    NetworkJson.Project project(@PathVariable String id) {
        return catalogue
                .project(new ProjectId(id))
                .map(NetworkJson.Project::of)
                .orElseThrow(() -> NotFound.of("directory.error.project-unknown", id));
    }

    private ActorId known(String id) {
        var actor = new ActorId(id);
        if (catalogue.find(actor).isEmpty()) {
            throw unknownActor(id);
        }
        return actor;
    }

    private static NotFound unknownActor(String id) {
        return NotFound.of("directory.error.actor-unknown", id);
    }

    private static ActorKind kind(String code) {
        return ActorKind.of(code)
                .orElseThrow(() -> InvalidValue.of(
                        "kind",
                        "directory.error.choice",
                        code,
                        codes(Arrays.stream(ActorKind.values())
                                .map(ActorKind::code)
                                .toList())));
    }

    private static SearchQuery.Sort sort(String name) {
        return Arrays.stream(SearchQuery.Sort.values())
                .filter(s -> s.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "sort",
                        "directory.error.choice",
                        name,
                        codes(Arrays.stream(SearchQuery.Sort.values())
                                .map(s -> s.name().toLowerCase(Locale.ROOT))
                                .toList())));
    }

    private static String codes(List<String> codes) {
        Set<String> unique = new LinkedHashSet<>(codes);
        return String.join(", ", unique);
    }

    private static int offset(String cursor) {
        try {
            return Integer.parseInt(Cursor.read(cursor, 1).parts().getFirst());
        } catch (NumberFormatException e) {
            throw InvalidValue.of("cursor", "directory.error.cursor");
        }
    }
}
