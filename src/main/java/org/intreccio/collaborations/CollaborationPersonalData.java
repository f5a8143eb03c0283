package org.intreccio.collaborations;

import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.JointProjects;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What a person said they did with others, was named for, and answered. What two others still confirm stays, without the person. */
@Component
class CollaborationPersonalData implements PersonalData {

    private final CollaborationQueries queries;
    private final CountedTies ties;
    private final JointProjects projects;
    private final Neo4jClient graph;
    private final Transactions transactions;

    CollaborationPersonalData(
            CollaborationQueries queries,
            CountedTies ties,
            JointProjects projects,
            Neo4jClient graph,
            Transactions transactions) {
        this.queries = queries;
        this.ties = ties;
        this.projects = projects;
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "collaborations";
    }

    @Override
    public String key() {
        return "collaborations.personal";
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var parts = transactions.read(
                () -> graph.query("""
                MATCH (c:Collaboration)<-[:PART_OF_COLLABORATION]-(p:CollaborationPart)-[:TAKEN_BY]->(a:Actor {id: $actor})
                RETURN c.id AS collaboration, c.titleIt AS titleIt, c.titleEn AS titleEn, c.summaryIt AS summaryIt,
                       c.summaryEn AS summaryEn, c.proposer = a.id AS proposed, p.role AS role, p.state AS state,
                       p.reason AS reason, p.since AS since
                ORDER BY since, collaboration
                """).bind(person.actor()).to("actor").fetch().all());
        return parts.isEmpty() ? Map.of() : Map.of("collaborations", parts);
    }

    @Override
    public void erase(Person person) {
        List<Collaboration> all = person.actor().isEmpty() ? List.of() : queries.all(new ActorId(person.actor()));
        for (var found : all) {
            var before = queries.locked(found.id()).orElseThrow();
            ties.remember(before);
            graph.query("MATCH (p:CollaborationPart {key: $key}) DETACH DELETE p")
                    .bind(before.id() + " " + person.actor())
                    .to("key")
                    .run();
            var after = queries.find(before.id()).orElseThrow();
            if (after.counts()) {
                ties.follow(before.id(), true);
            } else if (before.proposer().value().equals(person.actor())) {
                forget(before);
            } else {
                ties.follow(before.id(), before.counts());
            }
        }
    }

    private void forget(Collaboration collaboration) {
        if (collaboration.imported()) {
            projects.part(collaboration.project(), collaboration.proposer());
        } else if (collaboration.counts()) {
            projects.forget(collaboration.project());
        }
        graph.query("""
                MATCH (c:Collaboration {id: $id})
                OPTIONAL MATCH (c)<-[:PART_OF_COLLABORATION]-(p:CollaborationPart)
                DETACH DELETE p, c
                """).bind(collaboration.id().value()).to("id").run();
    }
}
