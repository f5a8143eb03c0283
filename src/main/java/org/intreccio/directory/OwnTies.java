package org.intreccio.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Memberships and collaborations of an actor as those who manage it see them, and who else may know of each.
 *
 * <p>A tie is its starting actor's to show: a person decides about a membership, a participant about having taken part.
 */
@Service
public class OwnTies {

    private static final String TIES = Cypher.named("directory/own-ties");

    private final Neo4jClient graph;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Changes changes;

    OwnTies(Neo4jClient graph, CurrentUser currentUser, Transactions transactions, Changes changes) {
        this.graph = graph;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.changes = changes;
    }

    /**
     * One of them.
     *
     * @param other the id of the organisation or project at its other end
     */
    public record Tie(
            Kind kind,
            String other,
            Bilingual name,
            String role,
            @Nullable LocalDate from,
            Visibility visibility) {}

    /** What ties it. */
    public enum Kind {
        MEMBER_OF,
        TOOK_PART_IN
    }

    /** A stretch of them, and how many there are in all. */
    public record Stretch(List<Tie> ties, int total) {}

    /**
     * Those whose other end has this text in its name: memberships first, then the newest; at most {@code most}.
     *
     * @throws Refused for whoever does not manage the actor
     */
    public Stretch find(ActorId id, String text, int most) {
        currentUser.require(ActorPermission.EDIT, id);
        var row = transactions.read(() -> graph.query(TIES)
                .bindAll(Map.of("id", id.value(), "text", text.strip(), "most", most))
                .fetch()
                .one()
                .map(Row::of)
                .orElseThrow());
        return new Stretch(row.list("ties", OwnTies::tie), row.count("total"));
    }

    private static Tie tie(Row row) {
        var plain = Row.first(row.text("name"), row.text("title"), row.text("acronym"), row.text("id"));
        return new Tie(
                Kind.valueOf(row.text("type")),
                row.text("id"),
                new Bilingual(
                        Row.first(row.text("titleIt"), plain, row.text("titleEn")),
                        Row.first(row.text("titleEn"), plain, row.text("titleIt"))),
                row.text("role"),
                row.date("from"),
                row.visibility());
    }

    /**
     * Lets these know of a tie, and nobody else.
     *
     * @throws Refused for whoever does not manage the actor
     * @throws NotFound when there is no such tie
     */
    public void show(ActorId id, Kind kind, String other, Visibility visibility) {
        currentUser.require(ActorPermission.EDIT, id);
        transactions.writing(() -> {
            var found = graph.query("""
                    MATCH (a:Actor {id: $id})
                    SET a.version = coalesce(a.version, 0)
                    WITH a
                    MATCH (a)-[r:$($type)]->(x {id: $other})
                    WHERE x:Actor OR x:Project
                    SET r.visibility = CASE $visibility WHEN 'public' THEN null ELSE $visibility END
                    WITH a, x, count(r) AS ties
                    SET a.shownVersion = coalesce(a.shownVersion, a.version), a.version = a.version + 1
                    SET x.size = CASE
                      WHEN x.sizeCounted
                        THEN COUNT { (x)<-[t:TOOK_PART_IN WHERE coalesce(t.visibility, 'public') = 'public']-() }
                      ELSE x.size
                    END
                    RETURN ties
                    """)
                    .bindAll(Map.of(
                            "id", id.value(), "type", kind.name(), "other", other, "visibility", visibility.code()))
                    .fetchAs(Integer.class)
                    .one();
            if (found.isEmpty()) {
                throw NotFound.of("directory.error.tie-unknown", other);
            }
            changes.note("actor", id.value());
            changes.note(kind == Kind.MEMBER_OF ? "actor" : "project", other);
        });
    }
}
