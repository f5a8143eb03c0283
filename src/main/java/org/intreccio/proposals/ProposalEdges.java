package org.intreccio.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes proposals, their teams and submissions, in the caller's transaction. */
@Component
class ProposalEdges {

    private final Neo4jClient graph;
    private final TextCodec codec;
    private final Clock clock;

    ProposalEdges(Neo4jClient graph, TextCodec codec, Clock clock, Schema schema) {
        this.graph = graph;
        this.codec = codec;
        this.clock = clock;
    }

    /** Begins a proposal of this actor, who leads it; {@code terms} is the version of the call's terms whose agreement was accepted. */
    void create(ProposalId id, ChallengeId challenge, ActorId lead, int terms) {
        run(
                """
                MATCH (c:Challenge {id: $challenge})
                MATCH (a:Actor {id: $lead})
                CREATE (p:Proposal {
                  id: $id, status: 'draft', title: '', summary: '', content: '', touched: '', version: 0,
                  startedAt: $now, agreedAt: $now, agreedTerms: $terms, openKey: $challenge + ' ' + $lead, forming: false
                })-[:ANSWERS]->(c),
                (part:ProposalPart {key: $id + ' ' + $lead, role: '', state: 'agreed', lead: true, since: $now, position: 0})
                  -[:PART_OF_PROPOSAL]->(p),
                (part)-[:FILLED_BY]->(a),
                (a)-[:PARTNERS_IN {role: 'lead', since: $now}]->(p)
                """,
                Map.of(
                        "id", id.value(),
                        "challenge", challenge.value(),
                        "lead", lead.value(),
                        "terms", terms,
                        "now", now()));
    }

    /** What stands now, as this version, with those edges by which it is found. */
    void write(ProposalId id, ProposalText text, Map<String, Long> touched, long version) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id.value());
        parameters.put("title", text.title());
        parameters.put("summary", text.summary());
        parameters.put("content", codec.write(text));
        parameters.put("touched", codec.touched(touched));
        parameters.put("version", version);
        parameters.put("cost", text.cost().cents());
        parameters.put(
                "requested", text.requested() == null ? null : text.requested().cents());
        parameters.put("places", text.places().stream().map(PlaceId::value).toList());
        parameters.put("competences", text.competences());
        run("""
                MATCH (p:Proposal {id: $id})
                SET p.title = $title, p.summary = $summary, p.content = $content, p.touched = $touched, p.version = $version,
                    p.cost = $cost, p.requested = $requested
                WITH p
                OPTIONAL MATCH (p)-[r:SET_IN|NEEDS]->(x)
                WHERE (type(r) = 'SET_IN' AND NOT x.id IN $places) OR (type(r) = 'NEEDS' AND NOT x.code IN $competences)
                DELETE r
                WITH DISTINCT p
                CALL (p) {
                  MATCH (l:Place) WHERE l.id IN $places
                  MERGE (p)-[:SET_IN]->(l)
                }
                CALL (p) {
                  MATCH (c:Competence) WHERE c.code IN $competences
                  MERGE (p)-[:NEEDS]->(c)
                }
                """, parameters);
    }

    /** Gives away a number of the versions to something that does not stand. */
    void numbered(ProposalId id, long version) {
        run("MATCH (p:Proposal {id: $id}) SET p.version = $version", Map.of("id", id.value(), "version", version));
    }

    /** Credits a citizen with having written some of it. */
    void authored(ProposalId id, ActorId citizen) {
        run("""
                MATCH (p:Proposal {id: $id})
                MATCH (c:Citizen {id: $citizen})
                MERGE (c)-[r:AUTHORED]->(p)
                ON CREATE SET r.since = $now
                """, Map.of("id", id.value(), "citizen", citizen.value(), "now", now()));
    }

    void forming(ProposalId id, boolean shown) {
        run("MATCH (p:Proposal {id: $id}) SET p.forming = $shown", Map.of("id", id.value(), "shown", shown));
    }

    void status(ProposalId id, ProposalStatus next) {
        run("""
                MATCH (p:Proposal {id: $id})
                SET p.status = $status, p.openKey = CASE $status WHEN 'withdrawn' THEN null ELSE p.openKey END
                """, Map.of("id", id.value(), "status", next.code()));
    }

    /** Notes why it was found ineligible or eligible after all; {@code why} is what the organisers wrote. */
    void judged(ProposalId id, List<Reason> reasons, String why) {
        run(
                "MATCH (p:Proposal {id: $id}) SET p.reasons = $reasons, p.checkedWhy = $why",
                Map.of("id", id.value(), "reasons", reasons.isEmpty() ? "" : codec.reasons(reasons), "why", why));
    }

    /** Notes that it was handed in: an immutable fact beside the proposal, named by the key of the request. */
    void submitted(ProposalId id, String key, Submission submission, ActorId by) {
        run(
                """
                MATCH (p:Proposal {id: $id})
                SET p.submittedAt = $at, p.receipt = $hash
                CREATE (s:ProposalSubmission {
                  key: $key, number: COUNT { (p)<-[:SUBMISSION_OF]-() } + 1, at: $at, hash: $hash, canonical: $canonical, by: $by
                })-[:SUBMISSION_OF]->(p)
                """,
                Map.of(
                        "id", id.value(),
                        "key", id + " " + key,
                        "at", at(submission.at()),
                        "hash", submission.hash(),
                        "canonical", submission.canonical(),
                        "by", by.value()));
    }

    /** Asks an actor, or asks it again. */
    void ask(ProposalId id, ActorId actor, String role) {
        run("""
                MATCH (p:Proposal {id: $id})
                MATCH (a:Actor {id: $actor})
                WITH p, a, COUNT { (p)<-[:PART_OF_PROPOSAL]-() } AS there
                MERGE (part:ProposalPart {key: $id + ' ' + $actor})
                ON CREATE SET part.position = there
                SET part.role = $role, part.state = 'asked', part.since = $now, part.askedAt = $now
                MERGE (part)-[:PART_OF_PROPOSAL]->(p)
                MERGE (part)-[:FILLED_BY]->(a)
                """, Map.of("id", id.value(), "actor", actor.value(), "role", role, "now", now()));
    }

    /** Brings a part to a state; {@code PARTNERS_IN} stands for as long as it is agreed. */
    void state(ProposalId id, ActorId actor, Partner.State state) {
        run(
                """
                MATCH (part:ProposalPart)-[:PART_OF_PROPOSAL]->(p:Proposal {id: $id})
                MATCH (part)-[:FILLED_BY]->(a:Actor {id: $actor})
                SET part.state = $state, part.since = $now
                WITH part, p, a
                OPTIONAL MATCH (a)-[r:PARTNERS_IN]->(p)
                DELETE r
                WITH DISTINCT part, p, a
                FOREACH (_ IN CASE WHEN $state = 'agreed' THEN [1] ELSE [] END |
                  CREATE (a)-[:PARTNERS_IN {role: part.role, since: $now}]->(p))
                """,
                Map.of(
                        "id", id.value(),
                        "actor", actor.value(),
                        "state", state.name().toLowerCase(Locale.ROOT),
                        "now", now()));
    }

    /** Takes back that an actor was asked. */
    void unask(ProposalId id, ActorId actor) {
        run("""
                MATCH (:Actor {id: $actor})<-[:FILLED_BY]-(part:ProposalPart {state: 'asked'})-[:PART_OF_PROPOSAL]->(:Proposal {id: $id})
                DETACH DELETE part
                """, Map.of("id", id.value(), "actor", actor.value()));
    }

    static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private ZonedDateTime now() {
        return at(clock.instant());
    }

    private void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
