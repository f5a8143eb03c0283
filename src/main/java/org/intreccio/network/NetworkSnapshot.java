package org.intreccio.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.intreccio.algorithms.WeightedRows;

/**
 * Holds an immutable image of who worked with whom, who offers, seeks and cares for what, in flat arrays, so that a
 * recommendation is computed and explained without a query to the database.
 *
 * <p>Guarantees: safe for any number of threads; the order of actors and projects follows from the data, so equal
 * data gives equal rankings in whatever order it was fed. Costs eight bytes a participation or relation, and what is said of nodes.
 *
 * <p>{@link #with} makes the next version from what changed, which shares the arrays of this one. It answers as a snapshot built
 * anew would, but for words: until then how rare they are stays as it was, and words that nobody had used are passed over.
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
        return new SnapshotBuilder(asOf, settings, null);
    }

    /** Starts a snapshot of the same day and settings that measures words as this one does, whatever is fed. */
    public SnapshotBuilder rebuilder() {
        return new SnapshotBuilder(asOf, settings, projects.texts().words());
    }

    /** Returns the next version; costs time for what changed, and a copy of some columns. */
    public NetworkSnapshot with(NetworkUpdate update) {
        return new SnapshotPatch(this, update).apply();
    }

    /** Returns the share of the numbers that a snapshot built anew would not have or give otherwise, 0..1. */
    public double waste() {
        int numbers = actors.size() + projects.size();
        return numbers == 0 ? 0 : (double) wasted() / numbers;
    }

    /** Counts the numbers that a snapshot built anew would not have or give otherwise. */
    public int wasted() {
        return actors.numbering().waste() + projects.numbering().waste();
    }

    /** Returns the ids of the projects in which an actor took part; none where it is not known. */
    public Set<String> projectsOf(String actorId) {
        int actor = actors.number(actorId);
        var ids = new HashSet<String>();
        for (int i = actor < 0 ? 0 : projects.works().from(actor);
                actor >= 0 && i < projects.works().to(actor);
                i++) {
            ids.add(projects.ids()[projects.works().at(i)]);
        }
        return ids;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int actorCount() {
        return actors.numbering().present();
    }

    public int projectCount() {
        return projects.numbering().present();
    }

    /** Counts participations, memberships and relations to concepts. */
    public long edgeCount() {
        long edges = projects.teams().size();
        return edges + actors.own().size() / 2 + concepts.declared().size();
    }

    /** Counts the bytes of all that is walked: edges in both directions, and what ties are made of. */
    public long edgeBytes() {
        long bytes = projects.teams().bytes()
                + projects.works().bytes()
                + actors.own().bytes()
                + ties.bytes()
                + concepts.declared().bytes();
        for (Relation relation : Relation.values()) {
            bytes += concepts.holders(relation).bytes();
        }
        return bytes;
    }

    /** Counts the bytes of the words of projects and actors, the words themselves aside. */
    public long wordBytes() {
        return projects.texts().bytes() + profiles.bytes();
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
        int sought = concepts.of(Relation.SEEKS, actor).length;
        return new Footing(
                projects.works().size(actor), sought, concepts.declared().size(actor) - sought);
    }

    /** Returns how many of an actor's ties or projects are worth walking. */
    public int strongest() {
        return settings.strongestTies();
    }

    SnapshotSettings settings() {
        return settings;
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
