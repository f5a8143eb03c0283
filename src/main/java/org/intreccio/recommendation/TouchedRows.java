package org.intreccio.recommendation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.network.ActorRow;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NetworkUpdate;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.Relation;

/** Gathers the rows that were read of touched actors and projects, and tells them as an update: who has no row is no more. */
final class TouchedRows {

    private final NetworkSnapshot network;
    private final Touched touched;
    private final Map<String, ActorRow> actors = new HashMap<>();
    private final Map<String, Map<Relation, Set<String>>> concerns = new HashMap<>();
    private final Map<String, Set<String>> own = new HashMap<>();
    private final Map<String, Set<String>> works = new HashMap<>();
    private final Map<String, ProjectRow> projects = new HashMap<>();
    private final Map<String, List<String>> teams = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    TouchedRows(NetworkSnapshot network, Touched touched) {
        this.network = network;
        this.touched = touched;
    }

    void actor(ActorRow row) {
        actors.put(row.id(), row);
    }

    void concern(String actor, Relation relation, String concept) {
        concerns.computeIfAbsent(actor, unseen -> new EnumMap<>(Relation.class))
                .computeIfAbsent(relation, unseen -> new HashSet<>())
                .add(concept);
    }

    void membership(String person, String organisation) {
        own.computeIfAbsent(person, unseen -> new HashSet<>()).add(organisation);
        own.computeIfAbsent(organisation, unseen -> new HashSet<>()).add(person);
    }

    void took(String actor, String project) {
        works.computeIfAbsent(actor, unseen -> new HashSet<>()).add(project);
    }

    /** Returns the projects that are to be read: the touched ones, and those that touched actors joined or left. */
    Set<String> projects() {
        read.addAll(touched.projects());
        for (var actor : touched.actors()) {
            var before = network.projectsOf(actor);
            var now = works.getOrDefault(actor, Set.of());
            before.stream().filter(project -> !now.contains(project)).forEach(read::add);
            now.stream().filter(project -> !before.contains(project)).forEach(read::add);
        }
        return read;
    }

    void project(ProjectRow row) {
        projects.put(row.id(), row);
    }

    void team(String project, String actor) {
        teams.computeIfAbsent(project, unseen -> new ArrayList<>()).add(actor);
    }

    void tell(NetworkUpdate update) {
        for (var id : touched.actors()) {
            var row = actors.get(id);
            if (row == null) {
                update.actorGone(id);
            } else {
                update.actor(row, concerns.getOrDefault(id, Map.of()), own.getOrDefault(id, Set.of()));
            }
        }
        for (var id : read) {
            var row = projects.get(id);
            if (row == null) {
                update.projectGone(id);
            } else {
                update.project(row, teams.getOrDefault(id, List.of()));
            }
        }
    }
}
