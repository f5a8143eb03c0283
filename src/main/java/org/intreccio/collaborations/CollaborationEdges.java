package org.intreccio.collaborations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes collaborations and their parts, in the caller's transaction. */
@Component
class CollaborationEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    CollaborationEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    void create(CollaborationId id, ActorId proposer, JointProjects.Facts facts, String project, Instant at) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("titleIt", facts.title().it());
        values.put("titleEn", facts.title().en());
        values.put("summaryIt", facts.summary().it());
        values.put("summaryEn", facts.summary().en());
        values.put("start", facts.start());
        values.put("end", facts.end());
        values.put("themes", facts.themes().stream().sorted().toList());
        values.put("place", facts.place());
        values.put("evidence", facts.evidence().address());
        values.put("evidenceLabel", facts.evidence().label());
        values.put("project", project);
        values.put("proposer", proposer.value());
        values.put("proposedAt", at.atZone(ZoneOffset.UTC));
        run("""
                MATCH (a:Actor {id: $proposer})
                CREATE (c:Collaboration {id: $id})-[:PROPOSED_BY]->(a)
                SET c += $values
                """, Map.of("id", id.value(), "proposer", proposer.value(), "values", values));
    }

    void name(CollaborationId id, ActorId actor, CollaborationRole role, PartState state, Visibility visibility) {
        run(
                """
                MATCH (c:Collaboration {id: $id})
                MATCH (a:Actor {id: $actor})
                CREATE (p:CollaborationPart {
                  key: $id + ' ' + $actor, role: $role, state: $state, visibility: $visibility, since: $now,
                  position: COUNT { (c)<-[:PART_OF_COLLABORATION]-() }
                })-[:PART_OF_COLLABORATION]->(c), (p)-[:TAKEN_BY]->(a)
                """,
                Map.of(
                        "id", id.value(),
                        "actor", actor.value(),
                        "role", role.code(),
                        "state", state.code(),
                        "visibility", visibility.code(),
                        "now", now()));
    }

    /** Brings a part to a state. */
    void state(CollaborationId id, ActorId actor, PartState state, String reason, @Nullable ActorId disputedBy) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("key", id + " " + actor);
        parameters.put("state", state.code());
        parameters.put("reason", reason.isBlank() ? null : reason.strip());
        parameters.put("by", disputedBy == null ? null : disputedBy.value());
        parameters.put("now", now());
        run("""
                MATCH (p:CollaborationPart {key: $key})
                SET p.state = $state, p.reason = $reason, p.disputedBy = $by, p.since = $now
                """, parameters);
    }

    void shown(CollaborationId id, ActorId actor, Visibility visibility) {
        run(
                "MATCH (p:CollaborationPart {key: $key}) SET p.visibility = $visibility",
                Map.of("key", id + " " + actor, "visibility", visibility.code()));
    }

    /** Notes that the project came from elsewhere. */
    void imported(CollaborationId id) {
        run("MATCH (c:Collaboration {id: $id}) SET c.imported = true", Map.of("id", id.value()));
    }

    /** Notes that a steward found it so. */
    void vouched(CollaborationId id) {
        run("MATCH (c:Collaboration {id: $id}) SET c.vouched = true", Map.of("id", id.value()));
    }

    /** Asks nobody any more: one answer was enough. */
    void askNoMore(CollaborationId id) {
        run("""
                MATCH (:Collaboration {id: $id})<-[:PART_OF_COLLABORATION]-(p:CollaborationPart {state: 'waiting'})
                SET p.state = 'withdrawn', p.since = $now
                """, Map.of("id", id.value(), "now", now()));
    }

    void withdraw(CollaborationId id) {
        run("""
                MATCH (c:Collaboration {id: $id})<-[:PART_OF_COLLABORATION]-(p:CollaborationPart)
                SET c.withdrawn = true
                WITH p
                WHERE p.state IN ['waiting', 'confirmed', 'disputed']
                SET p.state = 'withdrawn', p.since = $now
                """, Map.of("id", id.value(), "now", now()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
