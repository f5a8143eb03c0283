package org.intreccio.directory;

import java.util.List;

/**
 * Who reads, as far as it decides what they may see: the one place that says so. {@link Viewers} tells who is here.
 *
 * <p>Each answer of the directory is made for one of these, and whatever it leaves out is as if it did not exist: it is not
 * shown, counted, searched nor a step of a path.
 */
public enum Viewer {
    /** Whoever passes by. */
    GUEST,
    /** Anybody signed in, wherever they look. */
    MEMBER,
    /** Somebody who manages the actor that is looked at, on its own page. */
    MANAGER;

    /** The visibilities that this reader passes, as the graph writes them: the parameter {@code $seen} of every read. */
    public List<String> seen() {
        return switch (this) {
            case GUEST -> List.of("public");
            case MEMBER -> List.of("public", "members");
            case MANAGER -> List.of("public", "members", "private");
        };
    }

    /** Whether this reader may see what is shown to these. */
    public boolean sees(Visibility visibility) {
        return seen().contains(visibility.code());
    }
}
