package org.intreccio.directory;

import java.util.List;

/**
 * Actors and what joins them, ready to be drawn.
 *
 * @param more how many direct neighbours were left out, the least tied ones
 */
public record EgoNetwork(List<Node> nodes, List<Edge> edges, int more) {

    /**
     * An actor of the picture.
     *
     * @param ties how many collaborations stand behind it in this picture
     */
    public record Node(ActorId actor, ActorKind kind, String name, int ties, boolean focus) {}

    /**
     * What joins two of them.
     *
     * @param projects how many projects they share; 0 for a membership
     */
    public record Edge(ActorId from, ActorId to, Relation relation, int projects) {}

    /** What joins two actors. */
    public enum Relation {
        WORKED_TOGETHER,
        MEMBER_OF
    }
}
