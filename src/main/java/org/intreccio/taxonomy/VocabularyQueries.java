package org.intreccio.taxonomy;

import java.util.Collection;
import java.util.function.Function;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads the vocabulary in the order in which it is shown: as the seed files list it. */
@Component
class VocabularyQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    VocabularyQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    Collection<Theme> themes() {
        return read(
                Theme.class,
                """
                MATCH (t:Theme)
                OPTIONAL MATCH (t)-[:BROADER]->(b:Theme)
                RETURN t {.*, broader: b.code} AS it
                ORDER BY coalesce(b.position, t.position), b IS NOT NULL, t.position
                """,
                r -> new Theme(
                        text(r, "code"),
                        r.get("it").get("broader").asString(null),
                        text(r, "labelIt"),
                        text(r, "labelEn"),
                        text(r, "descriptionIt"),
                        text(r, "descriptionEn")));
    }

    Collection<SdgGoal> goals() {
        return read(
                SdgGoal.class,
                "MATCH (g:SdgGoal) RETURN g {.*} AS it ORDER BY g.number",
                r -> new SdgGoal(
                        r.get("it").get("number").asInt(), text(r, "shortIt"), text(r, "shortEn"), text(r, "colour")));
    }

    Collection<SdgTarget> targets() {
        return read(
                SdgTarget.class,
                """
                MATCH (t:SdgTarget)-[:TARGET_OF]->(g:SdgGoal)
                RETURN t {.*, goal: g.number} AS it
                ORDER BY t.position
                """,
                r -> new SdgTarget(
                        text(r, "code"), r.get("it").get("goal").asInt(), text(r, "labelIt"), text(r, "labelEn")));
    }

    Collection<Competence> competences() {
        return read(
                Competence.class,
                "MATCH (c:Competence) RETURN c {.*} AS it ORDER BY c.position",
                r -> new Competence(
                        text(r, "code"), text(r, "kind"), text(r, "group"), text(r, "labelIt"), text(r, "labelEn")));
    }

    Collection<LegalForm> legalForms() {
        return read(
                LegalForm.class,
                "MATCH (f:LegalForm) RETURN f {.*} AS it ORDER BY f.position",
                r -> new LegalForm(text(r, "code"), text(r, "kind"), text(r, "labelIt"), text(r, "labelEn")));
    }

    Collection<Direction> directions() {
        return read(
                Direction.class,
                "MATCH (d:Direction) RETURN d {.*} AS it ORDER BY d.position",
                r -> new Direction(
                        text(r, "code"),
                        text(r, "labelIt"),
                        text(r, "labelEn"),
                        text(r, "descriptionIt"),
                        text(r, "descriptionEn")));
    }

    private <T> Collection<T> read(Class<T> type, String cypher, Function<Record, T> row) {
        return transactions.read(() -> graph.query(cypher)
                .fetchAs(type)
                .mappedBy((types, r) -> row.apply(r))
                .all());
    }

    private static String text(Record row, String property) {
        return row.get("it").get(property).asString("");
    }
}
