package org.intreccio.network;

/** Kinds of things that two actors may have in common, or that one offers and the other seeks. */
public enum ConceptKind {
    COMPETENCE,
    THEME,
    /** A target of the Sustainable Development Goals. */
    TARGET,
    PLACE
}
