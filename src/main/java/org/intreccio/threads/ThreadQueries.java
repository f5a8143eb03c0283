package org.intreccio.threads;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Named;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads threads and what is said in them; its callers ask who may. {@code me} is the reader's citizen, empty for a guest. */
@Repository
class ThreadQueries {

    private static final String THREADS = Cypher.named("threads/threads");
    private static final String CONTRIBUTIONS = Cypher.named("threads/contributions");
    private static final int MOST = 500;

    private final Neo4jClient graph;
    private final Transactions transactions;

    ThreadQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    Optional<RoomThread> find(ThreadId id, String me) {
        return all(
                        "MATCH (t:Thread {id: $id})-[:THREAD_OF]->(r:Room)\n" + THREADS,
                        Map.of("id", id.value(), "me", me),
                        row -> thread(row.get("thread")))
                .stream()
                .findFirst();
    }

    /** Of a room, those pinned first, then the one where something was said last. */
    List<RoomThread> of(RoomId room, String me) {
        return all(
                "MATCH (t:Thread)-[:THREAD_OF]->(r:Room {id: $room}) WHERE t.goneTo IS NULL\n" + THREADS,
                Map.of("room", room.value(), "me", me),
                row -> thread(row.get("thread")));
    }

    Optional<ThreadId> byKey(String key) {
        return all(
                        "MATCH (t:Thread {key: $key}) RETURN t.id AS id",
                        Map.of("key", key),
                        row -> new ThreadId(row.get("id").asString()))
                .stream()
                .findFirst();
    }

    Optional<ContributionId> contributionByKey(String key) {
        return all(
                        "MATCH (c:Contribution {key: $key}) RETURN c.id AS id",
                        Map.of("key", key),
                        row -> new ContributionId(row.get("id").asString()))
                .stream()
                .findFirst();
    }

    Optional<Contribution> contribution(ContributionId id, String me) {
        return contributions("MATCH (c:Contribution {id: $id})", Map.of("id", id.value(), "me", me)).stream()
                .findFirst();
    }

    /** Those of these, in their order. */
    List<Contribution> contributions(Collection<ContributionId> ids, String me) {
        return contributions(
                "MATCH (c:Contribution) WHERE c.id IN $ids",
                Map.of("ids", ids.stream().map(ContributionId::value).toList(), "me", me));
    }

    /** The number and the stamp of each contribution of a thread, in order: what a page must know to see what changed. */
    List<Mark> marks(ThreadId thread) {
        return all(
                """
                MATCH (:Thread {id: $thread})<-[:SAID_IN]-(c:Contribution)
                RETURN c.id AS id, c.seq AS seq, c.stamp AS stamp,
                       head([(c)-[:REPLIES_TO]->(p:Contribution) | p.id]) AS replyTo
                ORDER BY seq
                """,
                Map.of("thread", thread.value()),
                row -> new Mark(
                        new ContributionId(row.get("id").asString()),
                        row.get("seq").asLong(),
                        row.get("stamp").asLong(),
                        row.get("replyTo").isNull()
                                ? null
                                : new ContributionId(row.get("replyTo").asString())));
    }

    /** That a contribution stands somewhere, and in which state. */
    record Mark(
            ContributionId id,
            long seq,
            long stamp,
            @Nullable ContributionId replyTo) {}

    /** All of a thread in order; 500 at most, those after a number. */
    List<Contribution> in(ThreadId thread, long after, String me) {
        return contributions("""
                MATCH (:Thread {id: $thread})<-[:SAID_IN]-(c:Contribution)
                WHERE c.seq > $after
                WITH c ORDER BY c.seq LIMIT $most""", Map.of("thread", thread.value(), "after", after, "me", me, "most", MOST));
    }

    /** What is sought and offered in a room and was not taken away. */
    List<Contribution> board(RoomId room, String me) {
        return contributions("""
                MATCH (:Room {id: $room})<-[:THREAD_OF]-(:Thread)<-[:SAID_IN]-(c:Contribution)
                WHERE c.type IN ['need', 'offer'] AND c.goneAt IS NULL
                WITH c ORDER BY c.seq DESC LIMIT $most""", Map.of("room", room.value(), "me", me, "most", MOST));
    }

    /** Those of a room whose words answer a Lucene query, the best first. */
    List<Contribution> search(RoomId room, String lucene, String me, int limit) {
        return contributions("""
                CALL db.index.fulltext.queryNodes('contribution_words', $lucene, {limit: 1000}) YIELD node AS c, score
                WHERE c.goneAt IS NULL AND EXISTS { (c)-[:SAID_IN]->(:Thread)-[:THREAD_OF]->(:Room {id: $room}) }
                WITH c ORDER BY score DESC LIMIT $limit""", Map.of("room", room.value(), "lucene", lucene, "me", me, "limit", limit));
    }

    /** Texts that a contribution had before, the last first. */
    List<Contribution.Version> versions(ContributionId id) {
        return all(
                """
                MATCH (v:ContributionVersion)-[:EARLIER_OF]->(c:Contribution {id: $id})
                WHERE c.goneAt IS NULL
                RETURN v.text AS text, v.at AS at ORDER BY v.at DESC
                """,
                Map.of("id", id.value()),
                row -> new Contribution.Version(row.get("text").asString(), at(row.get("at"))));
    }

    /** Where contributions went from a thread, the last move first. */
    List<Move> moves(ThreadId thread) {
        return all(
                """
                MATCH (:Thread {id: $thread})-[m:MOVED_TO]->(to:Thread)
                RETURN to.id AS id, to.title AS title, m.count AS count, m.at AS at ORDER BY m.at DESC LIMIT 50
                """,
                Map.of("thread", thread.value()),
                row -> new Move(
                        new ThreadId(row.get("id").asString()),
                        row.get("title").asString(),
                        row.get("count").asInt(),
                        at(row.get("at"))));
    }

    /** That so many contributions went to another thread. */
    record Move(ThreadId to, String title, int count, Instant at) {}

    /** When this person last said something in the room. */
    Optional<Instant> lastSaid(RoomId room, String me) {
        return all("""
                MATCH (c:Contribution)-[:WRITTEN_BY]->(:Citizen {id: $me})
                MATCH (c)-[:SAID_IN]->(:Thread)-[:THREAD_OF]->(:Room {id: $room})
                RETURN c.at AS at ORDER BY at DESC LIMIT 1
                """, Map.of("room", room.value(), "me", me), row -> at(row.get("at"))).stream()
                .findFirst();
    }

    /** How many contributions this person made since an instant, those taken away included. */
    long since(UserId user, Instant from) {
        return graph.query("MATCH (c:Contribution {by: $user}) WHERE c.at >= $from RETURN count(c) AS n")
                .bindAll(Map.of("user", user.value(), "from", from.atZone(ZoneOffset.UTC)))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    Set<Relation> relations(UserId user, String contribution) {
        return all(
                        """
                MATCH (c:Contribution {id: $id})-[:SAID_IN]->(:Thread)-[:THREAD_OF]->(r:Room)
                MATCH (u:User {id: $user})
                OPTIONAL MATCH (r)<-[i:IN_ROOM {state: 'member'}]-(me:Citizen)-[:ACTS_AS_USER]->(u)
                WITH c, r, u, i, me,
                     me IS NOT NULL AND EXISTS { (c)-[:WRITTEN_BY]->(me) } AS own
                UNWIND [
                  CASE WHEN own THEN 'SELF' END,
                  CASE WHEN i.role = 'facilitator' THEN 'MANAGER' WHEN i.role = 'participant' THEN 'MEMBER' END,
                  CASE WHEN 'steward' IN u.roles AND r.access <> 'invited' THEN 'STEWARD' END
                ] AS relation
                WITH DISTINCT relation WHERE relation IS NOT NULL
                RETURN relation
                """,
                        Map.of("user", user.value(), "id", contribution),
                        row -> Relation.valueOf(row.get("relation").asString()))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who signed in to write it; nobody once they are gone. */
    Optional<UserId> author(ContributionId id) {
        return all(
                        "MATCH (c:Contribution {id: $id}) WHERE c.by <> '' RETURN c.by AS user",
                        Map.of("id", id.value()),
                        row -> new UserId(row.get("user").asString()))
                .stream()
                .findFirst();
    }

    /** The sign-in of a person; an id that is nobody's where they have none. */
    UserId userOf(ActorId person) {
        return all(
                        "MATCH (:Citizen {id: $id})-[:ACTS_AS_USER]->(u:User) RETURN u.id AS id",
                        Map.of("id", person.value()),
                        row -> new UserId(row.get("id").asString()))
                .stream()
                .findFirst()
                .orElse(new UserId("nobody"));
    }

    private List<Contribution> contributions(String match, Map<String, Object> parameters) {
        return all(match + "\n" + CONTRIBUTIONS, parameters, row -> contribution(row.get("contribution")));
    }

    private <T> List<T> all(String statement, Map<String, Object> parameters, Function<Record, T> map) {
        return transactions.read(() ->
                graph
                        .query(statement)
                        .bindAll(parameters)
                        .fetchAs(Record.class)
                        .mappedBy((types, row) -> row)
                        .all()
                        .stream()
                        .map(map)
                        .toList());
    }

    private static RoomThread thread(Value t) {
        var summary = text(t, "summary");
        return new RoomThread(
                new ThreadId(text(t, "id")),
                new RoomId(text(t, "room")),
                text(t, "title"),
                text(t, "startedBy"),
                at(t.get("startedAt")),
                t.get("pinned").asBoolean(),
                maybe(t.get("closedAt")),
                t.get("goneTo").isNull() ? null : new ThreadId(text(t, "goneTo")),
                summary.isEmpty()
                        ? null
                        : new RoomThread.Summary(
                                summary,
                                text(t, "summaryBy"),
                                at(t.get("summaryAt")),
                                t.get("summaryUpTo").asLong(0)),
                t.get("contributions").asInt(),
                t.get("lastSeq").asLong(),
                at(t.get("lastAt")),
                t.get("unread").asInt(),
                t.get("firstUnread").asLong());
    }

    private static Contribution contribution(Value c) {
        var counts = new EnumMap<Reaction, Integer>(Reaction.class);
        var mine = EnumSet.noneOf(Reaction.class);
        for (var r : c.get("reactions").values()) {
            var kind = Reaction.of(text(r, "kind"));
            counts.merge(kind, 1, Integer::sum);
            if (r.get("mine").asBoolean()) {
                mine.add(kind);
            }
        }
        var gone = maybe(c.get("goneAt"));
        var author = c.get("author");
        var organisation = c.get("inNameOf");
        return new Contribution(
                new ContributionId(text(c, "id")),
                new ThreadId(text(c, "thread")),
                c.get("seq").asLong(),
                c.get("stamp").asLong(),
                ContributionType.of(text(c, "type")),
                text(c, "text"),
                author.isNull() ? null : new ActorId(text(author, "id")),
                author.isNull() ? "" : text(author, "name"),
                organisation.isNull() ? null : new ActorId(text(organisation, "id")),
                organisation.isNull() ? "" : text(organisation, "name"),
                c.get("replyTo").isNull() ? null : new ContributionId(text(c, "replyTo")),
                at(c.get("at")),
                maybe(c.get("editedAt")),
                gone == null
                        ? null
                        : new Contribution.Gone(gone, c.get("goneByAuthor").asBoolean(false), text(c, "goneReason")),
                counts,
                mine,
                c.get("competences").asList(x -> new Named(text(x, "code"), text(x, "labelIt"), text(x, "labelEn"))),
                c.get("metBy").asList(x -> new ContributionId(x.asString())),
                c.get("own").asBoolean());
    }

    private static String text(Value row, String name) {
        return row.get(name).asString("");
    }

    private static @Nullable Instant maybe(Value value) {
        return value.isNull() ? null : at(value);
    }

    private static Instant at(Value value) {
        return value.as(ZonedDateTime.class).toInstant();
    }
}
