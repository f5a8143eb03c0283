package org.intreccio.spaces;

import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Keeps what a space says of itself from everybody, where stewards decided so: its sentence, text and menu. The words are put aside
 * and not marked, so that no page, search or card has to know. Its keepers may write anew.
 */
@Service
public class WithheldSpaces {

    private static final String WITHHOLD = """
            MATCH (s:Space {id: $id})
            SET s.lock = coalesce(s.lock, 0) + 1
            WITH s
            WHERE NOT coalesce(s.withheld, false)
            SET s.withheld = true, s.version = coalesce(s.version, 0) + 1,
                s.withheld_taglineIt = s.taglineIt, s.withheld_taglineEn = s.taglineEn,
                s.withheld_textIt = s.textIt, s.withheld_textEn = s.textEn,
                s.withheld_linkLabels = s.linkLabels, s.withheld_linkHrefs = s.linkHrefs, s.withheld_words = s.words
            SET s.taglineIt = '', s.taglineEn = '', s.textIt = '', s.textEn = '', s.linkLabels = [], s.linkHrefs = [],
                s.words = s.sortName
            """;

    private static final String RESTORE = """
            MATCH (s:Space {id: $id})
            SET s.lock = coalesce(s.lock, 0) + 1
            WITH s
            WHERE s.withheld
            SET s.withheld = null, s.version = coalesce(s.version, 0) + 1,
                s.taglineIt = CASE WHEN coalesce(s.taglineIt, '') = '' THEN s.withheld_taglineIt ELSE s.taglineIt END,
                s.taglineEn = CASE WHEN coalesce(s.taglineEn, '') = '' THEN s.withheld_taglineEn ELSE s.taglineEn END,
                s.textIt = CASE WHEN coalesce(s.textIt, '') = '' THEN s.withheld_textIt ELSE s.textIt END,
                s.textEn = CASE WHEN coalesce(s.textEn, '') = '' THEN s.withheld_textEn ELSE s.textEn END,
                s.words = s.words + ' ' + coalesce(s.withheld_words, '')
            WITH s, size(coalesce(s.linkLabels, [])) = 0 AS none
            SET s.linkLabels = CASE WHEN none THEN s.withheld_linkLabels ELSE s.linkLabels END,
                s.linkHrefs = CASE WHEN none THEN s.withheld_linkHrefs ELSE s.linkHrefs END
            SET s.withheld_taglineIt = null, s.withheld_taglineEn = null, s.withheld_textIt = null, s.withheld_textEn = null,
                s.withheld_linkLabels = null, s.withheld_linkHrefs = null, s.withheld_words = null
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;

    WithheldSpaces(Neo4jClient graph, Transactions transactions, Changes changes) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
    }

    /** Puts the words of the space aside; without effect where they are. Joins a running transaction. */
    public void withhold(SpaceId id) {
        run(WITHHOLD, id);
    }

    /** Puts them back, but for those written anew meanwhile. Joins a running transaction. */
    public void restore(SpaceId id) {
        run(RESTORE, id);
    }

    private void run(String statement, SpaceId id) {
        transactions.writing(() -> {
            graph.query(statement).bindAll(Map.of("id", id.value())).run();
            changes.note(Spaces.KIND, id.value());
        });
    }
}
