package org.intreccio.following;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intreccio.ui.Mark;

/** A kind of thing that can be followed: a Spring bean of the room that owns it. */
public interface Followable {

    /**
     * A thing as its follower sees it.
     *
     * @param detail a few words that tell it from its namesakes, or empty
     * @param href inside the portal, without a leading slash
     */
    record Thing(String id, Mark mark, String title, String detail, String href) {}

    /** The name of the kind in addresses: {@code actor}. */
    String kind();

    /** The label of its nodes in the graph, which carry an {@code id}. */
    String label();

    /** Those of these that exist and that the reader of now may see, in the order asked. */
    List<Thing> find(Collection<String> ids, Locale locale);
}
