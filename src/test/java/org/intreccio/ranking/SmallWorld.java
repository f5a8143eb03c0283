package org.intreccio.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.intreccio.network.ActorRow;
import org.intreccio.network.ConceptKind;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NetworkUpdate;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.Relation;
import org.intreccio.network.SnapshotBuilder;

/** A small random world that changes at random, to be fed as a whole or as what a change touched. */
final class SmallWorld {

    private static final LocalDate TODAY = NetworkFixture.TODAY;
    private static final List<String> WORDS =
            List.of("solar", "garden", "theatre", "school", "water", "market", "bicycle", "archive");

    private final Random random;
    private final Map<String, ActorRow> actors = new TreeMap<>();
    private final Map<String, Map<Relation, Set<String>>> concerns = new TreeMap<>();
    private final Set<List<String>> memberships = new HashSet<>();
    private final Map<String, ProjectRow> projects = new TreeMap<>();
    private final Map<String, Set<String>> teams = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>(Map.of("milan", "italy", "turin", "italy"));
    private final Set<String> touchedActors = new TreeSet<>();
    private final Set<String> touchedProjects = new TreeSet<>();
    private int next;

    SmallWorld(int seed) {
        random = new Random(seed);
        for (int i = 3 + random.nextInt(9); i > 0; i--) {
            comes();
        }
        for (int i = 2 + random.nextInt(10); i > 0; i--) {
            begins();
        }
        for (int i = 0; i < 20; i++) {
            change();
        }
        touchedActors.clear();
        touchedProjects.clear();
    }

    Set<String> actors() {
        return actors.keySet();
    }

    NetworkSnapshot fed(SnapshotBuilder to) {
        places.keySet().forEach(place -> to.addPlace(place, place, places.get(place)));
        to.addPlace("italy", "italy", null);
        for (int i = 0; i < 4; i++) {
            to.addConcept(ConceptKind.COMPETENCE, "c" + i, "c" + i);
            to.addConcept(ConceptKind.THEME, "t" + i, "t" + i);
            to.addConcept(ConceptKind.TARGET, "g" + i, "g" + i);
        }
        actors.values().forEach(to::addActor);
        projects.values().forEach(to::addProject);
        teams.forEach((project, team) -> team.forEach(actor -> to.addParticipation(project, actor, false)));
        memberships.forEach(pair -> to.addMembership(pair.getFirst(), pair.getLast()));
        concerns.forEach(
                (actor, by) -> by.forEach((relation, ids) -> ids.forEach(id -> relate(to, actor, relation, id))));
        return to.build();
    }

    private static void relate(SnapshotBuilder to, String actor, Relation relation, String id) {
        switch (relation) {
            case OFFERS -> to.addOffer(actor, id);
            case SEEKS -> to.addSeek(actor, id);
            case CARES_FOR_THEME -> to.addTheme(actor, id);
            case CARES_FOR_TARGET -> to.addTarget(actor, id);
            case OPERATES_IN -> to.addOperatesIn(actor, id);
        }
    }

    /** Tells what the changes since the last time touched. */
    NetworkUpdate touched() {
        var update = new NetworkUpdate();
        places.forEach((place, around) -> update.concept(ConceptKind.PLACE, place, place, around));
        for (String id : touchedActors) {
            if (actors.containsKey(id)) {
                update.actor(actors.get(id), concerns.getOrDefault(id, Map.of()), own(id));
            } else {
                update.actorGone(id);
            }
        }
        for (String id : touchedProjects) {
            if (projects.containsKey(id)) {
                update.project(projects.get(id), List.copyOf(teams.getOrDefault(id, Set.of())));
            } else {
                update.projectGone(id);
            }
        }
        touchedActors.clear();
        touchedProjects.clear();
        return update;
    }

    private Set<String> own(String id) {
        var own = new TreeSet<String>();
        memberships.stream().filter(pair -> pair.contains(id)).forEach(own::addAll);
        own.remove(id);
        return own;
    }

    void change() {
        switch (random.nextInt(13)) {
            case 0 -> comes();
            case 1 -> begins();
            case 2 -> goes();
            case 3 -> ends();
            case 4, 5, 6 -> staffs();
            case 7, 8 -> relates();
            case 9 -> belongs();
            case 10 -> isEdited();
            case 11 -> isRedrawn();
            default -> merges();
        }
    }

    private void comes() {
        // Ids that sort before, between and behind the others.
        String id = "a%02d%d".formatted(random.nextInt(100), next++);
        actors.put(id, row(id));
        teams.values().stream().filter(_ -> random.nextInt(8) == 0).forEach(team -> team.add(id));
        teams.forEach((project, team) -> touchedProjects.addAll(team.contains(id) ? Set.of(project) : Set.of()));
        touchedActors.add(id);
    }

    private ActorRow row(String id) {
        return new ActorRow(
                id,
                "Name " + random.nextInt(99),
                random.nextBoolean() ? "COMPANY" : "KIND" + random.nextInt(5),
                random.nextInt(4) == 0 ? null : "C" + random.nextInt(3),
                random.nextInt(6) == 0);
    }

    private void begins() {
        String id = "P%02d%d".formatted(random.nextInt(100), next++);
        projects.put(id, drawn(id));
        teams.put(id, new TreeSet<>());
        for (int i = random.nextInt(5); i >= 0; i--) {
            any(actors).ifPresent(actor -> teams.get(id).add(actor));
        }
        touchedProjects.add(id);
    }

    private ProjectRow drawn(String id) {
        LocalDate start = random.nextInt(6) == 0 ? null : TODAY.minusDays(random.nextInt(4) * 700L);
        return new ProjectRow(
                id,
                "Title " + random.nextInt(9),
                start,
                start == null || random.nextBoolean() ? null : start.plusYears(2),
                random.nextInt(3) == 0 ? random.nextInt(8) : 0,
                "TOPIC" + random.nextInt(3),
                "THEME" + random.nextInt(4),
                null,
                null,
                WORDS.get(random.nextInt(8)) + " " + WORDS.get(random.nextInt(8)));
    }

    private void goes() {
        any(actors).ifPresent(id -> {
            teams.forEach((project, team) -> touchedProjects.addAll(team.remove(id) ? Set.of(project) : Set.of()));
            memberships.removeIf(pair -> pair.contains(id));
            actors.remove(id);
            concerns.remove(id);
            touchedActors.add(id);
        });
    }

    private void ends() {
        any(projects).ifPresent(id -> {
            projects.remove(id);
            teams.remove(id);
            touchedProjects.add(id);
        });
    }

    private void staffs() {
        any(projects)
                .ifPresent(id -> any(actors).ifPresent(actor -> {
                    flip(teams.computeIfAbsent(id, _ -> new TreeSet<>()), actor);
                    touchedProjects.add(id);
                }));
    }

    private void relates() {
        any(actors).ifPresent(actor -> {
            Relation relation = List.of(Relation.values()).get(random.nextInt(5));
            var by = concerns.computeIfAbsent(actor, _ -> new EnumMap<>(Relation.class));
            flip(by.computeIfAbsent(relation, _ -> new TreeSet<>()), concept(relation));
            touchedActors.add(actor);
        });
    }

    private String concept(Relation relation) {
        return switch (relation.kind()) {
            case COMPETENCE -> "c" + random.nextInt(4);
            case THEME -> "t" + random.nextInt(4);
            case TARGET -> "g" + random.nextInt(4);
            case PLACE -> {
                String place = random.nextInt(4) == 0
                        ? "village" + random.nextInt(9)
                        : random.nextBoolean() ? "milan" : "turin";
                places.putIfAbsent(place, "milan");
                yield place;
            }
        };
    }

    private void belongs() {
        any(actors)
                .ifPresent(one -> any(actors)
                        .filter(other -> !other.equals(one))
                        .ifPresent(other -> {
                            flip(memberships, List.of(one, other));
                            touchedActors.add(one);
                        }));
    }

    private void isEdited() {
        any(actors).ifPresent(id -> {
            actors.put(id, row(id));
            touchedActors.add(id);
        });
    }

    private void isRedrawn() {
        any(projects).ifPresent(id -> {
            projects.put(id, drawn(id));
            touchedProjects.add(id);
        });
    }

    private void merges() {
        any(actors)
                .ifPresent(kept -> any(actors)
                        .filter(gone -> !gone.equals(kept))
                        .ifPresent(gone -> {
                            teams.forEach((project, team) -> {
                                if (team.remove(gone)) {
                                    team.add(kept);
                                    touchedProjects.add(project);
                                }
                            });
                            memberships.removeIf(pair -> pair.contains(gone));
                            concerns.remove(gone);
                            actors.remove(gone);
                            touchedActors.addAll(Set.of(kept, gone));
                        }));
    }

    private Optional<String> any(Map<String, ?> of) {
        var ids = new ArrayList<>(of.keySet());
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }

    private static <T> void flip(Set<T> set, T element) {
        if (!set.remove(element)) {
            set.add(element);
        }
    }
}
