package org.intreccio.taxonomy;

import java.util.List;

/**
 * What a room adds to the demonstration community: a Spring bean, told after the actors, their projects and the demo's sign-ins
 * stand. Told again until it went through whole once, so it must be repeatable, and again when its files change.
 */
public interface SeedChapter {

    /** Its mark in the graph; stable. */
    String name();

    /** What it is told from; a change of theirs tells it again. */
    List<SeedFile> files();

    /** Which comes first: lower does. */
    int order();

    /** Tells it (also where the demo has no sign-ins), in transactions of its own. What visitors of the demo changed meanwhile must stay as they left it. */
    void tell();
}
