package org.intreccio.directory;

import java.util.Optional;
import java.util.Set;

/**
 * A set of actors to which a question may be kept, told by another room: the members of a space. A Spring bean for each kind;
 * in an address it stands as {@code in=space:cortili}.
 */
public interface Circle {

    /** What stands before the colon. */
    String kind();

    /** The circle of this code; nothing where there is none that the reader of now may know of. */
    Optional<Members> find(String code);

    /**
     * Who is in it, as far as the reader of now may know.
     *
     * @param page where it is shown
     * @param actors ids
     */
    record Members(String name, String page, Set<String> actors) {

        public Members {
            actors = Set.copyOf(actors);
        }
    }
}
