package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** A steward merges organisations while a citizen claims them: each is wholly there afterwards, or not at all. */
final class MergesAtWork implements AtWork {

    private static final String STEWARD = "itc_steward-of-this-journey-0000000000000000";
    private static final String CITIZEN = "itc_citizen-of-this-journey-0000000000000000";

    @Override
    public List<Caller> callers() {
        return List.of(
                new Caller("POST", "/api/v1/duplicates/merges", STEWARD, """
                        {"kept":"kept-%1$d","gone":"gone-%1$d"}"""),
                new Caller("POST", "/api/v1/actors/kept-%1$d/claims", CITIZEN, """
                        {"role":"manager"}"""));
    }

    @Override
    public void draw(Driver graph) throws Exception {
        run(graph, """
                UNWIND range(0, $pairs - 1) AS i
                CREATE (a:Actor:Association {id: 'kept-' + i, kind: 'Association', name: 'Tenuta ' + i, version: 0}),
                  (b:Actor:Association {id: 'gone-' + i, kind: 'Association', name: 'Andata ' + i, version: 0,
                    vatNumber: 'IT99999990007'})
                WITH i, b
                UNWIND range(1, 20) AS j
                CREATE (b)-[:TOOK_PART_IN {role: 'partner'}]->(:Project {id: 'p-' + i + '-' + j, title: 'Progetto'})
                """, Map.of("pairs", KilledJourney.CALLS));
        token(graph, STEWARD, "nadia.steward@demo.example");
        token(graph, CITIZEN, "teresa.cittadina@demo.example");
    }

    private static void token(Driver graph, String secret, String email) throws Exception {
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        run(graph, """
                MATCH (u:User {emailLower: $email})
                CREATE (:AccessToken {id: randomUUID(), name: 'journey', hash: $hash, scopes: ['read', 'write'],
                  createdAt: datetime(), expiresAt: datetime() + duration('P1D')})-[:TOKEN_OF]->(u)
                """, Map.of("email", email, "hash", hash));
    }

    @Override
    public void isWhole(Driver graph, int least) {
        assertThat(count(graph, "MATCH (m:MergedActor) WHERE m.id STARTS WITH 'gone-' RETURN count(m) AS n"))
                .isGreaterThanOrEqualTo(least);
        assertThat(count(graph, """
                MATCH (b:MergedActor) WHERE b.id STARTS WITH 'gone-'
                WITH b, 'kept-' + substring(b.id, 5) AS kept
                WHERE NOT EXISTS { (b)-[:MERGED_INTO]->(:Actor {id: kept}) }
                  OR COUNT { (:Actor {id: kept})-[:TOOK_PART_IN]->(:Project) } <> 20
                  OR COUNT { (b)-[:TOOK_PART_IN]->() } <> 0
                  OR COUNT { MATCH (m:OrganisationMerge {openFor: b.id}) RETURN m } <> 1
                  OR COUNT { MATCH (e:AuditEntry {subject: b.id, action: 'actor.merged'}) RETURN e } <> 1
                RETURN count(b) AS n
                """)).as("half merged").isZero();
        assertThat(count(graph, """
                MATCH (b:Actor) WHERE b.id STARTS WITH 'gone-'
                WITH b
                WHERE COUNT { (b)-[:TOOK_PART_IN]->(:Project) } <> 20
                  OR EXISTS { (b)-[:FORMER_TIE]->() }
                  OR EXISTS { MATCH (m:OrganisationMerge {gone: b.id}) RETURN m }
                  OR EXISTS { MATCH (e:AuditEntry {subject: b.id, action: 'actor.merged'}) RETURN e }
                RETURN count(b) AS n
                """)).as("not merged, and yet touched").isZero();
        assertThat(count(graph, """
                MATCH (c:MembershipClaim)-[:CLAIMS]->(a:Actor) WHERE a.id STARTS WITH 'kept-'
                RETURN count(c) AS n
                """)).isGreaterThanOrEqualTo(least);
        assertThat(count(graph, """
                MATCH (c:MembershipClaim)
                WHERE NOT c.id STARTS WITH 'demo-'
                  AND (NOT EXISTS { (c)-[:CLAIMS]->() } OR NOT EXISTS { (c)-[:CLAIMED_BY]->() }
                    OR NOT EXISTS { MATCH (e:AuditEntry {subject: c.id}) RETURN e })
                RETURN count(c) AS n
                """)).as("half a claim").isZero();
    }

    private static void run(Driver graph, String statement, Map<String, Object> parameters) {
        try (var session = graph.session()) {
            session.run(statement, parameters).consume();
        }
    }

    private static long count(Driver graph, String statement) {
        try (var session = graph.session()) {
            return session.run(statement).single().get("n").asLong();
        }
    }
}
