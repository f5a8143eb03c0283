package org.intreccio.shell.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.shell.Search;
import org.intreccio.ui.SearchSource;
import org.intreccio.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The best hits for what somebody begins to type, of every type that a room lets the portal find. */
@RestController
@RequestMapping("/api/v1/search")
@OpenToAll
@Tag(name = "Search")
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /** How many there are of one type, and the best of them. */
    record Group(String type, long total, List<Item> items) {}

    /**
     * One thing that was found.
     *
     * @param id under which the resource of its type tells all of it
     * @param kind {@code company}, {@code project}, {@code theme} …
     * @param name in the language asked for
     * @param detail what tells it from its namesakes
     * @param page where people see it
     */
    record Item(String id, String kind, String name, String detail, String page) {

        static Item of(SearchSource.Hit hit) {
            return new Item(
                    hit.id(),
                    hit.mark().name().toLowerCase(Locale.ROOT),
                    hit.title(),
                    Objects.requireNonNullElse(hit.detail(), ""),
                    hit.href());
        }
    }

    @GetMapping
    @Operation(
            summary = "Search everything",
            description = "Answers while one types, from two letters on: actors, projects and topics (themes, goals,"
                    + " competences, places), half words and slips forgiven. Every type tells its total, so that the"
                    + " totals are facets; with `type`, only that one lists items. Names come in the language of"
                    + " Accept-Language.")
    List<Group> search(
            @RequestParam String q,
            @Parameter(description = "The only type to list: actors, projects, topics") @RequestParam(defaultValue = "")
                    String type,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale language) {
        var size = PageSize.of(limit).value();
        var types = search.sources().stream().map(SearchSource::type).toList();
        if (!type.isBlank() && !types.contains(type)) {
            throw InvalidValue.of(
                    "type", "shell.error.search-type", type, types.stream().collect(Collectors.joining(", ")));
        }
        return search.sources().stream()
                .map(source -> group(source, q, type.isBlank() || type.equals(source.type()) ? size : 0, language))
                .toList();
    }

    private Group group(SearchSource source, String text, int size, Locale language) {
        var found = search.find(source, text, Math.max(1, size), language);
        return new Group(
                source.type(),
                found.total(),
                found.best().stream().limit(size).map(Item::of).toList());
    }
}
