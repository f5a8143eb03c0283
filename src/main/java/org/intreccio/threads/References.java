package org.intreccio.threads;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom and what a text leads to inside the portal: {@code [Ada](/actors/ada)} mentions an actor, {@code [..](/challenges/x)} refers to a
 * call.
 *
 * @param actors ids
 * @param things of the kinds that the portal can find by id
 */
record References(Set<String> actors, Set<ThreadEdges.Reference> things) {

    private static final Pattern LINK = Pattern.compile(
            "\\]\\(/?(actors|challenges|proposals|projects|rooms|threads|contributions)/([a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?)(?:[?#][^)]*)?\\)");
    private static final int MOST = 50;

    static References in(String text) {
        var actors = new LinkedHashSet<String>();
        var things = new LinkedHashSet<ThreadEdges.Reference>();
        var link = LINK.matcher(text);
        for (int n = 0; n < MOST && link.find(); n++) {
            var id = link.group(2);
            switch (link.group(1)) {
                case "actors" -> actors.add(id);
                case "challenges" -> things.add(new ThreadEdges.Reference("Challenge", id));
                case "proposals" -> things.add(new ThreadEdges.Reference("Proposal", id));
                case "projects" -> things.add(new ThreadEdges.Reference("Project", id));
                case "rooms" -> things.add(new ThreadEdges.Reference("Room", id));
                case "threads" -> things.add(new ThreadEdges.Reference("Thread", id));
                default -> things.add(new ThreadEdges.Reference("Contribution", id));
            }
        }
        return new References(Set.copyOf(actors), Set.copyOf(things));
    }
}
