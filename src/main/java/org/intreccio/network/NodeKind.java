package org.intreccio.network;

/** Kinds of nodes on a path that explains a recommendation. */
public enum NodeKind {
    ACTOR,
    PROJECT,
    COMPETENCE,
    THEME,
    TARGET,
    PLACE,
    /** The call for which a team is completed. */
    CALL
}
