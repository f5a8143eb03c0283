package org.intreccio.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.SearchAddress;
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

        static View of(String code) {
            return Arrays.stream(values())
                    .filter(v -> v.name().equalsIgnoreCase(code))
                    .findFirst()
                    .orElse(LIST);
        }
    }

    static DirectoryAddress of(QueryParameters parameters) {
        return new DirectoryAddress(
                SearchAddress.read(parameters.getParameters()),
                View.of(parameters.getSingleParameter("view").orElse("")));
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
                + query.seeks().size()
                + (query.circle().isEmpty() ? 0 : 1);
    }

    /** The path with its query, in a fixed order so that equal states have equal addresses. */
    String href() {
        var asked = Stream.of(SearchAddress.write(query), view == View.LIST ? "" : "view=" + view.code())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? PATH : PATH + "?" + asked;
    }
}
