package org.intreccio.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.PersonalData.Person;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code (:Erasure {id, user, state, askedAt, dueAt, closing, openFor})}; {@code openFor} is unique, so one is open a person. */
@Repository
class ErasureQueries {

    private static final String READ = """
             RETURN e.id AS id, e.user AS user, e.state AS state, e.askedAt AS askedAt, e.dueAt AS dueAt, e.closing AS closing
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    ErasureQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /**
     * Keeps a new wish.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the person has asked already
     */
    void create(Erasure erasure) {
        graph.query("""
                CREATE (:Erasure {id: $id, user: $user, openFor: $user, state: $state, askedAt: $asked, dueAt: $due,
                  closing: $closing})
                """)
                .bindAll(Map.of(
                        "id", erasure.id(),
                        "user", erasure.user().value(),
                        "state", erasure.state().name(),
                        "asked", erasure.askedAt().atZone(ZoneOffset.UTC),
                        "due", erasure.dueAt().atZone(ZoneOffset.UTC),
                        "closing", erasure.closing().stream().sorted().toList()))
                .run();
    }

    Optional<Erasure> open(UserId user) {
        return transactions.read(() -> read("MATCH (e:Erasure {openFor: $value})", user.value()).stream()
                .findFirst());
    }

    /** Those whose day has come, the longest waiting first. */
    List<Erasure> due(Instant now) {
        return transactions.read(
                () -> List.copyOf(graph.query("MATCH (e:Erasure) WHERE e.openFor IS NOT NULL AND e.dueAt <= $now" + READ
                                + " ORDER BY dueAt, id LIMIT 100")
                        .bind(now.atZone(ZoneOffset.UTC))
                        .to("now")
                        .fetchAs(Erasure.class)
                        .mappedBy((types, row) -> erasure(row))
                        .all()));
    }

    /** Holds it against other writers until the transaction ends, and reads how it stands then. */
    Optional<Erasure> locked(String id) {
        return read("MATCH (e:Erasure {id: $value}) SET e.lock = true WITH e", id).stream()
                .findFirst();
    }

    void become(String id, Erasure.State state) {
        graph.query("""
                MATCH (e:Erasure {id: $id})
                SET e.state = $state, e.openFor = CASE WHEN $open THEN e.openFor END
                """)
                .bindAll(Map.of("id", id, "state", state.name(), "open", state.open()))
                .run();
    }

    void close(String id, Set<String> closing) {
        graph.query("MATCH (e:Erasure {id: $id}) SET e.closing = $closing")
                .bindAll(Map.of("id", id, "closing", closing.stream().sorted().toList()))
                .run();
    }

    /** The person behind a sign-in, as rooms know them. */
    Person person(UserId user) {
        return transactions.read(() -> graph.query("""
                        OPTIONAL MATCH (c:Citizen)-[:ACTS_AS_USER]->(:User {id: $user})
                        RETURN c.id AS actor ORDER BY c.id LIMIT 1
                        """)
                .bind(user.value())
                .to("user")
                .fetchAs(Person.class)
                .mappedBy((types, row) ->
                        new Person(user.value(), row.get("actor").asString("")))
                .one()
                .orElse(new Person(user.value(), "")));
    }

    private List<Erasure> read(String match, String value) {
        return List.copyOf(graph.query(match + READ)
                .bind(value)
                .to("value")
                .fetchAs(Erasure.class)
                .mappedBy((types, row) -> erasure(row))
                .all());
    }

    private static Erasure erasure(Record row) {
        return new Erasure(
                row.get("id").asString(),
                new UserId(row.get("user").asString()),
                Erasure.State.valueOf(row.get("state").asString()),
                row.get("askedAt").asZonedDateTime().toInstant(),
                row.get("dueAt").asZonedDateTime().toInstant(),
                Set.copyOf(row.get("closing").asList(v -> v.asString())));
    }
}
