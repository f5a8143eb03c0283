package org.intreccio.challenges;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Schema;
import org.intreccio.kernel.FoldedWords;
import org.intreccio.taxonomy.PlaceId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes calls and what ties them to others. Every method runs in the caller's transaction. */
@Component
class ChallengeEdges {

    private final Neo4jClient graph;
    private final TermsJson json;
    private final Clock clock;

    ChallengeEdges(Neo4jClient graph, TermsJson json, Clock clock, Schema schema) {
        this.graph = graph;
        this.json = json;
        this.clock = clock;
    }

    void create(ChallengeId id, ActorId host) {
        run("""
                MATCH (host:Actor {id: $host})
                CREATE (:Challenge {id: $id, status: 'draft', version: 1, edits: 0, createdAt: $now})-[:LAUNCHED_BY]->(host)
                """, Map.of("id", id.value(), "host", host.value(), "now", now()));
    }

    /** Holds the call against other writers until the transaction ends, and tells how often it was saved; -1 when there is none. */
    long lock(ChallengeId id) {
        return graph.query("MATCH (c:Challenge {id: $id}) SET c.edits = coalesce(c.edits, 0) RETURN c.edits")
                .bind(id.value())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElse(-1L);
    }

    /** Makes the call what the settings say; its terms of this version are written over, which only a draft's may be. */
    void write(ChallengeId id, int version, ChallengeSettings settings, Bilingual note) {
        var texts = texts(settings);
        var words = FoldedWords.folded(settings.title().it()) + " "
                + FoldedWords.folded(settings.title().en()) + " "
                + FoldedWords.folded(settings.summary().it()) + " "
                + FoldedWords.folded(settings.summary().en());
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id.value());
        parameters.put("version", version);
        parameters.put("texts", texts);
        parameters.put("words", words);
        parameters.put("json", json.write(settings.terms()));
        parameters.put("noteIt", note.it());
        parameters.put("noteEn", note.en());
        parameters.put("now", now());
        parameters.put(
                "deadline",
                settings.terms().last(PhaseAct.SUBMIT).map(ChallengeEdges::at).orElse(null));
        graph.query("""
                MATCH (c:Challenge {id: $id})-[:LAUNCHED_BY]->(host:Actor)
                SET c += $texts, c.version = $version, c.edits = c.edits + 1, c.updatedAt = $now, c.deadline = $deadline,
                    c.words = $words
                MERGE (t:ChallengeTerms {challenge: $id, version: $version})
                  ON CREATE SET t.at = $now
                MERGE (t)-[:TERMS_OF]->(c)
                SET t += $texts, t.json = $json, t.noteIt = $noteIt, t.noteEn = $noteEn
                """).bindAll(parameters).run();
        about(id, "ABOUT", "MATCH (x:Theme {code: value})", List.copyOf(settings.themes()), true);
        about(id, "ABOUT", "MATCH (x:SdgTarget {code: value})", List.copyOf(settings.targets()), false);
        about(id, "CALLS_FOR", "MATCH (x:Competence {code: value})", settings.competences(), true);
        about(
                id,
                "SET_IN",
                "MATCH (x:Place {id: value})",
                settings.places().stream().map(PlaceId::value).toList(),
                true);
        var space = settings.space();
        about(id, "IN_SPACE", "MATCH (x:Space {id: value})", space == null ? List.of() : List.of(space.value()), true);
    }

    private static Map<String, Object> texts(ChallengeSettings settings) {
        return Map.of(
                "titleIt", settings.title().it(),
                "titleEn", settings.title().en(),
                "summaryIt", settings.summary().it(),
                "summaryEn", settings.summary().en(),
                "briefIt", settings.brief().it(),
                "briefEn", settings.brief().en());
    }

    private void about(ChallengeId id, String type, String match, List<String> values, boolean instead) {
        if (instead) {
            run("MATCH (:Challenge {id: $id})-[r:$($type)]->() DELETE r", Map.of("id", id.value(), "type", type));
        }
        run(
                "MATCH (c:Challenge {id: $id}) UNWIND range(0, size($values) - 1) AS position WITH c, position, $values[position] AS value "
                        + match
                        + " CREATE (c)-[:$($type) {position: position}]->(x)",
                Map.of("id", id.value(), "type", type, "values", values));
    }

    /** Moves it to this status, for this reason where one is given, and writes down when it was first published. */
    void status(ChallengeId id, ChallengeStatus status, String reason) {
        run("""
                MATCH (c:Challenge {id: $id})
                SET c.status = $status, c.reason = $reason, c.updatedAt = $now, c.edits = c.edits + 1,
                    c.sentAt = CASE $status WHEN 'in-review' THEN $now ELSE c.sentAt END,
                    c.publishedAt = CASE $status WHEN 'open' THEN $now ELSE c.publishedAt END
                """, Map.of("id", id.value(), "status", status.code(), "reason", reason, "now", now()));
        if (status == ChallengeStatus.OPEN) {
            run(
                    "MATCH (t:ChallengeTerms {challenge: $id, version: 1}) SET t.at = $now",
                    Map.of("id", id.value(), "now", now()));
        }
    }

    void runner(ChallengeId id, ActorId citizen) {
        run("""
                MATCH (c:Challenge {id: $id}), (a:Citizen {id: $actor})
                MERGE (c)-[r:RUN_BY]->(a) ON CREATE SET r.since = $now
                """, Map.of("id", id.value(), "actor", citizen.value(), "now", now()));
    }

    void noRunner(ChallengeId id, ActorId citizen) {
        run(
                "MATCH (:Challenge {id: $id})-[r:RUN_BY]->(:Actor {id: $actor}) DELETE r",
                Map.of("id", id.value(), "actor", citizen.value()));
    }

    private ZonedDateTime now() {
        return at(clock.instant());
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
