package org.intreccio.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.threads.ThreadId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes decisions and who has a vote in them, in the caller's transaction; ballots are {@link BallotBox}'s. */
@Component
class DecisionEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    DecisionEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    void draft(DecisionId id, ThreadId thread, ActorId by, Terms terms) {
        run(
                """
                MATCH (t:Thread {id: $thread})
                MATCH (a:Actor {id: $by})
                CREATE (d:Decision {id: $id, state: 'draft', version: 0, createdAt: $now})-[:DECIDED_IN]->(t),
                       (d)-[:DRAFTED_BY]->(a)
                SET d += $terms
                """,
                Map.of(
                        "id", id.value(),
                        "thread", thread.value(),
                        "by", by.value(),
                        "terms", values(terms),
                        "now", now()));
    }

    void edit(DecisionId id, Terms terms) {
        run(
                "MATCH (d:Decision {id: $id}) SET d += $terms, d.version = d.version + 1",
                Map.of("id", id.value(), "terms", values(terms)));
    }

    private static Map<String, @Nullable Object> values(Terms terms) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", terms.kind().code());
        values.put("question", terms.question());
        values.put("context", terms.context());
        values.put("options", terms.options());
        values.put("seats", terms.seats());
        values.put("voters", terms.voters().code());
        values.put("anonymous", terms.anonymous());
        values.put("hidden", terms.hidden());
        values.put("quorum", terms.quorum());
        values.put("reasons", terms.reasons().code());
        values.put("closesAt", zoned(terms.closesAt()));
        return values;
    }

    void discard(DecisionId id) {
        run("MATCH (d:Decision {id: $id, state: 'draft'}) DETACH DELETE d", Map.of("id", id.value()));
    }

    /** Brings it to a state; {@code opensAt} is left as it is where none is given. */
    void become(DecisionId id, DecisionState state, @Nullable Instant opensAt) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id.value());
        parameters.put("state", state.code());
        parameters.put("opensAt", zoned(opensAt));
        run("MATCH (d:Decision {id: $id}) SET d.state = $state, d.opensAt = coalesce($opensAt, d.opensAt)", parameters);
    }

    /** Writes down, once and for all, who has a vote. */
    void freeze(DecisionId id, List<ActorId> voters) {
        run(
                """
                MATCH (d:Decision {id: $id})
                SET d.eligible = size($voters)
                WITH d
                UNWIND $voters AS voter
                MATCH (a:Actor {id: voter})
                CREATE (d)-[:GIVES_VOTE {voted: false}]->(a)
                """,
                Map.of(
                        "id",
                        id.value(),
                        "voters",
                        voters.stream().map(ActorId::value).toList()));
    }

    /** Notes that somebody has cast a ballot: neither when nor which. */
    void voted(DecisionId id, ActorId voter) {
        run(
                "MATCH (:Decision {id: $id})-[g:GIVES_VOTE]->(:Actor {id: $voter}) SET g.voted = true",
                Map.of("id", id.value(), "voter", voter.value()));
    }

    void reminded(DecisionId id) {
        run("MATCH (d:Decision {id: $id}) SET d.remindedAt = $now", Map.of("id", id.value(), "now", now()));
    }

    void reopen(DecisionId id, Instant closesAt) {
        run(
                "MATCH (d:Decision {id: $id}) SET d.state = 'open', d.closesAt = $closes REMOVE d.remindedAt",
                Map.of("id", id.value(), "closes", closesAt.atZone(ZoneOffset.UTC)));
    }

    void outcome(DecisionId id, Decision.Outcome outcome) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id.value());
        parameters.put("statement", outcome.statement());
        parameters.put("chosen", outcome.chosen());
        parameters.put("reviewOn", outcome.reviewOn());
        parameters.put("at", outcome.statedAt().atZone(ZoneOffset.UTC));
        run("""
                MATCH (d:Decision {id: $id})
                SET d.state = 'outcome-stated', d.statement = $statement, d.chosen = $chosen, d.reviewOn = $reviewOn,
                    d.statedAt = $at
                """, parameters);
    }

    private static @Nullable ZonedDateTime zoned(@Nullable Instant at) {
        return at == null ? null : at.atZone(ZoneOffset.UTC);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
