package org.intreccio.network;

/** Relations of an actor to a concept. */
public enum Relation {
    OFFERS,
    SEEKS,
    CARES_FOR_THEME,
    CARES_FOR_TARGET,
    OPERATES_IN
}
