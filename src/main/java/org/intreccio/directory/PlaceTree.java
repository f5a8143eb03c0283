package org.intreccio.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which place lies in which, in memory. Immutable. */
final class PlaceTree {

    /** Deeper than any nesting of places; keeps a ring in the data from turning for ever. */
    private static final int DEEPEST = 12;

    static final PlaceTree EMPTY = new PlaceTree(Map.of());

    private record Spot(Named named, String around) {}

    private final Map<String, Spot> spots;

    private PlaceTree(Map<String, Spot> spots) {
        this.spots = spots;
    }

    static PlaceTree of(List<Row> places) {
        var spots = new HashMap<String, Spot>();
        places.forEach(row -> spots.put(
                row.text("code").intern(),
                new Spot(row.named(), row.text("around").intern())));
        return new PlaceTree(spots);
    }

    boolean knows(String id) {
        return spots.containsKey(id);
    }

    Optional<Named> named(String id) {
        return Optional.ofNullable(spots.get(id)).map(Spot::named);
    }

    /** The place right around this one; empty for a country. */
    String around(String id) {
        var spot = spots.get(id);
        return spot == null ? "" : spot.around();
    }

    /** From the outermost place down to this one. */
    List<String> trail(String id) {
        var trail = new ArrayList<String>();
        for (var at = id; !at.isEmpty() && trail.size() < DEEPEST; at = around(at)) {
            trail.addFirst(at);
        }
        return trail;
    }
}
