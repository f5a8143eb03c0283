package org.intreccio.pictures;

import java.util.Collection;
import java.util.Set;

/** Says which pictures a room shows. Whatever no room shows is deleted in the end. */
public interface PictureUse {

    /** Those of these names that the room shows, to whomever; one query. */
    Set<String> shown(Collection<String> names);
}
