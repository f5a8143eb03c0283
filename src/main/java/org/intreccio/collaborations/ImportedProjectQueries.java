package org.intreccio.collaborations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.ProjectId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks the graph about projects that an import brought in: what they are, who took part, and who can speak of it. */
@Repository
class ImportedProjectQueries {

    /** Who was found to act for an actor: {@code u} for {@code a}. */
    private static final String ATTESTED = """
            MATCH (a)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(u:User)
            WHERE r.role IN ['owner', 'manager'] AND r.attestedBy IS NOT NULL
              AND (r.attestedUntil IS NULL OR r.attestedUntil >= $today)
              AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ImportedProjectQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the import says of it; nothing of a project that came about in the portal. One of no known day begins on the day of the import. */
    Optional<JointProjects.Facts> facts(ProjectId project) {
        return transactions.read(() -> graph.query("""
                        MATCH (p:Project {id: $project})
                        WHERE coalesce(p.source, '') <> 'portal'
                        RETURN coalesce(p.titleIt, '') AS titleIt, coalesce(p.titleEn, p.title, p.acronym, p.id) AS titleEn,
                          coalesce(p.start, p.end, date(p.createdAt), $today) AS start, p.end AS end""")
                .bindAll(Map.of("project", project.value(), "today", LocalDate.now(clock)))
                .fetchAs(JointProjects.Facts.class)
                .mappedBy((types, row) -> facts(row))
                .one());
    }

    private static JointProjects.Facts facts(Record row) {
        var end = row.get("end");
        return new JointProjects.Facts(
                new Bilingual(row.get("titleIt").asString(), row.get("titleEn").asString()),
                Bilingual.NONE,
                row.get("start").asLocalDate(),
                end.isNull() ? null : end.asLocalDate(),
                List.of(),
                "",
                Evidence.NONE);
    }

    /** Whether this actor took part as far as the graph knows, whoever may see it. */
    boolean takesPart(ProjectId project, ActorId actor) {
        return transactions.read(
                () -> graph.query("RETURN EXISTS { (:Actor {id: $actor})-[:TOOK_PART_IN]->(:Project {id: $project}) }")
                        .bindAll(Map.of("actor", actor.value(), "project", project.value()))
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false));
    }

    /** Those who took part for all to see and for whom somebody attested could answer, nobody who blocked this one; so many at most. */
    List<ActorId> witnesses(ProjectId project, ActorId of, int most) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (a:Actor)-[t:TOOK_PART_IN]->(:Project {id: $project})
                        WHERE a.id <> $of AND coalesce(t.visibility, 'public') = 'public'
                          AND EXISTS {
                        """ + ATTESTED + """
                            AND NOT EXISTS { (u)-[:BLOCKS]->(:Actor {id: $of}) }
                          }
                        RETURN DISTINCT a.id ORDER BY a.id LIMIT $most""")
                .bindAll(Map.of(
                        "project", project.value(), "of", of.value(), "most", most, "today", LocalDate.now(clock)))
                .fetchAs(ActorId.class)
                .mappedBy((types, row) -> new ActorId(row.get("a.id").asString()))
                .all()));
    }

    /** Whether this person was found to act for this actor. */
    boolean attested(UserId user, ActorId actor) {
        return transactions.read(() -> graph.query("RETURN EXISTS { MATCH (a:Actor {id: $actor}) WITH a " + ATTESTED
                        + " AND u.id = $user } AS attested")
                .bindAll(Map.of("actor", actor.value(), "user", user.value(), "today", LocalDate.now(clock)))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }
}
