package org.intreccio.codesign.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.TreeMap;
import org.intreccio.codesign.RoomFilter;

/** What is asked of the list of rooms, as its address holds it. */
record RoomAddress(Shelf shelf, RoomFilter filter) {

    /** The three lists of the page. */
    enum Shelf {
        GOING_ON,
        MINE,
        FINISHED;

        String code() {
            return this == GOING_ON ? "open" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static final RoomAddress ALL = new RoomAddress(Shelf.GOING_ON, RoomFilter.ALL);

    static RoomAddress read(QueryParameters asked) {
        var state = asked.getSingleParameter("state").orElse("");
        var shelf = List.of(Shelf.values()).stream()
                .filter(s -> s.code().equals(state))
                .findFirst()
                .orElse(Shelf.GOING_ON);
        return new RoomAddress(
                shelf,
                RoomFilter.ALL
                        .withWords(asked.getSingleParameter("q").orElse(""))
                        .withTheme(asked.getSingleParameter("theme").orElse(""))
                        .withDirection(asked.getSingleParameter("direction").orElse(""))
                        .withFinished(shelf == Shelf.FINISHED));
    }

    static String ofTheme(String code) {
        return new RoomAddress(Shelf.GOING_ON, RoomFilter.ALL.withTheme(code)).write();
    }

    static String ofDirection(String code) {
        return new RoomAddress(Shelf.GOING_ON, RoomFilter.ALL.withDirection(code)).write();
    }

    RoomAddress on(Shelf other) {
        return new RoomAddress(other, filter.withFinished(other == Shelf.FINISHED));
    }

    RoomAddress with(RoomFilter other) {
        return new RoomAddress(shelf, other);
    }

    boolean asksForNothing() {
        return filter.words().isBlank()
                && filter.theme().isEmpty()
                && filter.direction().isEmpty();
    }

    String write() {
        var parameters = new TreeMap<String, List<String>>();
        if (shelf != Shelf.GOING_ON) {
            parameters.put("state", List.of(shelf.code()));
        }
        put(parameters, "q", filter.words());
        put(parameters, "theme", filter.theme());
        put(parameters, "direction", filter.direction());
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? RoomWords.ROOMS : RoomWords.ROOMS + "?" + query;
    }

    private static void put(java.util.Map<String, List<String>> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, List.of(value));
        }
    }
}
