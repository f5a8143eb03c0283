package org.intreccio.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.SearchQuery;

/** What the directory shows, as it stands in its address; what an address says wrongly is left out, never an error. */
record DirectoryAddress(SearchQuery query, View view) {

    static final String PATH = "directory";

    /** How the result is shown. */
    enum View {
        LIST,
        MAP,
        NETWORK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DirectoryAddress of(QueryParameters parameters) {
        var query = SearchQuery.of(parameters.getSingleParameter("q").orElse(""))
                .withKinds(known(parameters, "kind", ActorKind::of))
                .withPlace(parameters.getSingleParameter("place").orElse(""))
                .withThemes(codes(parameters, "theme"))
                .withGoals(known(parameters, "sdg", DirectoryAddress::goal))
                .withOffers(codes(parameters, "offers"))
                .withSeeks(codes(parameters, "seeks"))
                .sortedBy(one(parameters, "sort", SearchQuery.Sort.values(), SearchQuery.Sort.RELEVANCE));
        return new DirectoryAddress(query, one(parameters, "view", View.values(), View.LIST));
    }

    private static List<String> codes(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream()
                .filter(c -> !c.isBlank() && c.length() <= 100)
                .toList();
    }

    private static <T> Set<T> known(QueryParameters parameters, String name, Function<String, Optional<T>> read) {
        return parameters.getParameters(name).stream()
                .flatMap(v -> read.apply(v).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Integer> goal(String number) {
        return number.matches("[1-9]|1[0-7]") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    private static <E extends Enum<E>> E one(QueryParameters parameters, String name, E[] values, E otherwise) {
        var wanted = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(v -> v.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(otherwise);
    }

    DirectoryAddress with(SearchQuery other) {
        return new DirectoryAddress(other, view);
    }

    DirectoryAddress seenAs(View other) {
        return new DirectoryAddress(query, other);
    }

    /** The address without any filter; what was typed and how it is shown stay. */
    DirectoryAddress unfiltered() {
        return with(SearchQuery.of(query.text()).sortedBy(query.sort()));
    }

    /** The same with one value of a facet put in or taken out. */
    static <T> Set<T> toggled(Collection<T> values, T value) {
        var changed = new LinkedHashSet<>(values);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }

    /** How many values narrow the result. */
    int filters() {
        return query.kinds().size()
                + (query.place().isEmpty() ? 0 : 1)
                + query.themes().size()
                + query.goals().size()
                + query.offers().size()
                + query.seeks().size();
    }

    /** The path with its query, in a fixed order so that equal states have equal addresses. */
    String href() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "q", query.text().isEmpty() ? List.of() : List.of(query.text()));
        put(parameters, "kind", query.kinds().stream().map(ActorKind::code).toList());
        put(parameters, "place", query.place().isEmpty() ? List.of() : List.of(query.place()));
        put(parameters, "theme", query.themes());
        put(parameters, "sdg", query.goals().stream().map(String::valueOf).toList());
        put(parameters, "offers", query.offers());
        put(parameters, "seeks", query.seeks());
        put(parameters, "sort", query.sort() == SearchQuery.Sort.RELEVANCE ? List.of() : List.of(sort()));
        put(parameters, "view", view == View.LIST ? List.of() : List.of(view.code()));
        return parameters.isEmpty() ? PATH : PATH + "?" + encoded(parameters);
    }

    private String sort() {
        return query.sort().name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, List<String>> parameters, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().sorted().toList());
        }
    }

    private static String encoded(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(e ->
                        e.getValue().stream().map(v -> e.getKey() + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
