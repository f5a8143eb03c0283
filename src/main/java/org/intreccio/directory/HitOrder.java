package org.intreccio.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.Cursor;

/**
 * The order of hits and where one stands in it.
 *
 * <p>Each hit has a key that no other has; a cursor is the key of the last hit that was given. So a page follows the one before it
 * even when actors come, go or change between the two.
 */
final class HitOrder {

    private record Key(double number, String name, String id) {

        static final Comparator<Key> ORDER = Comparator.comparingDouble(Key::number)
                .reversed()
                .thenComparing(Key::name)
                .thenComparing(Key::id);
    }

    private record Placed(TextMatch.Hit hit, Key key) {}

    private final SearchQuery.Sort sort;

    HitOrder(SearchQuery.Sort sort) {
        this.sort = sort;
    }

    /** The first hits of the order, after the cursor when there is one. Costs one comparison a hit, not a sort of all. */
    List<TextMatch.Hit> first(List<TextMatch.Hit> hits, @org.jspecify.annotations.Nullable String cursor, int limit) {
        var after = cursor == null ? null : read(cursor);
        var worstFirst = new PriorityQueue<Placed>(
                Math.max(1, Math.min(limit, hits.size())) + 1,
                Comparator.comparing(Placed::key, Key.ORDER).reversed());
        for (var hit : hits) {
            var key = key(hit);
            if (after != null && Key.ORDER.compare(key, after) <= 0) {
                continue;
            }
            if (worstFirst.size() < limit) {
                worstFirst.add(new Placed(hit, key));
            } else if (Key.ORDER.compare(key, worstFirst.element().key()) < 0) {
                worstFirst.remove();
                worstFirst.add(new Placed(hit, key));
            }
        }
        var ordered = new ArrayList<>(worstFirst);
        ordered.sort(Comparator.comparing(Placed::key, Key.ORDER));
        return ordered.stream().map(Placed::hit).toList();
    }

    /** Where this hit stands. */
    String cursor(TextMatch.Hit hit) {
        var key = key(hit);
        return Cursor.of(sort.name(), Double.toString(key.number()), key.name(), key.id())
                .write();
    }

    private Key read(String cursor) {
        var parts = Cursor.read(cursor, 4).parts();
        if (!parts.getFirst().equals(sort.name())) {
            throw InvalidValue.of("cursor", "directory.error.cursor");
        }
        try {
            return new Key(Double.parseDouble(parts.get(1)), parts.get(2), parts.get(3));
        } catch (NumberFormatException e) {
            throw InvalidValue.of("cursor", "directory.error.cursor");
        }
    }

    private Key key(TextMatch.Hit hit) {
        var actor = hit.actor();
        double number = switch (sort) {
            case RELEVANCE -> hit.score();
            case NAME -> 0;
            case CONNECTIONS -> actor.degree();
        };
        return new Key(number, actor.sortName(), actor.id().value());
    }
}
