package org.intreccio.network;

/** Relations of an actor to a concept. */
public enum Relation {
    OFFERS(ConceptKind.COMPETENCE),
    SEEKS(ConceptKind.COMPETENCE),
    CARES_FOR_THEME(ConceptKind.THEME),
    CARES_FOR_TARGET(ConceptKind.TARGET),
    OPERATES_IN(ConceptKind.PLACE);

    private final ConceptKind kind;

    Relation(ConceptKind kind) {
        this.kind = kind;
    }

    /** Returns the kind of concepts that it leads to. */
    public ConceptKind kind() {
        return kind;
    }
}
