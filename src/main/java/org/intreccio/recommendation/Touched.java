package org.intreccio.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.graph.Change;

/**
 * What changes touched, once each.
 *
 * @param vocabulary whether concepts came or were renamed
 * @param all whether so much changed that nobody named it
 */
record Touched(Set<String> actors, Set<String> projects, boolean vocabulary, boolean all) {

    static final Touched NOTHING = new Touched(Set.of(), Set.of(), false, false);

    static Touched by(List<Change> changes) {
        var touched = NOTHING;
        for (var change : changes) {
            touched = touched.and(of(change));
        }
        return touched;
    }

    private static Touched of(Change change) {
        return switch (change.kind()) {
            case "actor" -> new Touched(Set.of(change.subject()), Set.of(), false, false);
            case "project" -> new Touched(Set.of(), Set.of(change.subject()), false, false);
            case "taxonomy" -> new Touched(Set.of(), Set.of(), true, false);
            case "bulk" -> new Touched(Set.of(), Set.of(), false, true);
            // A sign-in, a space: nothing that is read.
            default -> NOTHING;
        };
    }

    Touched and(Touched other) {
        if (equals(NOTHING) || other.equals(NOTHING)) {
            return equals(NOTHING) ? other : this;
        }
        var bothActors = new HashSet<>(actors);
        bothActors.addAll(other.actors);
        var bothProjects = new HashSet<>(projects);
        bothProjects.addAll(other.projects);
        return new Touched(bothActors, bothProjects, vocabulary || other.vocabulary, all || other.all);
    }

    /** Counts the nodes that are named. */
    int size() {
        return actors.size() + projects.size();
    }
}
