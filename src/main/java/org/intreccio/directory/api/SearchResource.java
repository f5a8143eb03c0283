package org.intreccio.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ui.SearchSource;
import org.intreccio.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The portal's search: the best hits of every type of thing. */
@RestController
@RequestMapping("/api/v1/search")
@OpenToAll
@Tag(name = "Search")
class SearchResource {

    private final List<SearchSource> sources;

    SearchResource(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /** The best hits of one type, and how many there are altogether. */
    record Group(String type, long total, List<Hit> items) {}

    record Hit(String kind, String title, @Nullable String detail, String page) {}

    @GetMapping
    @Operation(
            summary = "Search everything",
            description = "Answers while one types: half words and slips are forgiven.")
    List<Group> search(
            @RequestParam String q,
            @Parameter(description = "One type only") @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        int size = PageSize.of(limit).value();
        return chosen(type).stream()
                .map(source -> group(source, source.find(q, size, locale)))
                .toList();
    }

    private static Group group(SearchSource source, SearchSource.Hits hits) {
        return new Group(
                source.type(),
                hits.total(),
                hits.best().stream()
                        .map(h -> new Hit(h.mark().name().toLowerCase(Locale.ROOT), h.title(), h.detail(), h.href()))
                        .toList());
    }

    private List<SearchSource> chosen(String type) {
        if (type.isBlank()) {
            return sources;
        }
        var chosen = sources.stream().filter(s -> s.type().equals(type)).toList();
        if (chosen.isEmpty()) {
            throw InvalidValue.of(
                    "type",
                    "directory.error.choice",
                    type,
                    sources.stream().map(SearchSource::type).collect(Collectors.joining(", ")));
        }
        return chosen;
    }
}
