package org.intreccio.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Moves what actors offer and seek from one competence to another, for whoever decides on the vocabulary. Asks nobody's leave; runs in
 * the caller's transaction.
 */
@Component
public class ExchangeTies {

    private static final String MOVE = Cypher.named("directory/move-exchanges");

    private final Neo4jClient graph;
    private final Changes changes;

    ExchangeTies(Neo4jClient graph, Changes changes, Schema schema) {
        this.graph = graph;
        this.changes = changes;
    }

    /**
     * Moves all ties to a proposed competence over to a known one. An actor that has both keeps the one it had, with what only the
     * other one said, and shown to no more than both were.
     */
    public void move(String proposed, String known) {
        changed(
                graph
                        .query(MOVE)
                        .bindAll(Map.of("proposed", proposed, "known", known))
                        .fetchAs(String.class)
                        .all()
                        .stream()
                        .toList());
    }

    /** Takes all ties to a proposed competence away, so that nothing is left pointing at it. */
    public void drop(String proposed) {
        changed(graph.query("""
                        MATCH (a:Actor)-[r:OFFERS|SEEKS]->(:ProposedCompetence {code: $code})
                        DELETE r
                        SET a.version = coalesce(a.version, 0) + 1
                        RETURN DISTINCT a.id""").bind(proposed).to("code").fetchAs(String.class).all().stream()
                .toList());
    }

    /** Tells search and recommendations that whoever has this competence is no longer what it was. */
    public void touched(String competence) {
        changed(graph
                .query("MATCH (a:Actor)-[:OFFERS|SEEKS]->({code: $code}) RETURN DISTINCT a.id")
                .bind(competence)
                .to("code")
                .fetchAs(String.class)
                .all()
                .stream()
                .toList());
    }

    /** Ties an actor to a proposed competence. */
    public void tie(ActorId actor, boolean offers, String proposed, Bilingual note) {
        graph.query("""
                        MATCH (a:Actor {id: $actor}), (c:ProposedCompetence {code: $code})
                        MERGE (a)-[r:$($type)]->(c)
                        ON CREATE SET r.noteIt = $it, r.noteEn = $en, a.version = coalesce(a.version, 0) + 1""")
                .bindAll(Map.of(
                        "actor",
                        actor.value(),
                        "code",
                        proposed,
                        "type",
                        offers ? "OFFERS" : "SEEKS",
                        "it",
                        note.it(),
                        "en",
                        note.en()))
                .run();
        changed(List.of(actor.value()));
    }

    private void changed(List<String> actors) {
        new HashSet<>(actors).stream().sorted().forEach(actor -> changes.note("actor", actor));
    }
}
