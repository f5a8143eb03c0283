package org.intreccio.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.directory.ActorKind;
import org.intreccio.graph.Cypher;
import org.intreccio.network.ActorRow;
import org.intreccio.network.ConceptKind;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NetworkUpdate;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.Relation;
import org.intreccio.network.SnapshotBuilder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/**
 * Reads the public part of the graph into a {@link NetworkSnapshot}: all of it, or what became of some actors and projects, by
 * the same statements.
 *
 * <p>Rows stream from the server, so memory is that of the snapshot. An edge that is not public, or whose actor hides, is not read
 * and so can neither be shown nor inferred.
 */
@Repository
class SnapshotQueries {

    private static final String ACTORS = Cypher.named("recommendation/actors");
    private static final String PROJECTS = Cypher.named("recommendation/projects");
    private static final String PARTICIPATIONS = Cypher.named("recommendation/participations");
    private static final String CONCEPTS = Cypher.named("recommendation/concepts");
    private static final String PLACES = Cypher.named("recommendation/places");
    private static final String CONCERNS = Cypher.named("recommendation/concerns");
    private static final String MEMBERSHIPS = Cypher.named("recommendation/memberships");
    private static final SessionConfig READING = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(10_000)
            .build();

    private final Driver driver;

    SnapshotQueries(Driver driver) {
        this.driver = driver;
    }

    /**
     * The network as it stands, its ties weighed as of this day. About 1 s for 32,000 actors and 116,000 participations.
     */
    NetworkSnapshot read(LocalDate asOf) {
        return read(NetworkSnapshot.builder(asOf));
    }

    /** The network as it stands, in a builder that nothing was fed to yet. */
    NetworkSnapshot read(SnapshotBuilder network) {
        each(ACTORS, r -> network.addActor(actor(r)));
        each(PROJECTS, r -> network.addProject(project(r)));
        each(
                PARTICIPATIONS,
                r -> network.addParticipation(
                        text(r, "project"),
                        text(r, "actor"),
                        r.get("coordinator").asBoolean()));
        each(CONCEPTS, r -> network.addConcept(concept(r), text(r, "code"), text(r, "name")));
        each(PLACES, r -> network.addPlace(text(r, "id"), text(r, "name"), parent(r)));
        each(CONCERNS, r -> concern(network, relation(r), text(r, "actor"), text(r, "concept")));
        each(MEMBERSHIPS, r -> network.addMembership(text(r, "citizen"), text(r, "organisation")));
        return network.build();
    }

    /**
     * What became of these actors and projects, and of the projects that these actors left or joined since the network was read. A
     * few milliseconds, and the longer the more there is of them.
     */
    NetworkUpdate update(NetworkSnapshot network, Touched touched) {
        var update = new NetworkUpdate();
        if (touched.vocabulary()) {
            each(CONCEPTS, r -> update.concept(concept(r), text(r, "code"), text(r, "name"), null));
        }
        var now = new TouchedRows(network, touched);
        among(ACTORS, "a:Actor", touched.actors(), r -> now.actor(actor(r)));
        among(
                PLACES,
                "a:Actor",
                touched.actors(),
                r -> update.concept(ConceptKind.PLACE, text(r, "id"), text(r, "name"), parent(r)));
        among(
                CONCERNS,
                "a:Actor",
                touched.actors(),
                r -> now.concern(text(r, "actor"), relation(r), text(r, "concept")));
        for (var end : List.of("c:Actor", "o:Actor")) {
            among(MEMBERSHIPS, end, touched.actors(), r -> now.membership(text(r, "citizen"), text(r, "organisation")));
        }
        among(PARTICIPATIONS, "a:Actor", touched.actors(), r -> now.took(text(r, "actor"), text(r, "project")));
        var projects = now.projects();
        among(PROJECTS, "p:Project", projects, r -> now.project(project(r)));
        among(PARTICIPATIONS, "p:Project", projects, r -> now.team(text(r, "project"), text(r, "actor")));
        now.tell(update);
        return update;
    }

    /** These actors as they stand. */
    void actors(Collection<String> ids, Consumer<ActorRow> row) {
        among(ACTORS, "a:Actor", ids, r -> row.accept(actor(r)));
    }

    private static ActorRow actor(Record r) {
        return new ActorRow(
                text(r, "id"),
                text(r, "name"),
                kind(text(r, "kind")),
                r.get("country").asString(null),
                r.get("optedOut").asBoolean());
    }

    private static ProjectRow project(Record r) {
        return new ProjectRow(
                text(r, "id"),
                text(r, "title"),
                date(r.get("start")),
                date(r.get("end")),
                r.get("size").asInt(0),
                r.get("topicCode").asString(null),
                r.get("theme").asString(null),
                r.get("actionType").asString(null),
                r.get("programme").asString(null),
                text(r, "text"));
    }

    private static ConceptKind concept(Record r) {
        return ConceptKind.valueOf(text(r, "kind"));
    }

    private static @Nullable String parent(Record r) {
        return r.get("parent").asString(null);
    }

    private static Relation relation(Record r) {
        return switch (text(r, "tie")) {
            case "OFFERS" -> Relation.OFFERS;
            case "SEEKS" -> Relation.SEEKS;
            case "CARES_FOR" -> Relation.CARES_FOR_THEME;
            case "PURSUES" -> Relation.CARES_FOR_TARGET;
            case "OPERATES_IN" -> Relation.OPERATES_IN;
            default -> throw new IllegalStateException("No such tie: " + text(r, "tie"));
        };
    }

    private static void concern(SnapshotBuilder network, Relation relation, String actor, String concept) {
        switch (relation) {
            case OFFERS -> network.addOffer(actor, concept);
            case SEEKS -> network.addSeek(actor, concept);
            case CARES_FOR_THEME -> network.addTheme(actor, concept);
            case CARES_FOR_TARGET -> network.addTarget(actor, concept);
            case OPERATES_IN -> network.addOperatesIn(actor, concept);
        }
    }

    /** The rows of a statement for those alone whose ids are given: its first nodes are found by them. */
    private void among(String statement, String node, Collection<String> ids, Consumer<Record> row) {
        if (!ids.isEmpty()) {
            each(
                    statement.replaceAll(
                            "(?m)^MATCH (.*)\\(" + node + "\\)",
                            "UNWIND \\$ids AS id\nMATCH $1(" + node + " {id: id})"),
                    Map.of("ids", List.copyOf(ids)),
                    row);
        }
    }

    private void each(String statement, Consumer<Record> row) {
        each(statement, Map.of(), row);
    }

    private void each(String statement, Map<String, Object> parameters, Consumer<Record> row) {
        try (var session = driver.session(READING)) {
            session.<Boolean>executeRead(tx -> {
                tx.run(statement, parameters).forEachRemaining(row);
                return true;
            });
        }
    }

    private static String kind(String written) {
        return ActorKind.of(written).map(ActorKind::name).orElse(written);
    }

    private static String text(Record row, String column) {
        return row.get(column).asString("");
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
