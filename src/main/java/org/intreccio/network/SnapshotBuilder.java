package org.intreccio.network;

import java.time.LocalDate;
import org.intreccio.algorithms.WordStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows and builds a {@link NetworkSnapshot}; nodes first, then the edges between them.
 *
 * <p>Feed only what is public: what is fed may be shown in a path. An edge with an unknown end is skipped and counted; a
 * node fed twice is refused. The snapshot does not depend on the order of the rows. Not thread-safe.
 */
public final class SnapshotBuilder {

    private final LocalDate asOf;
    private final SnapshotSettings settings;
    private final ActorFeed actors = new ActorFeed();
    private final ProjectFeed projects;
    private final ConceptFeed concepts = new ConceptFeed();
    private long skippedEdges;

    SnapshotBuilder(LocalDate asOf, SnapshotSettings settings, @Nullable WordStatistics words) {
        this.asOf = asOf;
        this.settings = settings;
        this.projects = new ProjectFeed(asOf, settings, words);
    }

    public void addActor(ActorRow row) {
        actors.add(row);
    }

    public void addProject(ProjectRow row) {
        projects.add(row);
    }

    public void addConcept(ConceptKind kind, String id, String name) {
        concepts.add(kind, id, name);
    }

    /** Adds a place; its parent, the place that contains it, may come later. */
    public void addPlace(String id, String name, @Nullable String parentId) {
        concepts.addPlace(id, name, parentId);
    }

    /** Adds a participation; who coordinates is not weighed. */
    public void addParticipation(String projectId, String actorId, boolean coordinator) {
        int actor = actors.number(actorId);
        note(actor != ActorFeed.UNKNOWN && projects.addParticipation(projectId, actor));
    }

    public void addOffer(String actorId, String competenceId) {
        relate(actorId, Relation.OFFERS, ConceptKind.COMPETENCE, competenceId);
    }

    public void addSeek(String actorId, String competenceId) {
        relate(actorId, Relation.SEEKS, ConceptKind.COMPETENCE, competenceId);
    }

    public void addTheme(String actorId, String themeId) {
        relate(actorId, Relation.CARES_FOR_THEME, ConceptKind.THEME, themeId);
    }

    public void addTarget(String actorId, String targetId) {
        relate(actorId, Relation.CARES_FOR_TARGET, ConceptKind.TARGET, targetId);
    }

    /** Says where an actor operates; the places that contain this one follow by themselves. */
    public void addOperatesIn(String actorId, String placeId) {
        relate(actorId, Relation.OPERATES_IN, ConceptKind.PLACE, placeId);
    }

    /** Says that a person belongs to an organisation; neither is recommended to the other. */
    public void addMembership(String personId, String organisationId) {
        int person = actors.number(personId);
        int organisation = actors.number(organisationId);
        boolean known = person != ActorFeed.UNKNOWN && organisation != ActorFeed.UNKNOWN;
        if (known) {
            actors.addMembership(person, organisation);
        }
        note(known);
    }

    /** Counts the edges that named an end which was never fed. */
    public long skippedEdges() {
        return skippedEdges;
    }

    /** Builds the snapshot in time proportional to the rows. */
    public NetworkSnapshot build() {
        int[] ranks = actors.ranks();
        Projects built = projects.build(ranks);
        Actors named = actors.build(ranks);
        return new NetworkSnapshot(
                asOf,
                settings,
                named,
                built,
                concepts.build(ranks),
                WorkTies.derive(built, named, asOf, settings),
                Profiles.derive(built, settings));
    }

    private void relate(String actorId, Relation relation, ConceptKind kind, String conceptId) {
        int actor = actors.number(actorId);
        note(actor != ActorFeed.UNKNOWN && concepts.relate(actor, relation, kind, conceptId));
    }

    private void note(boolean known) {
        if (!known) {
            skippedEdges++;
        }
    }
}
