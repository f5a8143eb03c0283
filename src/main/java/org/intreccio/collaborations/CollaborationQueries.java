package org.intreccio.collaborations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads collaborations, whoever may see them: its callers ask who is here. */
@Repository
class CollaborationQueries {

    private static final String RESULT = "\n" + Cypher.named("collaborations/collaborations");
    private static final String RELATIONS = Cypher.named("collaborations/relations-to-collaboration");
    private static final String BY_ID = "MATCH (c:Collaboration {id: $id})";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    CollaborationQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    Optional<Collaboration> find(CollaborationId id) {
        return many(BY_ID, Map.of("id", id.value())).stream().findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<Collaboration> locked(CollaborationId id) {
        return many(BY_ID + " SET c.lock = coalesce(c.lock, 0) + 1 WITH c", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** All in which one of these actors is named and was not taken out again, the newest first; 200 at most. */
    List<Collaboration> of(Collection<ActorId> actors) {
        return many("""
                MATCH (c:Collaboration)<-[:PART_OF_COLLABORATION]-(p:CollaborationPart)-[:TAKEN_BY]->(a:Actor)
                WHERE a.id IN $actors AND (p.state <> 'withdrawn' OR c.proposer = a.id)
                WITH DISTINCT c ORDER BY c.proposedAt DESC, c.id LIMIT 200""", Map.of("actors", actors.stream().map(ActorId::value).toList()));
    }

    /** All in which this actor ever was named. */
    List<Collaboration> all(ActorId actor) {
        return many("""
                MATCH (c:Collaboration)<-[:PART_OF_COLLABORATION]-(:CollaborationPart)-[:TAKEN_BY]->(:Actor {id: $actor})
                WITH DISTINCT c""", Map.of("actor", actor.value()));
    }

    /** Those in which some part is disputed, the oldest dispute first. */
    List<Collaboration> disputed() {
        return many("""
                MATCH (p:CollaborationPart {state: 'disputed'})-[:PART_OF_COLLABORATION]->(c:Collaboration)
                WITH DISTINCT c LIMIT 200""", Map.of());
    }

    /** Those in which somebody says that they took part in an imported project, and nobody has confirmed it; the oldest first. */
    List<Collaboration> unconfirmedParts() {
        return many("""
                MATCH (c:Collaboration)
                WHERE c.imported AND c.withdrawn IS NULL
                WITH c ORDER BY c.proposedAt LIMIT 500""", Map.of()).stream().filter(Collaboration::mayVouch).toList();
    }

    /** What one of these actors says of its part in this imported project. */
    List<Collaboration> ofProject(ProjectId project, Collection<ActorId> actors) {
        return many(
                """
                MATCH (c:Collaboration {project: $project})-[:PROPOSED_BY]->(a:Actor)
                WHERE c.imported AND a.id IN $actors
                WITH DISTINCT c ORDER BY c.proposedAt DESC LIMIT 50""",
                Map.of(
                        "project",
                        project.value(),
                        "actors",
                        actors.stream().map(ActorId::value).toList()));
    }

    /** The one that the directory shows as this project. */
    Optional<Collaboration> behind(ProjectId project) {
        return many(
                        "MATCH (c:Collaboration {project: $project}) WHERE c.imported IS NULL WITH c",
                        Map.of("project", project.value()))
                .stream()
                .findFirst();
    }

    /** All relations of this user to it. */
    Set<Relation> relations(UserId user, String id) {
        return transactions.read(() -> graph
                .query(RELATIONS)
                .bindAll(Map.of("user", user.value(), "id", id, "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The actors among these whom the person behind this user blocked. */
    Set<ActorId> blockedBy(UserId user, Collection<ActorId> actors) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (:User {id: $user})-[:BLOCKS]->(a:Actor)
                        WHERE a.id IN $actors
                        RETURN a.id""")
                .bindAll(Map.of(
                        "user",
                        user.value(),
                        "actors",
                        actors.stream().map(ActorId::value).toList()))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(ActorId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * What an actor has proposed of late.
     *
     * @param today how many since this time yesterday
     * @param waiting how many of its namings wait
     * @param refused whom it may not name again yet
     * @param titles of those in which somebody is named still, folded
     */
    record Lately(int today, int waiting, Set<ActorId> refused, Set<String> titles) {}

    /** What this actor has proposed of late; refusals since this instant count. */
    Lately lately(ActorId proposer, Instant quietSince) {
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        int today = 0;
        int waiting = 0;
        var refused = new HashSet<ActorId>();
        var titles = new HashSet<String>();
        for (var c : proposedBy(proposer)) {
            today += c.proposedAt().isAfter(yesterday) ? 1 : 0;
            waiting += (int)
                    c.parts().stream().filter(p -> p.is(PartState.WAITING)).count();
            c.parts().stream()
                    .filter(p -> p.is(PartState.DECLINED) && p.since().isAfter(quietSince))
                    .forEach(p -> refused.add(p.actor()));
            if (c.waits() || c.counts()) {
                titles.add(DraftRules.folded(c.facts().title()));
            }
        }
        return new Lately(today, waiting, refused, titles);
    }

    private List<Collaboration> proposedBy(ActorId proposer) {
        return many("""
                MATCH (c:Collaboration)-[:PROPOSED_BY]->(:Actor {id: $actor})
                WITH c ORDER BY c.proposedAt DESC LIMIT 500""", Map.of("actor", proposer.value()));
    }

    private List<Collaboration> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT)
                .bindAll(parameters)
                .fetchAs(Collaboration.class)
                .mappedBy((types, row) -> collaboration(row.get("c")))
                .all()));
    }

    private static Collaboration collaboration(Value c) {
        return new Collaboration(
                new CollaborationId(text(c, "id")),
                new JointProjects.Facts(
                        new Bilingual(text(c, "titleIt"), text(c, "titleEn")),
                        new Bilingual(text(c, "summaryIt"), text(c, "summaryEn")),
                        c.get("start").asLocalDate(),
                        c.get("end").isNull() ? null : c.get("end").asLocalDate(),
                        c.get("themes").asList(Value::asString),
                        text(c, "place"),
                        new Evidence(text(c, "evidence"), text(c, "evidenceLabel"))),
                new ActorId(text(c, "proposer")),
                text(c, "proposerName"),
                new ProjectId(text(c, "project")),
                c.get("withdrawn").asBoolean(false),
                c.get("imported").asBoolean(false),
                c.get("vouched").asBoolean(false),
                c.get("proposedAt").asZonedDateTime().toInstant(),
                c.get("parts").asList(CollaborationQueries::part));
    }

    private static Part part(Value p) {
        var disputedBy = text(p, "disputedBy");
        return new Part(
                new ActorId(text(p, "actor")),
                ActorKind.of(text(p, "kind")).orElse(ActorKind.ASSOCIATION),
                text(p, "name"),
                CollaborationRole.of(text(p, "role")),
                PartState.of(text(p, "state")),
                text(p, "reason"),
                disputedBy.isEmpty() ? null : new ActorId(disputedBy),
                Visibility.of(text(p, "visibility")),
                p.get("since").asZonedDateTime().toInstant());
    }

    private static String text(Value map, String name) {
        return map.get(name).asString("");
    }
}
