package org.intreccio.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the circle that a question is kept to. */
@Component
public class Circles {

    private final Map<String, Circle> kinds;

    Circles(List<Circle> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Circle::kind, Function.identity()));
    }

    /** The circle that an address names, {@code space:cortili}; nothing where the reader of now knows of none. */
    public Optional<Circle.Members> find(String circle) {
        int colon = circle.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(kinds.get(circle.substring(0, colon)))
                        .flatMap(kind -> kind.find(circle.substring(colon + 1)));
    }

    /** Those of the hits that are in the circle of the question: all where it names none, none where nobody knows it. */
    List<TextMatch.Hit> keep(SearchQuery query, List<TextMatch.Hit> hits) {
        if (query.circle().isEmpty()) {
            return hits;
        }
        Set<String> actors = find(query.circle()).map(Circle.Members::actors).orElse(Set.of());
        return hits.stream()
                .filter(hit -> actors.contains(hit.actor().id().value()))
                .toList();
    }
}
