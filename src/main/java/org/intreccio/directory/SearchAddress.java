package org.intreccio.directory;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question to the directory as it stands in an address, after the question mark: {@code q=orto&kind=cooperative}. What an address
 * says wrongly is left out, never an error; equal questions have equal addresses.
 */
public final class SearchAddress {

    private static final int LONGEST_CODE = 100;

    private SearchAddress() {}

    /** Reads what {@link #write} wrote. */
    public static SearchQuery read(String address) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : address.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(part.substring(0, equals), k -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return read(parameters);
    }

    /** Reads the values of an address by their names. */
    public static SearchQuery read(Map<String, List<String>> parameters) {
        return SearchQuery.of(first(parameters, "q"))
                .withKinds(known(parameters, "kind", ActorKind::of))
                .withPlace(first(parameters, "place"))
                .withThemes(codes(parameters, "theme"))
                .withGoals(known(parameters, "sdg", SearchAddress::goal))
                .withOffers(codes(parameters, "offers"))
                .withSeeks(codes(parameters, "seeks"))
                .within(codes(parameters, "in").stream().findFirst().orElse(""))
                .sortedBy(sort(first(parameters, "sort")));
    }

    /** Writes the question; empty when it asks for everything. */
    public static String write(SearchQuery query) {
        return values(query).entrySet().stream()
                .flatMap(e ->
                        e.getValue().stream().map(v -> e.getKey() + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> values(SearchQuery query) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "q", query.text().isEmpty() ? List.of() : List.of(query.text()));
        put(values, "kind", query.kinds().stream().map(ActorKind::code).toList());
        put(values, "place", query.place().isEmpty() ? List.of() : List.of(query.place()));
        put(values, "theme", query.themes());
        put(values, "sdg", query.goals().stream().map(String::valueOf).toList());
        put(values, "offers", query.offers());
        put(values, "seeks", query.seeks());
        put(values, "in", query.circle().isEmpty() ? List.of() : List.of(query.circle()));
        put(
                values,
                "sort",
                query.sort() == SearchQuery.Sort.RELEVANCE
                        ? List.of()
                        : List.of(query.sort().name().toLowerCase(Locale.ROOT)));
        return values;
    }

    private static void put(Map<String, List<String>> values, String name, Collection<String> more) {
        if (!more.isEmpty()) {
            values.put(name, more.stream().sorted().toList());
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static List<String> codes(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(c -> !c.isBlank() && c.length() <= LONGEST_CODE)
                .toList();
    }

    private static <T> Set<T> known(
            Map<String, List<String>> parameters, String name, Function<String, Optional<T>> read) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(v -> read.apply(v).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Integer> goal(String number) {
        return number.matches("[1-9]|1[0-7]") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    private static SearchQuery.Sort sort(String name) {
        return Arrays.stream(SearchQuery.Sort.values())
                .filter(s -> s.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(SearchQuery.Sort.RELEVANCE);
    }
}
