package org.intreccio.network;

import java.time.LocalDate;
import java.util.Optional;
import org.intreccio.algorithms.WeightedRows;

/**
 * Holds an immutable image of who worked with whom, who offers, seeks and cares for what, in flat arrays, so that a
 * recommendation is computed and explained without a query to the database.
 *
 * <p>Guarantees: safe for any number of threads; numbers of actors and projects follow from the data, so equal
 * data gives equal rankings in whatever order it was fed. Costs eight bytes a kept tie, four a participation.
 */
public final class NetworkSnapshot {

    private final LocalDate asOf;
    private final SnapshotSettings settings;
    private final Actors actors;
    private final Projects projects;
    private final Concepts concepts;
    private final WorkTies ties;
    private final WeightedRows profiles;

    NetworkSnapshot(
            LocalDate asOf,
            SnapshotSettings settings,
            Actors actors,
            Projects projects,
            Concepts concepts,
            WorkTies ties,
            WeightedRows profiles) {
        this.asOf = asOf;
        this.settings = settings;
        this.actors = actors;
        this.projects = projects;
        this.concepts = concepts;
        this.ties = ties;
        this.profiles = profiles;
    }

    /** Starts a snapshot whose projects age relative to the given date. */
    public static SnapshotBuilder builder(LocalDate asOf) {
        return builder(asOf, SnapshotSettings.defaults());
    }

    public static SnapshotBuilder builder(LocalDate asOf, SnapshotSettings settings) {
        return new SnapshotBuilder(asOf, settings);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int actorCount() {
        return actors.size();
    }

    public int projectCount() {
        return projects.size();
    }

    /** Counts ties between actors, participations and relations to concepts. */
    public long edgeCount() {
        long edges = (long) ties.strongest().size() + projects.teams().size();
        for (Relation relation : Relation.values()) {
            edges += concepts.of(relation).size();
        }
        return edges;
    }

    public boolean hasActor(String id) {
        return actors.number(id) >= 0;
    }

    public Optional<String> actorName(String id) {
        int number = actors.number(id);
        return number < 0 ? Optional.empty() : Optional.of(actors.names()[number]);
    }

    /** Returns the kind an actor was fed with. */
    public Optional<String> actorKind(String id) {
        int number = actors.number(id);
        int kind = number < 0 ? Codes.NONE : actors.kinds().of()[number];
        return kind == Codes.NONE
                ? Optional.empty()
                : Optional.of(actors.kinds().names()[kind]);
    }

    /** Tells what there is of an actor to start from. */
    public Footing footing(String id) {
        int actor = actors.number(id);
        if (actor < 0) {
            return Footing.NONE;
        }
        int declared = 0;
        for (Relation relation : Relation.values()) {
            declared += relation == Relation.SEEKS ? 0 : concepts.of(relation).size(actor);
        }
        return new Footing(
                projects.works().size(actor), concepts.of(Relation.SEEKS).size(actor), declared);
    }

    /** Returns how many of an actor's ties or projects are worth walking. */
    public int strongest() {
        return settings.strongestTies();
    }

    public Actors actors() {
        return actors;
    }

    public Projects projects() {
        return projects;
    }

    public Concepts concepts() {
        return concepts;
    }

    public WorkTies ties() {
        return ties;
    }

    /** Returns the rows actor → words of its work, as unit vectors. */
    public WeightedRows profiles() {
        return profiles;
    }
}
