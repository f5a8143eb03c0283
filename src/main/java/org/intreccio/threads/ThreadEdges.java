package org.intreccio.threads;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes threads and what is said in them, in the caller's transaction. */
@Component
class ThreadEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    ThreadEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Holds a room against other writers and gives the next number of its order. */
    long next(RoomId room) {
        return graph.query("MATCH (r:Room {id: $id}) SET r.said = coalesce(r.said, 0) + 1 RETURN r.said AS said")
                .bind(room.value())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    /** Holds a contribution against other writers and lets its stamp grow. */
    void stamp(ContributionId id) {
        run("MATCH (c:Contribution {id: $id}) SET c.stamp = c.stamp + 1", Map.of("id", id.value()));
    }

    void create(ThreadId id, RoomId room, String title, ActorId by, String key) {
        run(
                """
                MATCH (r:Room {id: $room})
                MATCH (a:Citizen {id: $by})
                CREATE (t:Thread {id: $id, key: $key, title: $title, startedAt: $now, lastAt: $now})-[:THREAD_OF]->(r),
                       (t)-[:STARTED_BY]->(a)
                """,
                Map.of(
                        "id", id.value(),
                        "key", key,
                        "room", room.value(),
                        "title", title,
                        "by", by.value(),
                        "now", now()));
    }

    void title(ThreadId id, String title) {
        run("MATCH (t:Thread {id: $id}) SET t.title = $title", Map.of("id", id.value(), "title", title));
    }

    void pin(ThreadId id, boolean pinned) {
        run("MATCH (t:Thread {id: $id}) SET t.pinned = $pinned", Map.of("id", id.value(), "pinned", pinned));
    }

    void close(ThreadId id, boolean closed) {
        run(
                "MATCH (t:Thread {id: $id}) SET t.closedAt = CASE WHEN $closed THEN $now END",
                Map.of("id", id.value(), "closed", closed, "now", now()));
    }

    void summary(ThreadId id, String text, ActorId by, long upTo) {
        run("MATCH (:Thread {id: $id})-[s:SUMMED_UP_BY]->() DELETE s", Map.of("id", id.value()));
        run("""
                MATCH (t:Thread {id: $id})
                MATCH (a:Citizen {id: $by})
                SET t.summary = $text, t.summaryAt = $now, t.summaryUpTo = $upTo
                CREATE (t)-[:SUMMED_UP_BY]->(a)
                """, Map.of("id", id.value(), "text", text, "by", by.value(), "upTo", upTo, "now", now()));
    }

    /** Who says it, as the room counts people and as the account that signed in. */
    record Speaker(ActorId person, UserId user) {}

    void say(ContributionId id, ThreadId thread, long seq, Speaker by, String key, Said said) {
        run(
                """
                MATCH (t:Thread {id: $thread})
                MATCH (a:Citizen {id: $person})
                CREATE (c:Contribution {id: $id, key: $key, seq: $seq, stamp: 1, type: $type, text: $text, at: $now, by: $user})
                CREATE (c)-[:SAID_IN]->(t), (c)-[:WRITTEN_BY]->(a)
                SET t.lastAt = $now
                """,
                Map.of(
                        "thread", thread.value(),
                        "person", by.person().value(),
                        "user", by.user().value(),
                        "id", id.value(),
                        "key", key,
                        "seq", seq,
                        "type", said.type().code(),
                        "text", said.text(),
                        "now", now()));
        var organisation = said.inNameOf();
        if (organisation != null) {
            run(
                    "MATCH (c:Contribution {id: $id}) MATCH (o:Actor {id: $actor}) CREATE (c)-[:IN_NAME_OF]->(o)",
                    Map.of("id", id.value(), "actor", organisation.value()));
        }
        competences(id, said.competences());
    }

    /** Lets it have been said then, and its thread and room have begun before. */
    void backdate(ContributionId id, Instant at) {
        run("""
                MATCH (c:Contribution {id: $id})-[:SAID_IN]->(t:Thread)-[:THREAD_OF]->(r:Room)
                SET c.at = $at,
                    t.startedAt = CASE WHEN t.startedAt > $at THEN $at ELSE t.startedAt END,
                    r.startedAt = CASE WHEN r.startedAt > $at THEN $at ELSE r.startedAt END
                WITH t, r
                CALL (t) { MATCH (t)<-[:SAID_IN]-(x:Contribution) RETURN max(x.at) AS last }
                SET t.lastAt = last
                WITH r
                CALL (r) { MATCH (r)<-[:THREAD_OF]-(:Thread)<-[:SAID_IN]-(x:Contribution) RETURN max(x.at) AS last }
                SET r.lastAt = last
                """, Map.of("id", id.value(), "at", at.atZone(ZoneOffset.UTC)));
    }

    /** Makes it a reply to what a reply may answer: the contribution itself, or that which it replies to. */
    void reply(ContributionId id, ContributionId to) {
        run("""
                MATCH (c:Contribution {id: $id})
                MATCH (p:Contribution {id: $to})
                OPTIONAL MATCH (p)-[:REPLIES_TO]->(first:Contribution)
                WITH c, coalesce(first, p) AS parent
                CREATE (c)-[:REPLIES_TO]->(parent)
                """, Map.of("id", id.value(), "to", to.value()));
    }

    void competences(ContributionId id, List<String> codes) {
        run("MATCH (:Contribution {id: $id})-[n:NAMES_COMPETENCE]->() DELETE n", Map.of("id", id.value()));
        run("""
                MATCH (c:Contribution {id: $id})
                UNWIND range(0, size($codes) - 1) AS position
                MATCH (x:Competence {code: $codes[position]})
                CREATE (c)-[:NAMES_COMPETENCE {position: position}]->(x)
                """, Map.of("id", id.value(), "codes", codes));
    }

    /** Ties it to whom and what its words lead to: only those that there are. */
    void references(ContributionId id, Collection<String> actors, Collection<Reference> things) {
        run("MATCH (:Contribution {id: $id})-[m:MENTIONS|REFERS_TO]->() DELETE m", Map.of("id", id.value()));
        run("""
                MATCH (c:Contribution {id: $id})
                UNWIND $actors AS actor
                MATCH (a:Actor {id: actor})
                MERGE (c)-[:MENTIONS]->(a)
                """, Map.of("id", id.value(), "actors", List.copyOf(actors)));
        for (var thing : things) {
            run("""
                    MATCH (c:Contribution {id: $id})
                    MATCH (x:%s {id: $thing})
                    MERGE (c)-[:REFERS_TO]->(x)
                    """.formatted(thing.label()), Map.of("id", id.value(), "thing", thing.id()));
        }
    }

    /** Something that a contribution leads to; the label is one of a fixed few. */
    record Reference(String label, String id) {}

    /**
     * Changes what it says; {@code mark} keeps the text before as a version and says that it was edited.
     */
    void edit(ContributionId id, ContributionType type, String text, boolean mark) {
        if (mark) {
            run("""
                    MATCH (c:Contribution {id: $id})
                    CREATE (:ContributionVersion {text: c.text, at: coalesce(c.editedAt, c.at)})-[:EARLIER_OF]->(c)
                    SET c.editedAt = $now
                    """, Map.of("id", id.value(), "now", now()));
        }
        run(
                "MATCH (c:Contribution {id: $id}) SET c.type = $type, c.text = $text",
                Map.of("id", id.value(), "type", type.code(), "text", text));
    }

    void gone(ContributionId id, boolean byAuthor, String reason) {
        run("""
                MATCH (c:Contribution {id: $id})
                SET c.goneAt = $now, c.goneByAuthor = $byAuthor, c.goneReason = $reason
                """, Map.of("id", id.value(), "byAuthor", byAuthor, "reason", reason, "now", now()));
    }

    /** Shows again what was hidden after a report; what its author or who facilitates took away, with their reason, stays away. */
    void back(ContributionId id) {
        run("""
                MATCH (c:Contribution {id: $id})
                WHERE c.goneAt IS NOT NULL AND NOT c.goneByAuthor AND c.goneReason = ''
                SET c.goneAt = null, c.goneByAuthor = null, c.goneReason = null
                """, Map.of("id", id.value()));
    }

    void react(ContributionId id, ActorId person, Reaction reaction, boolean on) {
        var parameters = Map.<String, Object>of(
                "id", id.value(), "person", person.value(), "kind", reaction.code(), "now", now());
        run(
                on
                        ? """
                          MATCH (c:Contribution {id: $id})
                          MATCH (p:Citizen {id: $person})
                          MERGE (p)-[r:REACTS {kind: $kind}]->(c)
                          ON CREATE SET r.at = $now
                          """
                        : "MATCH (:Citizen {id: $person})-[r:REACTS {kind: $kind}]->(:Contribution {id: $id}) DELETE r",
                parameters);
    }

    void meets(ContributionId offer, ContributionId need, boolean on) {
        var parameters = Map.<String, Object>of("offer", offer.value(), "need", need.value());
        run(
                on ? """
                          MATCH (o:Contribution {id: $offer})
                          MATCH (n:Contribution {id: $need})
                          MERGE (o)-[:MEETS]->(n)
                          """ : "MATCH (:Contribution {id: $offer})-[m:MEETS]->(:Contribution {id: $need}) DELETE m",
                parameters);
    }

    /** Notes how far somebody has read; never back. */
    void read(ThreadId thread, ActorId person, long upTo) {
        run("""
                MATCH (t:Thread {id: $thread})
                MATCH (p:Citizen {id: $person})
                MERGE (p)-[r:HAS_READ]->(t)
                SET r.upTo = CASE WHEN coalesce(r.upTo, 0) < $upTo THEN $upTo ELSE r.upTo END
                """, Map.of("thread", thread.value(), "person", person.value(), "upTo", upTo));
    }

    /** Moves contributions with their replies; how many went. */
    int move(ThreadId from, ThreadId to, Collection<ContributionId> which) {
        return graph.query("""
                        MATCH (f:Thread {id: $from})
                        MATCH (t:Thread {id: $to})
                        MATCH (f)<-[s:SAID_IN]-(c:Contribution)
                        WHERE c.id IN $ids OR EXISTS { MATCH (c)-[:REPLIES_TO]->(p:Contribution) WHERE p.id IN $ids }
                        DELETE s
                        CREATE (c)-[:SAID_IN]->(t)
                        SET c.stamp = c.stamp + 1
                        WITH f, t, count(c) AS moved
                        SET t.lastAt = $now
                        CREATE (f)-[:MOVED_TO {at: $now, count: moved}]->(t)
                        RETURN moved
                        """)
                .bindAll(Map.of(
                        "from", from.value(),
                        "to", to.value(),
                        "ids", which.stream().map(ContributionId::value).toList(),
                        "now", now()))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    /** Replies that lost their parent to another thread stand for themselves. */
    void loosen(ThreadId thread) {
        run("""
                MATCH (c:Contribution)-[:SAID_IN]->(:Thread {id: $id})
                MATCH (c)-[r:REPLIES_TO]->(p:Contribution)
                WHERE NOT EXISTS { (p)-[:SAID_IN]->(:Thread {id: $id}) }
                DELETE r
                """, Map.of("id", thread.value()));
    }

    /** Lets the address of a thread lead to another one. */
    void forward(ThreadId from, ThreadId to) {
        run("""
                MATCH (old:Thread) WHERE old.id = $from OR old.goneTo = $from
                SET old.goneTo = $to
                """, Map.of("from", from.value(), "to", to.value()));
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
