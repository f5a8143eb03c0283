package org.intreccio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class CommunitySeedTest {

    @Autowired
    CommunitySeed seed;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Test
    void bringsTheWholeCommunityOnceEvenAfterAKill() {
        seed.load();
        var loaded = counts();
        assertThat(loaded)
                .containsAllEntriesOf(Map.of(
                        "actors", distinct("actors", "slug"),
                        "offers", distinct("offers", "actor", "competence"),
                        "seeks", distinct("seeks", "actor", "competence"),
                        "parts", distinct("participations", "actor", "project"),
                        "members", distinct("memberships", "citizen", "organisation")));
        assertThat(graph.query("""
                        MATCH (a:Actor {id: 'filo-di-giambellino'})-[r:PURSUES]->(:SdgTarget {code: '4.2'})
                        RETURN a.logo IS NOT NULL AND a.contact IS NULL AND r.reasonIt IS NOT NULL
                          AND EXISTS { (a)-[:WITHHOLDS]->(:ForMembers) }
                          AND EXISTS { (a)<-[:TAKEN_BY]-(:CollaborationPart {state: 'waiting'}) }
                          AND EXISTS { (a)-[:TOOK_PART_IN]->(:Project {id: 'cucine-di-quartiere'}) }
                          AND COUNT { (:ProposedCompetence)<-[:OFFERS|SEEKS]-(:Actor {source: 'demo'}) } = 2 AS whole
                        """).fetchAs(Boolean.class).one()).hasValue(true);
        transactions.writing(() ->
                graph.query("MATCH (m:SeedMark {name: 'community'}) DELETE m").run());
        transactions.writing(
                () -> graph.query("MATCH (a:Actor {source: 'demo'})-[o:OFFERS]->() WITH o LIMIT 100 DELETE o")
                        .run());
        seed.load();
        assertThat(counts()).isEqualTo(loaded);
    }

    private static long distinct(String file, String... columns) {
        return SeedFile.named("community/" + file + ".csv").rows().stream()
                .map(row -> Arrays.stream(columns).map(row::text).toList())
                .distinct()
                .count();
    }

    private Map<String, Object> counts() {
        return transactions.read(() -> graph.query("""
                        MATCH (a:Actor {source: 'demo'})
                        RETURN count(a) AS actors,
                          sum(COUNT { (a)-[:OFFERS]->(:Competence) }) AS offers,
                          sum(COUNT { (a)-[:SEEKS]->(:Competence) }) AS seeks,
                          sum(COUNT { (a)-[:TOOK_PART_IN]->(:Project {source: 'demo'}) }) AS parts,
                          sum(COUNT { (a)-[:MEMBER_OF]->() }) AS members,
                          sum(COUNT { (a)-[:OPERATES_IN]->() }) AS seats
                        """).fetch().one().orElseThrow());
    }
}
