package org.intreccio.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads from the graph what the search keeps in memory, and asks it which texts hold a word. */
@Component
class IndexQueries {

    private static final int PAGE = 5_000;
    /** Of the texts with one word, the best; beyond so many, a word no longer tells anything. */
    private static final int MOST_TEXTS = 5_000;

    private static final String ACTORS = Cypher.named("directory/indexed-actors");
    private static final String NEXT =
            "MATCH (a:Actor) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $limit\n" + ACTORS + "\nORDER BY id";
    private static final String THESE = "MATCH (a:Actor) WHERE a.id IN $ids\n" + ACTORS;

    private static final String MORE = Cypher.named("directory/actors-telling-members-more");
    private static final List<String> OPEN_TEXTS = List.of("actor_texts_it", "actor_texts_en");
    private static final List<String> ALL_TEXTS =
            List.of("actor_texts_it", "actor_texts_en", "member_texts_it", "member_texts_en");

    private final Neo4jClient graph;
    private final Transactions transactions;

    IndexQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** The next few thousand actors by id. */
    List<Row> actorsAfter(String id) {
        return inner(rows(NEXT, Map.of("after", id, "limit", PAGE, "seen", Viewer.GUEST.seen())));
    }

    /** These actors as this reader finds them. */
    List<Row> actors(Collection<String> ids, Viewer viewer) {
        return inner(rows(THESE, Map.of("ids", List.copyOf(ids), "seen", viewer.seen())));
    }

    /** The actors of which members may see more than guests. */
    List<String> tellingMembersMore() {
        return rows(MORE, Map.of()).stream().map(r -> r.text("id")).toList();
    }

    /** Every place with its names and the place around it. */
    List<Row> places() {
        return rows("""
                MATCH (p:Place)
                RETURN p.id AS code, p.name AS name, p.nameIt AS nameIt, p.nameEn AS nameEn, p.kind AS kind,
                       head([(p)-[:PART_OF]->(around:Place) | around.id]) AS around
                """, Map.of());
    }

    /** For each word, how well the texts of actors tell of it (0–1), by the stems of Italian and of English. */
    List<Map<String, Float>> texts(List<String> words, Viewer viewer) {
        var questions = words.stream().map(SearchText::lucene).toList();
        var found = words.stream().<Map<String, Float>>map(w -> new HashMap<>()).toList();
        if (questions.stream().allMatch(String::isEmpty)) {
            return found;
        }
        var indexes = viewer == Viewer.GUEST ? OPEN_TEXTS : ALL_TEXTS;
        rows("""
                UNWIND range(0, size($questions) - 1) AS i
                WITH i, $questions[i] AS question
                WHERE question <> ''
                UNWIND $indexes AS index
                CALL db.index.fulltext.queryNodes(index, question, {limit: $limit}) YIELD node, score
                RETURN i AS word, collect(coalesce(node.actor, node.id)) AS ids, collect(score) AS scores
                """, Map.of("questions", questions, "limit", MOST_TEXTS, "indexes", indexes))
                .forEach(row -> {
                    var ids = row.texts("ids");
                    var scores = row.doubles("scores");
                    var best = scores.stream().mapToDouble(s -> s).max().orElse(1);
                    var map = found.get(row.count("word"));
                    for (int i = 0; i < ids.size(); i++) {
                        map.merge(ids.get(i), (float) (scores.get(i) / best), Math::max);
                    }
                });
        return found;
    }

    private static List<Row> inner(List<Row> rows) {
        return rows.stream().map(r -> Row.of(r.get("actor"))).toList();
    }

    private List<Row> rows(String statement, Map<String, Object> parameters) {
        return transactions.read(() -> graph.query(statement).bindAll(parameters).fetch().all().stream()
                .map(Row::of)
                .toList());
    }
}
