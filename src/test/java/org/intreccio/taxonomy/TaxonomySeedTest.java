package org.intreccio.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class TaxonomySeedTest {

    @Autowired
    TaxonomySeed seed;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Test
    void bringsTheWholeVocabulary() {
        assertThat(vocabulary.goals()).hasSize(17);
        assertThat(vocabulary.targets()).hasSize(169);
        assertThat(vocabulary.directions()).hasSize(5);
        assertThat(vocabulary.themes()).hasSizeGreaterThan(80);
        assertThat(vocabulary.competences()).hasSizeGreaterThan(300);
        assertThat(vocabulary.legalForms()).hasSizeGreaterThan(100);
        assertThat(vocabulary.targetsOf(11))
                .extracting(SdgTarget::code)
                .startsWith("11.1")
                .endsWith("11.c");
        assertThat(vocabulary.themesBelow("urban-regeneration")).isNotEmpty();
    }

    @Test
    void doublesNothingWhenAKilledLoadRunsAgain() {
        var before = counts();
        transactions.writing(() ->
                graph.query("MATCH (m:SeedMark {name: 'taxonomy'}) DELETE m").run());
        seed.load();
        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Object> counts() {
        return transactions.read(() -> graph.query("""
                        MATCH (n:SdgGoal|SdgTarget|Theme|Direction|Competence|LegalForm|Place)
                        WHERE n.kind IS NULL OR n.kind <> 'city'
                        OPTIONAL MATCH (n)-[r:TARGET_OF|BROADER|PART_OF]->()
                        RETURN count(DISTINCT n) AS nodes, count(r) AS ties
                        """).fetch().one().orElseThrow());
    }
}
