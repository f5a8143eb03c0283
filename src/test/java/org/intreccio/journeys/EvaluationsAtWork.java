package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * A reviewer's scorecard saves itself while who runs some calls fixes the ranking of some and publishes that of others: each is there with
 * all that belongs to it, or nothing of it.
 */
final class EvaluationsAtWork implements AtWork {

    private static final String REVIEWER = "itc_reviewer-of-this-journey-0000000000000000";
    private static final String ORGANISER = "itc_organiser-of-this-journey-000000000000000";
    private static final Caller SCORING = new Caller("PUT", "/api/v1/reviews/kill-card-%1$d/card", REVIEWER, """
            {"version": 0, "card": {"marks": [{"criterion": "impact", "score": 7, "comment": "Perché"}], "overall": "Giudizio %1$d"}}""", true);

    private static final Caller FIXING =
            new Caller("POST", "/api/v1/challenges/kill-fix-%1$d/ranking", ORGANISER, "", true);
    private static final Caller PUBLISHING =
            new Caller("POST", "/api/v1/challenges/kill-tell-%1$d/results", ORGANISER, "", true);

    @Override
    public List<Caller> callers() {
        return List.of(SCORING, FIXING, PUBLISHING);
    }

    @Override
    public void draw(Driver driver) {
        var graph = new Ground(driver);
        var calls = Map.<String, Object>of("calls", KilledJourney.CALLS);
        // Each a copy of the demonstration's call that is being judged, with two proposals to it that all three have
        // scored.
        graph.run("""
                MATCH (c:Challenge {id: 'ch-vie-dell-acqua'})-[:LAUNCHED_BY]->(host:Actor)
                MATCH (t:ChallengeTerms {challenge: c.id, version: c.version})
                MATCH (p:Proposal {id: 'p-scuola-di-roggia'})
                MATCH (lead:Actor {id: 'casa-mazzini-aperta'})
                MATCH (r:Review {status: 'submitted'})-[:REVIEW_OF]->(p)
                WITH c, host, t, p, lead, r LIMIT 1
                MATCH (x:Citizen) WHERE x.id IN ['giulia-terraneo', 'raffaele-donati', 'eugenio-falcone']
                WITH c, host, t, p, lead, r, collect(x) AS people
                UNWIND ['fix', 'tell'] AS what
                UNWIND range(0, $calls - 1) AS i
                WITH *, 'kill-' + what + '-' + i AS id
                CREATE (d:Challenge)-[:LAUNCHED_BY]->(host)
                SET d = c {.*, id: id, status: CASE what WHEN 'tell' THEN 'ranked' ELSE 'evaluating' END}
                CREATE (u:ChallengeTerms)-[:TERMS_OF]->(d)
                SET u = t {.*, challenge: id}
                WITH *
                UNWIND [1, 2] AS which
                CREATE (q:Proposal)-[:ANSWERS]->(d)
                SET q = p {.*, id: id + '-' + which, openKey: id + '-' + which,
                  status: CASE what WHEN 'fix' THEN 'in-evaluation' WHEN 'tell' THEN CASE which WHEN 1 THEN 'selected' ELSE 'declined' END END}
                CREATE (part:ProposalPart {key: q.id + ' lead', role: '', state: 'agreed', lead: true, position: 0, since: p.startedAt}),
                  (part)-[:PART_OF_PROPOSAL]->(q), (part)-[:FILLED_BY]->(lead)
                WITH *
                UNWIND people AS person
                CREATE (s:Review)-[:REVIEW_OF]->(q), (s)-[:REVIEW_BY]->(person)
                SET s = r {.*, id: q.id + '-' + person.id, key: q.id + ' ' + person.id,
                  scores: [n IN r.scores | CASE which WHEN 1 THEN n ELSE 1 END]}
                """, calls);
        graph.run("""
                UNWIND range(0, $calls - 1) AS i
                MATCH (d:Challenge {id: 'kill-tell-' + i})
                CREATE (r:Ranking {challenge: d.id, rankedAt: datetime(), record: 'Verbale', fingerprint: 'f' + i})-[:RANKING_OF]->(d)
                WITH r, d
                MATCH (d)<-[:ANSWERS]-(p:Proposal)
                WITH *, toInteger(right(p.id, 1)) AS rank
                CREATE (l:RankedLine {position: rank, proposal: p.id, title: p.title, lead: 'casa-mazzini-aperta', leadName: 'Casa',
                  rank: rank, score: 8000 - 5000 * (rank - 1), means: [800, 800, 800, 800], reviews: 3, tied: false,
                  outcome: p.status, why: CASE rank WHEN 1 THEN 'room' ELSE 'threshold' END}),
                  (l)-[:LINE_OF]->(r), (l)-[:RANKS]->(p)
                """, calls);
        graph.run("""
                MATCH (c:Challenge {id: 'ch-vie-dell-acqua'}), (p:Proposal {id: 'p-scuola-di-roggia'})
                MATCH (x:Citizen {id: 'giulia-terraneo'})
                CREATE (d:Challenge)-[:JUDGED_ALONE]->(c)
                SET d = c {.*, id: 'kill-judge'}
                WITH c, p, x, d
                MATCH (c)-[:LAUNCHED_BY]->(host:Actor)
                MATCH (t:ChallengeTerms {challenge: c.id, version: c.version})
                CREATE (d)-[:LAUNCHED_BY]->(host), (u:ChallengeTerms)-[:TERMS_OF]->(d)
                SET u = t {.*, challenge: d.id}
                WITH p, x, d
                UNWIND range(0, $calls - 1) AS i
                CREATE (q:Proposal)-[:ANSWERS]->(d)
                SET q = p {.*, id: 'kill-judged-' + i, openKey: 'kill-judged-' + i}
                CREATE (r:Review {id: 'kill-card-' + i, key: q.id + ' ' + x.id, status: 'assigned', assignedAt: datetime(),
                  since: datetime(), version: 0})-[:REVIEW_OF]->(q), (r)-[:REVIEW_BY]->(x)
                """, calls);
        graph.run("MATCH (:Challenge {id: 'kill-judge'})-[r:JUDGED_ALONE]->() DELETE r", Map.of());
        graph.token(REVIEWER, "giulia.ateneo@demo.example");
        graph.token(ORGANISER, "paolo.comune@demo.example");
    }

    @Override
    public void isWhole(Driver driver, Answered answered) {
        var graph = new Ground(driver);
        scored(graph, answered.numbers(SCORING));
        fixed(graph, answered.numbers(FIXING));
        published(graph, answered.numbers(PUBLISHING));
    }

    private static void scored(Ground graph, List<Integer> answered) {
        assertThat(graph.count("""
                UNWIND $answered AS i
                MATCH (r:Review {id: 'kill-card-' + i, status: 'in-progress', version: 1, overall: 'Giudizio ' + i})
                RETURN count(r) AS n""", Map.of("answered", answered)))
                .as("scorecards that were saved, by the answers")
                .isEqualTo(answered.size());
        assertThat(graph.count("""
                MATCH (r:Review) WHERE r.id STARTS WITH 'kill-card-'
                WITH r, r.version = 1 AS saved
                WHERE r.version > 1
                  OR saved <> (r.status = 'in-progress')
                  OR saved <> (r.overall IS NOT NULL) OR saved <> (7 IN coalesce(r.scores, []))
                  OR COUNT { MATCH (e:AuditEntry {subject: r.id, action: 'evaluation.started'}) RETURN e }
                    <> CASE WHEN saved THEN 1 ELSE 0 END
                RETURN count(r) AS n""")).as("half a scorecard").isZero();
    }

    private static void fixed(Ground graph, List<Integer> answered) {
        assertThat(graph.count("""
                UNWIND $answered AS i MATCH (c:Challenge {id: 'kill-fix-' + i, status: 'ranked'})
                RETURN count(c) AS n""", Map.of("answered", answered)))
                .as("rankings that were fixed, by the answers")
                .isEqualTo(answered.size());
        assertThat(graph.count("""
                MATCH (c:Challenge) WHERE c.id STARTS WITH 'kill-fix-'
                WITH c, c.status = 'ranked' AS fixed
                WHERE fixed <> EXISTS { (:Ranking {challenge: c.id})-[:RANKING_OF]->(c) }
                  OR COUNT { (:RankedLine)-[:LINE_OF]->(:Ranking {challenge: c.id}) } <> CASE WHEN fixed THEN 2 ELSE 0 END
                  OR COUNT { (p:Proposal)-[:ANSWERS]->(c) WHERE (p.status = 'in-evaluation') <> fixed } <> 2
                  OR COUNT { MATCH (e:AuditEntry {subject: c.id}) WHERE e.action IN ['results.fixed', 'challenges.ranked'] RETURN e }
                    <> CASE WHEN fixed THEN 2 ELSE 0 END
                RETURN count(c) AS n""")).as("half a ranking").isZero();
    }

    private static void published(Ground graph, List<Integer> answered) {
        assertThat(graph.count("""
                UNWIND $answered AS i MATCH (c:Challenge {id: 'kill-tell-' + i, status: 'published'})
                RETURN count(c) AS n""", Map.of("answered", answered)))
                .as("results that were published, by the answers")
                .isEqualTo(answered.size());
        assertThat(graph.count("""
                MATCH (c:Challenge) WHERE c.id STARTS WITH 'kill-tell-'
                MATCH (r:Ranking {challenge: c.id})
                WITH c, r, c.status = 'published' AS told
                WHERE told <> (r.publishedAt IS NOT NULL)
                  OR COUNT { (p:Proposal)-[:ANSWERS]->(c) WHERE p.status IN ['selected', 'declined'] } <> 2
                  OR COUNT { MATCH (e:AuditEntry {subject: c.id})
                    WHERE e.action IN ['results.published', 'challenges.results-published'] RETURN e }
                    <> CASE WHEN told THEN 2 ELSE 0 END
                RETURN count(c) AS n""")).as("half published").isZero();
    }
}
