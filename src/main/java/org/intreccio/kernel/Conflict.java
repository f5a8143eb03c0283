package org.intreccio.kernel;

/** Refuses an act because of what stands in the graph already, or changed meanwhile. REST answers 409. */
public class Conflict extends DomainException {

    private static final long serialVersionUID = 1L;

    private Conflict(String key, Object... arguments) {
        super(null, key, arguments);
    }

    /** Names the sentence and what fills it. */
    public static Conflict of(String key, Object... arguments) {
        return new Conflict(key, arguments);
    }
}
