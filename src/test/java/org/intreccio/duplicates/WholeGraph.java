package org.intreccio.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** All that stands in the graph at one moment, as sentences that compare; what only tells of what happened is left out. */
final class WholeGraph {

    /** Records, messages and what background work writes at any moment. */
    private static final Set<String> PASSING = Set.of(
            "Change",
            "Event",
            "Delivery",
            "AuditEntry",
            "AuditSeal",
            "Letter",
            "MailedKey",
            "SignIn",
            "OrganisationMerge",
            "MergedField",
            "RetentionRun");

    private WholeGraph() {}

    static Set<String> of(ApplicationContext context) {
        var graph = context.getBean(Neo4jClient.class);
        var sentences = new TreeSet<String>();
        graph.query(
                        "MATCH (n) WHERE none(l IN labels(n) WHERE l IN $passing) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS values")
                .bind(PASSING)
                .to("passing")
                .fetch()
                .all()
                .forEach(row -> sentences.add(
                        "(" + row.get("id") + " " + sorted(row.get("labels")) + " " + values(row.get("values")) + ")"));
        var ties = new TreeMap<String, Integer>();
        graph.query("""
                MATCH (a)-[r]->(b)
                WHERE none(l IN labels(a) + labels(b) WHERE l IN $passing) AND type(r) <> 'MAYBE_SAME'
                RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS values
                """)
                .bind(PASSING)
                .to("passing")
                .fetch()
                .all()
                .forEach(row -> ties.merge(
                        row.get("from") + " " + row.get("type") + " " + row.get("to") + " " + values(row.get("values")),
                        1,
                        Integer::sum));
        ties.forEach((tie, times) -> sentences.add(tie + " x" + times));
        return sentences;
    }

    private static List<String> sorted(@Nullable Object labels) {
        var list = new ArrayList<String>();
        if (labels instanceof List<?> all) {
            all.forEach(l -> list.add(String.valueOf(l)));
        }
        list.sort(null);
        return list;
    }

    private static String values(@Nullable Object values) {
        var sorted = new TreeMap<String, String>();
        if (values instanceof Map<?, ?> all) {
            all.forEach((name, value) -> sorted.put(String.valueOf(name), String.valueOf(value)));
        }
        return sorted.toString();
    }
}
