package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.neo4j.driver.Driver;

/** What has to stand in the graph once the seed is complete, and nothing twice. */
final class SeededCommunity {

    private SeededCommunity() {}

    static void isWhole(Driver graph) {
        // Two stand twice for stewards to find; a third was merged.
        assertThat(count(graph, "MATCH (a:Actor) RETURN count(a) AS n")).isEqualTo(rows("community/actors") + 2);
        assertThat(count(graph, "MATCH (a:MergedActor)-[:MERGED_INTO]->(:Actor) RETURN count(a) AS n"))
                .isOne();
        // Two more came of collaborations that were told and confirmed.
        assertThat(count(graph, "MATCH (p:Project {source: 'portal'}) RETURN count(p) AS n"))
                .isEqualTo(2);
        assertThat(count(graph, "MATCH (p:Project {source: 'demo'}) RETURN count(p) AS n"))
                .isEqualTo(rows("community/projects"));
        assertThat(count(graph, "MATCH ()-[r:TOOK_PART_IN]->(:Project {source: 'demo'}) RETURN count(r) AS n"))
                .isEqualTo(rows("community/participations"));
        // Some manage what they own and stand in two lines: one membership, with the stronger role.
        assertThat(count(graph, "MATCH ()-[r:MEMBER_OF]->() RETURN count(r) AS n"))
                .isEqualTo(rows("community/memberships", "citizen", "organisation"));
        assertThat(count(graph, "MATCH ()-[r:OFFERS]->(:Competence) RETURN count(r) AS n"))
                .isEqualTo(rows("community/offers"));
        assertThat(count(graph, "MATCH ()-[r:SEEKS]->(:Competence) RETURN count(r) AS n"))
                .isEqualTo(rows("community/seeks"));
        assertThat(count(graph, "MATCH (u:User) RETURN count(u) AS n")).isEqualTo(rows("community/accounts"));
        assertThat(count(graph, "MATCH (p:Place {kind: 'municipality'}) RETURN count(p) AS n"))
                .isEqualTo(rows("taxonomy/municipalities"));
        assertThat(count(graph, "MATCH (t:SdgTarget) RETURN count(t) AS n")).isEqualTo(rows("taxonomy/sdg_targets"));
        assertThat(count(
                        graph,
                        "MATCH (m)-[:PART_OF]->(:Place) WITH m, count(*) AS up WHERE up > 1 RETURN count(m) AS n"))
                .isZero();
    }

    private static long count(Driver graph, String query) {
        try (var session = graph.session()) {
            return session.run(query).single().get("n").asLong();
        }
    }

    /** Lines of a seed file; with columns named, those that differ in them. */
    private static long rows(String file, String... columns) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = SeededCommunity.class.getResourceAsStream("/graph-seed/" + file + ".csv");
                var rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return columns.length == 0
                    ? rows.stream().count()
                    : rows.stream()
                            .map(row -> Stream.of(columns).map(row::get).toList())
                            .distinct()
                            .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
