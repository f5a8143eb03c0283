package org.intreccio.network;

import java.util.Collection;
import java.util.Map;

/** Makes the next version of a snapshot from an update: actors first, then what they did and have to do with. */
final class SnapshotPatch {

    private final NetworkSnapshot old;
    private final NetworkUpdate update;
    private final ActorPatch actors;
    private final ProjectPatch projects;
    private final ConceptPatch concepts;

    SnapshotPatch(NetworkSnapshot old, NetworkUpdate update) {
        this.old = old;
        this.update = update;
        this.actors = new ActorPatch(old.actors());
        this.projects = new ProjectPatch(old);
        this.concepts = new ConceptPatch(old.concepts(), update.concepts());
    }

    NetworkSnapshot apply() {
        update.actors()
                .forEach((id, now) -> now.ifPresentOrElse(actor -> actors.put(actor.row()), () -> actors.drop(id)));
        update.actors().forEach((id, now) -> now.ifPresent(actor -> relate(actors.number(id), actor)));
        for (int gone : actors.gone()) {
            concepts.put(gone, Map.of());
        }
        update.projects()
                .forEach((id, now) -> now.ifPresentOrElse(
                        project -> projects.put(project, numbers(project.team())), () -> projects.drop(id)));
        actors.gone().forEach(projects::leave);
        Actors nextActors = actors.apply();
        Projects nextProjects = projects.apply(nextActors.size());
        return new NetworkSnapshot(
                old.asOf(),
                old.settings(),
                nextActors,
                nextProjects,
                concepts.apply(nextActors),
                old.ties().patched(nextProjects, nextActors, projects.retied()),
                Profiles.patched(old.profiles(), nextProjects, projects.reworked(), old.settings()));
    }

    private void relate(int number, NetworkUpdate.Actor actor) {
        actors.belong(number, numbers(actor.own()));
        concepts.put(number, actor.concerns());
    }

    private int[] numbers(Collection<String> ids) {
        return ids.stream()
                .mapToInt(actors::number)
                .filter(number -> number >= 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
