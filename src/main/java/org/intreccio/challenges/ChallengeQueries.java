package org.intreccio.challenges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.FoldedWords;
import org.intreccio.spaces.SpaceId;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads calls. */
@Repository
class ChallengeQueries {

    private static final String CHALLENGES = Cypher.named("challenges/challenges");
    private static final String FIND = Cypher.named("challenges/find-challenges");
    private static final String RELATIONS = Cypher.named("challenges/relations-to-challenge");
    private static final String CONCERNED = Cypher.named("challenges/concerned-by-challenge");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final TermsJson json;
    private final Clock clock;

    ChallengeQueries(Neo4jClient graph, Transactions transactions, TermsJson json, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** How this user stands to the call, by the paths between them; none to an unknown id. */
    Set<Relation> relations(UserId user, String challenge) {
        return texts(RELATIONS, Map.of("user", user.value(), "id", challenge, "today", LocalDate.now(clock))).stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these that exist, in the order asked. */
    List<ChallengeDraft> drafts(Collection<ChallengeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(
                        CHALLENGES,
                        Map.of("ids", ids.stream().map(ChallengeId::value).toList()),
                        "challenge",
                        this::draft);
    }

    /** Keys of the calls that answer, the key of the first one after this page last where there is one. */
    List<String> keys(ChallengeFilter filter) {
        var state = filter.state();
        var parameters = asked(filter);
        parameters.put("state", state == null ? "" : state.code());
        parameters.put("after", filter.after());
        parameters.put("limit", filter.limit() + 1);
        return texts(
                FIND + " WHERE ($state = '' OR state = $state) AND key > $after RETURN key ORDER BY key LIMIT $limit",
                parameters);
    }

    /** How many answer in each state. */
    Map<ChallengeFilter.State, Long> counts(ChallengeFilter filter) {
        var counts = new EnumMap<ChallengeFilter.State, Long>(ChallengeFilter.State.class);
        all(
                        FIND + " WITH state, count(*) AS n RETURN {state: state, n: n} AS counted",
                        asked(filter),
                        "counted",
                        v -> v)
                .forEach(v -> ChallengeFilter.State.of(v.get("state").asString())
                        .ifPresent(s -> counts.put(s, v.get("n").asLong())));
        return counts;
    }

    private Map<String, Object> asked(ChallengeFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "public",
                Stream.of(ChallengeStatus.values())
                        .filter(ChallengeStatus::isPublic)
                        .map(ChallengeStatus::code)
                        .toList());
        parameters.put("words", FoldedWords.of(filter.words()));
        parameters.put("theme", filter.theme());
        parameters.put("goal", filter.goal());
        parameters.put("place", filter.place());
        parameters.put("host", filter.host());
        parameters.put("space", filter.space());
        parameters.put("now", clock.instant().atZone(ZoneOffset.UTC));
        return parameters;
    }

    /** Calls in one of these states that this citizen, or one of these organisations, runs; the latest touched first. */
    List<ChallengeId> runBy(Collection<ActorId> keepers) {
        return ids("""
                MATCH (c:Challenge)-[:LAUNCHED_BY|RUN_BY]->(k:Actor)
                WHERE k.id IN $keepers
                WITH DISTINCT c
                RETURN c.id AS id ORDER BY c.updatedAt DESC, c.id LIMIT 200""", Map.of("keepers", keepers.stream().map(ActorId::value).toList()));
    }

    /** Calls that wait for a steward, the one that waits longest first. */
    List<ChallengeId> inReview() {
        return ids("MATCH (c:Challenge {status: 'in-review'}) RETURN c.id AS id ORDER BY c.sentAt, c.id", Map.of());
    }

    /** The reason last given for sending it back or taking it back; empty where there is none. */
    String reason(ChallengeId id) {
        return texts("MATCH (c:Challenge {id: $id}) RETURN coalesce(c.reason, '')", Map.of("id", id.value())).stream()
                .findFirst()
                .orElse("");
    }

    /** All versions of what it laid down, the newest first. */
    List<Amendment> amendments(ChallengeId id) {
        return all(
                "MATCH (t:ChallengeTerms {challenge: $id}) RETURN t {.*} AS terms ORDER BY t.version DESC",
                Map.of("id", id.value()),
                "terms",
                t -> new Amendment(
                        t.get("version").asInt(),
                        t.get("at").as(ZonedDateTime.class).toInstant(),
                        bilingual(t, "note"),
                        bilingual(t, "title"),
                        bilingual(t, "brief"),
                        json.read(text(t, "json"))));
    }

    /** Calls that all may read and that are not closed, those with the nearest deadline first; so many at most. */
    List<ChallengeId> running(int most) {
        return ids("""
                MATCH (c:Challenge)
                WHERE c.status IN ['open', 'evaluating', 'ranked', 'published', 'active']
                RETURN c.id ORDER BY c.deadline DESC, c.id LIMIT $most""", Map.of("most", most));
    }

    /** Citizens appointed to run it, with their names, by name. */
    List<Runner> runners(ChallengeId id) {
        return all(
                """
                MATCH (:Challenge {id: $id})-[:RUN_BY]->(c:Actor)
                RETURN c {.id, .name} AS runner ORDER BY c.name, c.id""", Map.of("id", id.value()), "runner", r -> new Runner(new ActorId(text(r, "id")), text(r, "name")));
    }

    /** Somebody appointed to run a call. */
    record Runner(ActorId id, String name) {}

    /** Users who own or manage the host or were appointed. */
    List<UserId> runningUsers(ChallengeId id) {
        return texts("""
                MATCH (c:Challenge {id: $id})-[:LAUNCHED_BY]->(host:Actor)
                OPTIONAL MATCH (host)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(keeper:User)
                  WHERE r.role IN ['owner', 'manager']
                    AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
                OPTIONAL MATCH (c)-[:RUN_BY]->(:Citizen)-[:ACTS_AS_USER]->(appointed:User)
                UNWIND [keeper, appointed] AS user
                WITH DISTINCT user WHERE user IS NOT NULL
                RETURN user.id ORDER BY user.id""", Map.of("id", id.value(), "today", LocalDate.now(clock))).stream()
                .map(UserId::new)
                .toList();
    }

    /** Users who follow the call or speak for one that takes part in a proposal to it. */
    List<UserId> concerned(ChallengeId id) {
        return texts(CONCERNED, Map.of("id", id.value(), "today", LocalDate.now(clock))).stream()
                .map(UserId::new)
                .toList();
    }

    private ChallengeDraft draft(Value c) {
        var host = c.get("host");
        var name = text(host, "name");
        return new ChallengeDraft(
                new Challenge(
                        new ChallengeId(text(c, "id")),
                        ChallengeStatus.of(text(c, "status")),
                        new ActorId(text(host, "id")),
                        name.isBlank() ? text(host, "externalId") : name,
                        c.get("space").isNull() ? null : new SpaceId(text(c, "space")),
                        bilingual(c, "title"),
                        bilingual(c, "summary"),
                        bilingual(c, "brief"),
                        Set.copyOf(c.get("themes").asList(Value::asString)),
                        Set.copyOf(c.get("targets").asList(Value::asString)),
                        c.get("competences").asList(Value::asString),
                        c.get("places").asList(Value::asString).stream()
                                .map(PlaceId::new)
                                .collect(Collectors.toSet()),
                        json.read(text(c, "terms")),
                        c.get("version").asInt(),
                        instant(c.get("publishedAt"))),
                c.get("edits").asLong(0));
    }

    private List<ChallengeId> ids(String statement, Map<String, Object> parameters) {
        return texts(statement, parameters).stream().map(ChallengeId::new).toList();
    }

    private List<String> texts(String statement, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(
                graph.query(statement).bindAll(parameters).fetchAs(String.class).all()));
    }

    private <T> List<T> all(String statement, Map<String, Object> parameters, String column, Function<Value, T> map) {
        return transactions.read(() -> graph
                .query(statement)
                .bindAll(parameters)
                .fetchAs(Value.class)
                .mappedBy((types, row) -> row.get(column))
                .all()
                .stream()
                .map(map)
                .toList());
    }

    private static Bilingual bilingual(Value row, String stem) {
        return new Bilingual(text(row, stem + "It"), text(row, stem + "En"));
    }

    private static String text(Value row, String name) {
        return row.get(name).asString("");
    }

    private static @Nullable Instant instant(Value value) {
        return value.isNull() ? null : value.as(ZonedDateTime.class).toInstant();
    }
}
