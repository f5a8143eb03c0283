package org.intreccio.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what became of some actors and projects: what each is now, as a whole, or that it is no more. What is not named is as it was.
 *
 * <p>Feed only what is public, as to {@link SnapshotBuilder}. An edge with an end that neither the snapshot nor the update knows is
 * passed over. Not thread-safe.
 */
public final class NetworkUpdate {

    private final Map<String, Optional<Actor>> actors = new LinkedHashMap<>();
    private final Map<String, Optional<Project>> projects = new LinkedHashMap<>();
    private final Map<Concepts.Key, Concept> concepts = new HashMap<>();

    /**
     * An actor as it is now.
     *
     * @param concerns what it offers, seeks and so on, by relation; of places only where it operates itself
     * @param own whom it belongs to, and who belongs to it
     */
    record Actor(ActorRow row, Map<Relation, Set<String>> concerns, Set<String> own) {}

    /** A project as it is now, and who took part. */
    record Project(ProjectRow row, List<String> team) {}

    /** A concept, and the place that contains it. */
    record Concept(String name, @Nullable String parent) {}

    /** Says what an actor is now; see the record for its edges. */
    public void actor(ActorRow row, Map<Relation, Set<String>> concerns, Set<String> own) {
        actors.put(row.id(), Optional.of(new Actor(row, concerns, own)));
    }

    /** Says that there is no such actor any more. */
    public void actorGone(String id) {
        actors.put(id, Optional.empty());
    }

    /** Says what a project is now, and the ids of who took part. */
    public void project(ProjectRow row, List<String> team) {
        projects.put(row.id(), Optional.of(new Project(row, team)));
    }

    /** Says that there is no such project any more. */
    public void projectGone(String id) {
        projects.put(id, Optional.empty());
    }

    /** Names a concept that may be new; one that is known is left as it is. */
    public void concept(ConceptKind kind, String id, String name, @Nullable String parent) {
        concepts.put(new Concepts.Key(kind, id), new Concept(name, parent));
    }

    Map<String, Optional<Actor>> actors() {
        return actors;
    }

    Map<String, Optional<Project>> projects() {
        return projects;
    }

    Map<Concepts.Key, Concept> concepts() {
        return concepts;
    }

    /** Counts the actors and projects that this tells of. */
    public int size() {
        return actors.size() + projects.size();
    }
}
