package org.intreccio.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The demo's cases: some wait, one was decided by a steward who has left and is appealed against. */
@Component
class ModerationSeed implements SeedChapter {

    private static final String WAITING = """
            OPTIONAL MATCH (:Citizen {id: $reporter})-[:ACTS_AS_USER]->(u:User)
            WITH coalesce(u.id, $reporter) AS user
            WHERE NOT EXISTS { MATCH (:ModerationCase {id: $id}) } AND NOT EXISTS { MATCH (:ModerationCase {openKey: $key}) }
            MERGE (w:Reporter {user: user})
            CREATE (c:ModerationCase {id: $id, openKey: $key, kind: $kind, subject: $subject, title: $title, href: $href,
              excerpt: $excerpt, status: 'waiting', openedAt: $at})
            CREATE (w)<-[:FILED_BY]-(:Report {id: $id + '-1', openKey: user + ' ' + $key, breach: $breach, words: $words, at: $at})
              -[:REPORTED_IN]->(c)""";

    private static final String DECIDED = """
            MATCH (c:ModerationCase {id: $id, status: 'waiting'})<-[:REPORTED_IN]-(r:Report)
            WHERE c.takenBy IS NULL
            SET c.status = 'appealed', c.openKey = null, c.takenBy = $decidedBy, r.openKey = null
            CREATE (:ModerationDecision {caseId: $id, measure: $measure, rule: $breach, reason: $reason, by: $decidedBy,
              at: $at + duration('P1D'), person: ''})-[:DECIDES]->(c)
            CREATE (:Appeal {caseId: $id, words: $appeal, by: '', at: $at + duration('P2D'), outcome: '', judgedBy: ''})-[:APPEALS]->(c)
            WITH c
            MATCH (:Citizen {id: $appealBy})-[:ACTS_AS_USER]->(u:User)
            MERGE (c)-[:CONCERNS]->(u)
            WITH c, u
            MATCH (p:Appeal)-[:APPEALS]->(c)
            SET p.by = u.id""";

    private final SeedFile file = SeedFile.named("community/moderation.csv");
    private final Reportables things;
    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ModerationSeed(Reportables things, Neo4jClient graph, Transactions transactions, Clock clock) {
        this.things = things;
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void tell() {
        file.rows()
                .forEach(row -> things.of(row.text("kind"))
                        .find(row.text("subject"))
                        .ifPresent(thing -> tell(row, parameters(row, thing))));
    }

    private void tell(SeedRow row, Map<String, Object> parameters) {
        transactions.writing(() -> {
            graph.query(WAITING).bindAll(parameters).run();
            if (!row.text("measure").isEmpty()) {
                graph.query(DECIDED).bindAll(parameters).run();
            }
        });
    }

    private Map<String, Object> parameters(SeedRow row, Reportable.Thing thing) {
        var values = new HashMap<String, Object>();
        for (var column :
                List.of("id", "kind", "subject", "reporter", "breach", "words", "measure", "reason", "appeal")) {
            values.put(column, row.text(column));
        }
        values.put("key", row.text("kind") + " " + row.text("subject"));
        values.put("decidedBy", row.text("decided_by"));
        values.put("appealBy", row.text("appeal_by"));
        values.put("title", thing.title());
        values.put("href", thing.href());
        values.put("excerpt", thing.excerpt());
        values.put(
                "at",
                clock.instant()
                        .minus(Duration.ofDays(Long.parseLong(row.text("days_ago"))))
                        .atZone(ZoneOffset.UTC));
        return values;
    }
}
