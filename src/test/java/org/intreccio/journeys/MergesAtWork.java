package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** A steward merges organisations while a citizen claims them: each is wholly there afterwards, or not at all. */
final class MergesAtWork implements AtWork {

    private static final String STEWARD = "itc_steward-of-this-journey-0000000000000000";
    private static final String CITIZEN = "itc_citizen-of-this-journey-0000000000000000";

    private static final Caller MERGING = new Caller("POST", "/api/v1/duplicates/merges", STEWARD, """
            {"kept":"kept-%1$d","gone":"gone-%1$d"}""", false);
    private static final Caller CLAIMING =
            new Caller("POST", "/api/v1/actors/kept-%1$d/claims", CITIZEN, "{\"role\":\"manager\"}", false);

    @Override
    public List<Caller> callers() {
        return List.of(MERGING, CLAIMING);
    }

    @Override
    public void draw(Driver driver) {
        var graph = new Ground(driver);
        graph.run("""
                UNWIND range(0, $pairs - 1) AS i
                CREATE (a:Actor:Association {id: 'kept-' + i, kind: 'Association', name: 'Tenuta ' + i, version: 0}),
                  (b:Actor:Association {id: 'gone-' + i, kind: 'Association', name: 'Andata ' + i, version: 0,
                    vatNumber: 'IT99999990007'})
                WITH i, b
                UNWIND range(1, 20) AS j
                CREATE (b)-[:TOOK_PART_IN {role: 'partner'}]->(:Project {id: 'p-' + i + '-' + j, title: 'Progetto'})
                """, Map.of("pairs", KilledJourney.CALLS));
        graph.token(STEWARD, "nadia.steward@demo.example");
        graph.token(CITIZEN, "teresa.cittadina@demo.example");
    }

    @Override
    public void isWhole(Driver driver, Answered answered) {
        var graph = new Ground(driver);
        var merged = answered.numbers(MERGING);
        assertThat(graph.count(
                        "UNWIND $merged AS i MATCH (m:MergedActor {id: 'gone-' + i}) RETURN count(m) AS n",
                        Map.of("merged", merged)))
                .isEqualTo(merged.size());
        assertThat(graph.count("""
                MATCH (b:MergedActor) WHERE b.id STARTS WITH 'gone-'
                WITH b, 'kept-' + substring(b.id, 5) AS kept
                WHERE NOT EXISTS { (b)-[:MERGED_INTO]->(:Actor {id: kept}) }
                  OR COUNT { (:Actor {id: kept})-[:TOOK_PART_IN]->(:Project) } <> 20
                  OR COUNT { (b)-[:TOOK_PART_IN]->() } <> 0
                  OR COUNT { MATCH (m:OrganisationMerge {openFor: b.id}) RETURN m } <> 1
                  OR COUNT { MATCH (e:AuditEntry {subject: b.id, action: 'actor.merged'}) RETURN e } <> 1
                RETURN count(b) AS n
                """)).as("half merged").isZero();
        assertThat(graph.count("""
                MATCH (b:Actor) WHERE b.id STARTS WITH 'gone-'
                WITH b
                WHERE COUNT { (b)-[:TOOK_PART_IN]->(:Project) } <> 20
                  OR EXISTS { (b)-[:FORMER_TIE]->() }
                  OR EXISTS { MATCH (m:OrganisationMerge {gone: b.id}) RETURN m }
                  OR EXISTS { MATCH (e:AuditEntry {subject: b.id, action: 'actor.merged'}) RETURN e }
                RETURN count(b) AS n
                """)).as("not merged, and yet touched").isZero();
        var claimed = answered.numbers(CLAIMING);
        assertThat(graph.count(
                        "UNWIND $claimed AS i MATCH (:MembershipClaim)-[:CLAIMS]->(:Actor {id: 'kept-' + i}) RETURN count(*) AS n",
                        Map.of("claimed", claimed)))
                .isEqualTo(claimed.size());
        assertThat(graph.count("""
                MATCH (c:MembershipClaim)
                WHERE NOT c.id STARTS WITH 'demo-'
                  AND (NOT EXISTS { (c)-[:CLAIMS]->() } OR NOT EXISTS { (c)-[:CLAIMED_BY]->() }
                    OR NOT EXISTS { MATCH (e:AuditEntry {subject: c.id}) RETURN e })
                RETURN count(c) AS n
                """)).as("half a claim").isZero();
    }
}
