package org.intreccio.identity;

/**
 * How the person here stands to an object. The graph says it by a path; {@link #ANYBODY} and {@link #SIGNED_IN} need none.
 *
 * <p>None includes another: an owner is not also {@link #MANAGER}, so that the table of rules says all there is to say.
 */
public enum Relation {
    ANYBODY("anybody"),
    SIGNED_IN("anybody signed in"),
    /** The object is the person, or is about them. */
    SELF("oneself"),
    /** Belongs to the organisation, without speaking for it. */
    MEMBER("member"),
    MANAGER("manager"),
    OWNER("owner"),
    /** An owner or manager whose right to act for the organisation somebody else attested; comes with one of those two. */
    ATTESTED("attested owner or manager"),
    /** Keeps the portal, where the object is not a person's own. */
    STEWARD("steward");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** How the docs call it. */
    public String words() {
        return words;
    }
}
