package org.intreccio.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.directory.ActorKind;
import org.intreccio.graph.Cypher;
import org.intreccio.network.ActorRow;
import org.intreccio.network.ConceptKind;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.SnapshotBuilder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/**
 * Reads the public part of the graph into a {@link NetworkSnapshot}.
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
        var network = NetworkSnapshot.builder(asOf);
        each(
                ACTORS,
                r -> network.addActor(new ActorRow(
                        text(r, "id"),
                        text(r, "name"),
                        kind(text(r, "kind")),
                        r.get("country").asString(null),
                        r.get("optedOut").asBoolean())));
        each(
                PROJECTS,
                r -> network.addProject(new ProjectRow(
                        text(r, "id"),
                        text(r, "title"),
                        date(r.get("start")),
                        date(r.get("end")),
                        r.get("size").asInt(0),
                        r.get("topicCode").asString(null),
                        r.get("theme").asString(null),
                        r.get("actionType").asString(null),
                        r.get("programme").asString(null),
                        text(r, "text"))));
        each(
                PARTICIPATIONS,
                r -> network.addParticipation(
                        text(r, "project"),
                        text(r, "actor"),
                        r.get("coordinator").asBoolean()));
        each(CONCEPTS, r -> network.addConcept(ConceptKind.valueOf(text(r, "kind")), text(r, "code"), text(r, "name")));
        each(
                PLACES,
                r -> network.addPlace(
                        text(r, "id"), text(r, "name"), r.get("parent").asString(null)));
        each(CONCERNS, r -> concern(network, text(r, "tie"), text(r, "actor"), text(r, "concept")));
        each(MEMBERSHIPS, r -> network.addMembership(text(r, "citizen"), text(r, "organisation")));
        return network.build();
    }

    private static void concern(SnapshotBuilder network, String tie, String actor, String concept) {
        switch (tie) {
            case "OFFERS" -> network.addOffer(actor, concept);
            case "SEEKS" -> network.addSeek(actor, concept);
            case "CARES_FOR" -> network.addTheme(actor, concept);
            case "PURSUES" -> network.addTarget(actor, concept);
            case "OPERATES_IN" -> network.addOperatesIn(actor, concept);
            default -> throw new IllegalStateException("No such tie: " + tie);
        }
    }

    private void each(String statement, Consumer<Record> row) {
        try (var session = driver.session(READING)) {
            session.<Boolean>executeRead(tx -> {
                tx.run(statement, Map.of()).forEachRemaining(row);
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
