package org.intreccio.introductions.ways;

import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.network.NodeRef;
import org.jspecify.annotations.Nullable;

/**
 * A way from one actor to another over people and organisations that are close to each other.
 *
 * @param stops actors from the one end to the other, at least two
 * @param ties what joins each stop to the next: one fewer than stops
 * @param strength the product of the ties' closeness, in (0, 1)
 */
public record WarmPath(List<NodeRef> stops, List<Tie> ties, double strength) {

    public WarmPath {
        stops = List.copyOf(stops);
        ties = List.copyOf(ties);
    }

    /** What joins two actors most. */
    public enum How {
        WORKED_TOGETHER,
        BELONG_TOGETHER,
        /** Another one introduced them to each other; known to the two alone. */
        WERE_INTRODUCED
    }

    /**
     * What joins two neighbours on the way.
     *
     * @param project the shared project that ties them most, where they worked together
     * @param projects how many they shared
     * @param closeness in (0, 1)
     */
    public record Tie(How how, @Nullable NodeRef project, int projects, double closeness) {}

    /** Those who stand between the two, in order; nobody where the two know each other. */
    public List<ActorId> between() {
        return stops.subList(1, stops.size() - 1).stream()
                .map(stop -> new ActorId(stop.id()))
                .toList();
    }
}
