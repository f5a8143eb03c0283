package org.intreccio.kernel;

/** Refuses an id that names nothing which the asker may see. REST answers 404. */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    protected NotFound(String key, Object... arguments) {
        super(null, key, arguments);
    }

    /** Names what was looked for: a sentence of the bundles and the id that was asked. */
    public static NotFound of(String key, String id) {
        return new NotFound(key, id.length() > 60 ? id.substring(0, 60) + "…" : id);
    }
}
