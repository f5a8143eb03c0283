package org.intreccio.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Finds projects while one types: by their titles in both languages and by their acronym, without accents, half words and a slip
 * of the finger forgiven. One question to a full-text index: some milliseconds over tens of thousands of projects.
 */
@Service
public class ProjectSearch {

    /** No more than this many are counted: beyond, somebody has typed too little. */
    static final int MOST = 1_000;

    private static final int SLIPS_FROM = 5;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Viewers viewers;

    ProjectSearch(Neo4jClient graph, Transactions transactions, Viewers viewers, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.viewers = viewers;
    }

    /** A project in a list. */
    public record Hit(
            ProjectId id,
            Bilingual title,
            String acronym,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /**
     * The best projects, the best first.
     *
     * @param total how many there are, a thousand at most
     */
    public record Found(long total, List<Hit> best) {

        static final Found NOTHING = new Found(0, List.of());
    }

    /** The projects that hold every word of this text. */
    public Found find(String text, int limit) {
        var question = question(text);
        if (question.isEmpty()) {
            return Found.NOTHING;
        }
        return transactions.read(() -> graph.query("""
                CALL db.index.fulltext.queryNodes('project_words', $question, {limit: $most}) YIELD node AS p, score
                WITH p, score ORDER BY score DESC, p.start DESC, p.id
                WITH count(*) AS total, collect(p)[..$limit] AS best
                RETURN total, [p IN best | p {.id, .titleIt, .titleEn, .acronym, .start, .end}] AS best
                """)
                .bindAll(Map.of("question", question, "most", MOST, "limit", limit))
                .fetch()
                .one()
                .map(Row::of)
                .map(row -> new Found(row.count("total"), row.list("best", ProjectSearch::hit)))
                .orElse(Found.NOTHING));
    }

    /** The projects in which two or more of these actors took part, as far as the reader may know, the newest first. */
    public Found sharedBy(Collection<String> actors, int limit) {
        return transactions.read(() -> graph.query("""
                MATCH (a:Actor)-[t:TOOK_PART_IN]->(p:Project)
                WHERE a.id IN $actors AND coalesce(t.visibility, 'public') IN $seen
                WITH p, count(DISTINCT a) AS together
                WHERE together > 1
                WITH p ORDER BY p.start DESC, p.id
                WITH count(*) AS total, collect(p)[..$limit] AS best
                RETURN total, [p IN best | p {.id, .titleIt, .titleEn, .acronym, .start, .end}] AS best
                """)
                .bindAll(Map.of(
                        "actors", List.copyOf(actors), "seen", viewers.here().seen(), "limit", limit))
                .fetch()
                .one()
                .map(Row::of)
                .map(row -> new Found(row.count("total"), row.list("best", ProjectSearch::hit)))
                .orElse(Found.NOTHING));
    }

    /** Whole words first, then those that begin so, then those that are nearly so. */
    private static String question(String text) {
        return SearchText.question(text).stream()
                .map(word -> word.replaceAll("[^\\p{L}\\p{Nd}]", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> "(" + word + "^4 OR " + word + "*"
                        + (word.length() < SLIPS_FROM ? "" : " OR " + word + "~1") + ")")
                .collect(Collectors.joining(" AND "));
    }

    private static Hit hit(Row row) {
        return new Hit(
                new ProjectId(row.text("id")),
                row.bilingual("title"),
                row.text("acronym"),
                row.date("start"),
                row.date("end"));
    }
}
