package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who speaks for an association writes some proposals, hands others in and takes others back: each saving stands with its version or not at
 * all, and there is no submission without its receipt, its version, its status and its entry in the log, nor any of these without it.
 */
final class ProposalsAtWork implements AtWork {

    private static final String SPEAKER = "itc_speaker-of-this-journey-00000000000000000";
    private static final Caller WRITING = new Caller("PATCH", "/api/v1/proposals/kill-write-%1$d", SPEAKER, """
            {"base": 2, "title": "Salvata %1$d"}""", true);
    private static final Caller HANDING_IN =
            new Caller("POST", "/api/v1/proposals/kill-hand-%1$d/submissions", SPEAKER, "", true);
    private static final Caller TAKING_BACK =
            new Caller("POST", "/api/v1/proposals/kill-back-%1$d/withdrawal", SPEAKER, "{\"reason\": \"Altro\"}", true);

    @Override
    public List<Caller> callers() {
        return List.of(WRITING, HANDING_IN, TAKING_BACK);
    }

    /** Copies of one of the demonstration's, which is complete, with the version that was written of it. */
    @Override
    public void draw(Driver driver) {
        var graph = new Ground(driver);
        graph.run("""
                MATCH (p:Proposal {id: 'demo-casa-che-ascolta'})-[:ANSWERS]->(c:Challenge)
                MATCH (v:ProposalVersion {key: p.id + ' 2'})
                MATCH (a:Actor {id: 'casa-mazzini-aperta'})
                UNWIND ['write', 'hand', 'back'] AS what
                UNWIND range(0, $calls - 1) AS i
                WITH p, c, v, a, what, 'kill-' + what + '-' + i AS id
                CREATE (q:Proposal)-[:ANSWERS]->(c)
                SET q = p {.*, id: id, openKey: id, forming: false, status: CASE what WHEN 'back' THEN 'submitted' ELSE 'draft' END}
                CREATE (w:ProposalVersion)-[:VERSION_OF]->(q)
                SET w = v {.*, key: id + ' 2', window: 0}
                CREATE (part:ProposalPart {key: id + ' lead', role: '', state: 'agreed', lead: true, position: 0, since: p.startedAt}),
                  (part)-[:PART_OF_PROPOSAL]->(q), (part)-[:FILLED_BY]->(a), (a)-[:PARTNERS_IN {role: 'lead'}]->(q)
                """, Map.of("calls", KilledJourney.CALLS));
        graph.token(SPEAKER, "youssef.presidente@demo.example");
    }

    @Override
    public void isWhole(Driver driver, Answered answered) {
        var graph = new Ground(driver);
        written(graph, answered.numbers(WRITING));
        handedIn(graph, answered.to(HANDING_IN));
        takenBack(graph, answered.numbers(TAKING_BACK));
    }

    private static void written(Ground graph, List<Integer> answered) {
        assertThat(graph.count("""
                UNWIND $answered AS i
                MATCH (p:Proposal {id: 'kill-write-' + i, title: 'Salvata ' + i, version: 3})
                RETURN count(p) AS n""", Map.of("answered", answered)))
                .as("savings that were answered")
                .isEqualTo(answered.size());
        assertThat(graph.count("""
                MATCH (p:Proposal) WHERE p.id STARTS WITH 'kill-write-'
                WITH p, p.title = 'Salvata ' + substring(p.id, 11) AS saved
                WHERE saved <> (p.version = 3)
                  OR saved <> (p.content CONTAINS 'Salvata')
                  OR saved <> (p.touched CONTAINS '3')
                  OR saved <> EXISTS { (p)<-[:VERSION_OF]-(:ProposalVersion {key: p.id + ' 3', content: p.content}) }
                  OR saved <> EXISTS { (:Citizen)-[:AUTHORED]->(p) }
                  OR COUNT { (p)<-[:VERSION_OF]-() } <> CASE WHEN saved THEN 2 ELSE 1 END
                RETURN count(p) AS n""")).as("half a saving, or two").isZero();
    }

    private static void handedIn(Ground graph, Map<Integer, String> receipts) {
        var hashes = receipts.entrySet().stream()
                .map(e -> Map.<String, Object>of(
                        "id",
                        "kill-hand-" + e.getKey(),
                        "hash",
                        new JsonMapper().readTree(e.getValue()).path("sha256").asString()))
                .toList();
        assertThat(graph.count("""
                UNWIND $receipts AS told
                MATCH (:ProposalSubmission {hash: told.hash, number: 1})-[:SUBMISSION_OF]->(p:Proposal {id: told.id, receipt: told.hash})
                RETURN count(p) AS n""", Map.of("receipts", hashes)))
                .as("receipts that were given")
                .isEqualTo(receipts.size());
        assertThat(graph.count("""
                MATCH (p:Proposal) WHERE p.id STARTS WITH 'kill-hand-'
                OPTIONAL MATCH (p)<-[:SUBMISSION_OF]-(s:ProposalSubmission)
                WITH p, collect(s) AS them
                WITH p, them, size(them) = 1 AS handed
                WHERE size(them) > 1
                  OR handed <> (p.status IN ['submitted', 'ineligible'])
                  OR (handed AND (p.receipt <> them[0].hash OR p.submittedAt <> them[0].at OR them[0].number <> 1))
                  OR (NOT handed AND (coalesce(p.receipt, '') <> '' OR p.submittedAt IS NOT NULL))
                  OR handed <> EXISTS { (p)<-[:VERSION_OF]-(:ProposalVersion {submitted: true}) }
                  OR (p.status = 'ineligible') <> (coalesce(p.reasons, '') <> '')
                  OR COUNT { MATCH (e:AuditEntry {subject: p.id, action: 'proposals.submitted'}) RETURN e }
                    <> CASE WHEN handed THEN 1 ELSE 0 END
                RETURN count(p) AS n""")).as("half handed in, or twice").isZero();
    }

    private static void takenBack(Ground graph, List<Integer> answered) {
        assertThat(graph.count("""
                UNWIND $answered AS i MATCH (p:Proposal {id: 'kill-back-' + i, status: 'withdrawn'})
                RETURN count(p) AS n""", Map.of("answered", answered)))
                .as("what was taken back, by the answers")
                .isEqualTo(answered.size());
        assertThat(graph.count("""
                MATCH (p:Proposal) WHERE p.id STARTS WITH 'kill-back-'
                WITH p, p.status = 'withdrawn' AS back
                WHERE back <> (p.openKey IS NULL)
                  OR COUNT { MATCH (e:AuditEntry {subject: p.id, action: 'proposals.withdrawn', from: 'submitted'}) RETURN e }
                    <> CASE WHEN back THEN 1 ELSE 0 END
                RETURN count(p) AS n""")).as("half taken back").isZero();
    }
}
