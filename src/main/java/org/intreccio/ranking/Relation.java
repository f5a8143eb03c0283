package org.intreccio.ranking;

/** Relations of an actor to a concept. */
enum Relation {
    OFFERS,
    SEEKS,
    CARES_FOR_THEME,
    CARES_FOR_TARGET,
    OPERATES_IN
}
