package org.intreccio.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.SearchQuery;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The best hits for what somebody begins to type, by type of thing; so far there are actors. */
@RestController
@RequestMapping("/api/v1/search")
@OpenToAll
@Tag(name = "Search")
class SearchResource {

    private static final String ACTORS = "actors";

    private final ActorSearch search;

    SearchResource(ActorSearch search) {
        this.search = search;
    }

    /** The best hits of one type, and how many there are altogether. */
    record Group(String type, long total, List<ActorJson.Brief> items) {}

    @GetMapping
    @Operation(
            summary = "Search everything",
            description = "Answers while one types: half words and slips are forgiven.")
    List<Group> search(
            @RequestParam String q,
            @Parameter(description = "One type only: actors") @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = PageSize.of(limit).value();
        if (!type.isBlank() && !type.equals(ACTORS)) {
            throw InvalidValue.of("type", "directory.error.choice", type, ACTORS);
        }
        var found = search.search(SearchQuery.of(q).limit(size));
        return List.of(new Group(
                ACTORS,
                found.total(),
                found.cards().stream().map(ActorJson.Brief::of).toList()));
    }
}
