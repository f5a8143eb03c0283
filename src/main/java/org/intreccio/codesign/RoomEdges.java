package org.intreccio.codesign;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.kernel.FoldedWords;
import org.intreccio.kernel.NotFound;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes rooms and who is in them, in the caller's transaction. */
@Component
class RoomEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    RoomEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such host */
    void create(RoomId id, RoomHost host, String by, String key) {
        var made = graph.query("""
                        MATCH (h:%s {id: $host})
                        CREATE (r:Room {id: $id, key: $key, by: $by, hostKind: $kind, hostId: $host, version: 0, startedAt: $now,
                                        lastAt: $now, outcome: ''})-[:HANGS_ON]->(h)
                        RETURN count(r) AS n""".formatted(host.kind().label()))
                .bindAll(Map.of(
                        "host", host.id(),
                        "kind", host.kind().code(),
                        "id", id.value(),
                        "key", key,
                        "by", by,
                        "now", now()))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (made == 0) {
            throw NotFound.of("codesign.error.host-unknown", host.toString());
        }
    }

    /** Makes whoever opens rooms as this person wait for one another, so that their rooms and invitations can be counted. */
    void hold(ActorId person) {
        run("MATCH (a:Actor {id: $id}) SET a.id = a.id", Map.of("id", person.value()));
    }

    /** Holds the room against other writers until the transaction ends, and tells its version; -1 when there is none. */
    long lock(RoomId id) {
        return graph.query("MATCH (r:Room {id: $id}) SET r.version = coalesce(r.version, 0) RETURN r.version")
                .bind(id.value())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElse(-1L);
    }

    /** Makes the room what the settings say, and one version newer. */
    void write(RoomId id, RoomSettings settings) {
        var values = new HashMap<String, Object>();
        values.put("title", settings.title());
        values.put("purpose", settings.purpose());
        values.put("access", settings.access().code());
        values.put("slowSeconds", settings.slowSeconds());
        values.put("words", FoldedWords.folded(settings.title()) + " " + FoldedWords.folded(settings.purpose()));
        run(
                "MATCH (r:Room {id: $id}) SET r += $values, r.version = r.version + 1",
                Map.of("id", id.value(), "values", values));
        about(id, "CARES_FOR", "MATCH (x:Theme {code: value})", List.copyOf(settings.themes()));
        about(
                id,
                "TAKES_DIRECTION",
                "MATCH (x:Direction {code: value})",
                settings.direction().isEmpty() ? List.of() : List.of(settings.direction()));
    }

    private void about(RoomId id, String type, String match, List<String> values) {
        run("MATCH (:Room {id: $id})-[e:%s]->() DELETE e".formatted(type), Map.of("id", id.value()));
        run("""
                MATCH (r:Room {id: $id})
                UNWIND $values AS value
                %s
                CREATE (r)-[:%s]->(x)
                """.formatted(match, type), Map.of("id", id.value(), "values", values));
    }

    /** Says that the work of the room is done, with what came of it; or that it goes on. */
    void finished(RoomId id, boolean done, String outcome) {
        run("""
                MATCH (r:Room {id: $id})
                SET r.finishedAt = CASE WHEN $done THEN $now END, r.outcome = $outcome, r.lastAt = $now
                """, Map.of("id", id.value(), "done", done, "outcome", outcome, "now", now()));
    }

    /** Keeps a room's own words from others, or shows them again. */
    void hidden(RoomId id, boolean hidden) {
        run(
                "MATCH (r:Room {id: $id}) SET r.hiddenAt = CASE WHEN $hidden THEN $now END",
                Map.of("id", id.value(), "hidden", hidden, "now", now()));
    }

    /** Says when the room was opened, last used and, where its work is done, finished: for what was told elsewhere before. */
    void dated(RoomId id, Instant started, Instant last) {
        run(
                """
                MATCH (r:Room {id: $id})
                SET r.startedAt = $started, r.lastAt = $last,
                    r.finishedAt = CASE WHEN r.finishedAt IS NOT NULL THEN $last END
                WITH r
                MATCH (r)<-[i:IN_ROOM]-(:Citizen)
                SET i.since = CASE i.state WHEN 'member' THEN $started ELSE $last END
                """,
                Map.of(
                        "id", id.value(),
                        "started", started.atZone(ZoneOffset.UTC),
                        "last", last.atZone(ZoneOffset.UTC)));
    }

    /** Notes that something was said or decided in the room now. */
    void touch(RoomId id) {
        run("MATCH (r:Room {id: $id}) SET r.lastAt = $now", Map.of("id", id.value(), "now", now()));
    }

    /** Brings a person into this state; the room is held by the caller, so one relationship stands for both. */
    void person(RoomId id, ActorId person, RoomState state, RoomRole role, String note, String invitedBy) {
        run(
                """
                MATCH (r:Room {id: $room})
                MATCH (p:Citizen {id: $person})
                MERGE (p)-[i:IN_ROOM]->(r)
                SET i.state = $state, i.role = $role, i.note = $note, i.invitedBy = $invitedBy, i.since = $now
                """,
                Map.of(
                        "room", id.value(),
                        "person", person.value(),
                        "state", state.code(),
                        "role", role.code(),
                        "note", note,
                        "invitedBy", invitedBy,
                        "now", now()));
    }

    void role(RoomId id, ActorId person, RoomRole role) {
        run(
                "MATCH (:Citizen {id: $person})-[i:IN_ROOM]->(:Room {id: $room}) SET i.role = $role",
                Map.of("room", id.value(), "person", person.value(), "role", role.code()));
    }

    void noPerson(RoomId id, ActorId person) {
        run(
                "MATCH (:Citizen {id: $person})-[i:IN_ROOM]->(:Room {id: $room}) DELETE i",
                Map.of("room", id.value(), "person", person.value()));
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
