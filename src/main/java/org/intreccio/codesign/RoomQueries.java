package org.intreccio.codesign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Named;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.FoldedWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads rooms and who is in them; its callers ask who may know. */
@Repository
class RoomQueries {

    private static final String ROOMS = Cypher.named("codesign/rooms");
    private static final String FIND = Cypher.named("codesign/find-rooms");
    private static final String RELATIONS = Cypher.named("codesign/relations-to-room");

    private final Neo4jClient graph;
    private final Transactions transactions;

    RoomQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    Optional<Room> find(RoomId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those of these that there are, in their order. */
    List<Room> find(Collection<RoomId> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(ROOMS, Map.of("ids", ids.stream().map(RoomId::value).toList()), row -> room(row.get("room")));
    }

    /** Those that this reader (nobody for a guest) may know of, the one where something happened last first. */
    List<RoomId> list(RoomFilter filter, @Nullable ActorId reader) {
        var of = filter.of();
        return ids(
                FIND,
                Map.of(
                        "finished", filter.finished(),
                        "of", of == null ? "" : of.value(),
                        "me", reader == null ? "" : reader.value(),
                        "theme", filter.theme(),
                        "direction", filter.direction(),
                        "words", FoldedWords.of(filter.words()),
                        "offset", filter.offset(),
                        "limit", filter.limit()));
    }

    /** Those that hang on a thing, whatever their access, the one where something happened last first; 100 at most. */
    List<RoomId> on(RoomHost host) {
        return ids("""
                MATCH (r:Room)-[:HANGS_ON]->(:%s {id: $host})
                WHERE r.hiddenAt IS NULL
                RETURN r.id AS id ORDER BY r.lastAt DESC, id LIMIT 100""".formatted(host.kind().label()), Map.of("host", host.id()));
    }

    /** Whether there is such a thing, whoever may see it. */
    boolean there(RoomHost host) {
        return transactions.read(() -> graph.query("MATCH (h:%s {id: $id}) RETURN count(h) > 0 AS there"
                        .formatted(host.kind().label()))
                .bind(host.id())
                .to("id")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    boolean hidden(RoomId id) {
        return transactions.read(() -> graph.query("MATCH (r:Room {id: $id}) RETURN r.hiddenAt IS NOT NULL AS hidden")
                .bind(id.value())
                .to("id")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    /** The room that came of this request, when it came already. */
    Optional<RoomId> byKey(String key) {
        return ids("MATCH (r:Room {key: $key}) RETURN r.id AS id", Map.of("key", key)).stream()
                .findFirst();
    }

    /** All who are in a room or on their way into it: those who facilitate first, then by name. */
    List<Participant> people(RoomId room) {
        return all("""
                MATCH (:Room {id: $room})<-[i:IN_ROOM]-(p:Citizen)
                RETURN p {.id, name: coalesce(p.name, p.id)} AS p, i {.state, .role, .since, .note} AS i,
                       head([(p)-[:ACTS_AS_USER]->(u:User) | u.id]) AS user
                ORDER BY i.role = 'participant', toLower(p.name), p.id
                """, Map.of("room", room.value()), row -> participant(row.get("p"), row.get("i"), row.get("user")));
    }

    Optional<Participant> person(RoomId room, ActorId person) {
        return all(
                        """
                MATCH (:Room {id: $room})<-[i:IN_ROOM]-(p:Citizen {id: $person})
                RETURN p {.id, name: coalesce(p.name, p.id)} AS p, i {.state, .role, .since, .note} AS i,
                       head([(p)-[:ACTS_AS_USER]->(u:User) | u.id]) AS user
                """,
                        Map.of("room", room.value(), "person", person.value()),
                        row -> participant(row.get("p"), row.get("i"), row.get("user")))
                .stream()
                .findFirst();
    }

    Set<Relation> relations(UserId user, String room) {
        return transactions.read(() ->
                graph
                        .query(RELATIONS)
                        .bindAll(Map.of("user", user.value(), "id", room))
                        .fetchAs(String.class)
                        .all()
                        .stream()
                        .map(Relation::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** How many rooms this person opened since an instant. */
    long startedSince(UserId user, Instant from) {
        return count("MATCH (r:Room {by: $user}) WHERE r.startedAt >= $from RETURN count(r) AS n", user, from);
    }

    /** How many people this person invited since an instant. */
    long invitedSince(UserId user, Instant from) {
        return count("""
                MATCH (:User {id: $user})<-[:ACTS_AS_USER]-(:Citizen)-[:IN_ROOM {role: 'facilitator'}]->(:Room)<-[i:IN_ROOM]-(:Citizen)
                WHERE i.invitedBy = $user AND i.since >= $from RETURN count(i) AS n""", user, from);
    }

    private long count(String statement, UserId user, Instant from) {
        return graph.query(statement)
                .bindAll(Map.of("user", user.value(), "from", from.atZone(ZoneOffset.UTC)))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private List<RoomId> ids(String statement, Map<String, Object> parameters) {
        return all(statement, parameters, row -> new RoomId(row.get("id").asString()));
    }

    private <T> List<T> all(
            String statement, Map<String, Object> parameters, Function<org.neo4j.driver.Record, T> map) {
        return transactions.read(() -> graph
                .query(statement)
                .bindAll(parameters)
                .fetchAs(org.neo4j.driver.Record.class)
                .mappedBy((types, row) -> row)
                .all()
                .stream()
                .map(map)
                .toList());
    }

    private static Room room(Value r) {
        var host = new RoomHost(RoomHost.Kind.of(text(r, "hostKind")).orElseThrow(), text(r, "hostId"));
        var themes = r.get("themes").asList(RoomQueries::named);
        var direction = r.get("direction").isNull() ? null : named(r.get("direction"));
        return new Room(
                new RoomId(text(r, "id")),
                new RoomSettings(
                        text(r, "title"),
                        text(r, "purpose"),
                        RoomAccess.of(text(r, "access")),
                        direction == null ? "" : direction.code(),
                        themes.stream().map(Named::code).collect(Collectors.toUnmodifiableSet()),
                        r.get("slowSeconds").asInt(0)),
                host,
                new Named(host.id(), text(r, "hostIt"), text(r, "hostEn")),
                at(r.get("startedAt")),
                r.get("finishedAt").isNull() ? null : at(r.get("finishedAt")),
                text(r, "outcome"),
                themes,
                direction,
                r.get("people").asInt(),
                r.get("threads").asInt(),
                r.get("contributions").asInt(),
                at(r.get("lastAt")),
                r.get("version").asLong(0));
    }

    private static Participant participant(Value p, Value i, Value user) {
        return new Participant(
                new ActorId(text(p, "id")),
                user.isNull() ? null : new UserId(user.asString()),
                text(p, "name"),
                RoomState.of(text(i, "state")),
                RoomRole.of(text(i, "role")),
                at(i.get("since")),
                text(i, "note"));
    }

    private static Named named(Value value) {
        return new Named(text(value, "code"), text(value, "labelIt"), text(value, "labelEn"));
    }

    private static String text(Value row, String name) {
        return row.get(name).asString("");
    }

    private static Instant at(Value value) {
        return value.as(ZonedDateTime.class).toInstant();
    }
}
