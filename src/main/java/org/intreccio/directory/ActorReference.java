package org.intreccio.directory;

/**
 * Says that a room keeps the id of an actor in a property and not by a relationship: a Spring bean for each such label. Where an
 * organisation turns out to be another one, these nodes are found by it and follow.
 */
public interface ActorReference {

    /** The label of the nodes. */
    String label();

    /** The property, which should have an index. */
    String property();
}
