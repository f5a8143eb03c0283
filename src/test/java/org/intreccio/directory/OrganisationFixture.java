package org.intreccio.directory;

import java.util.Map;
import java.util.UUID;
import org.intreccio.identity.UserId;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** An organisation of its own for one test, with whom it is given. */
public final class OrganisationFixture {

    private final Neo4jClient graph;
    private final ActorId id;

    private OrganisationFixture(Neo4jClient graph, ActorId id) {
        this.graph = graph;
        this.id = id;
    }

    /** An association, brought in by an import: nobody speaks for it yet. */
    public static OrganisationFixture imported(ApplicationContext context) {
        var graph = context.getBean(Neo4jClient.class);
        var id = new ActorId("org-" + UUID.randomUUID().toString().substring(0, 12));
        graph.query("""
                CREATE (:Actor:Association {id: $id, kind: 'Association', name: 'Ponte ' + $id, source: 'csv', version: 0,
                  website: 'https://www.' + $id + '.example/chi-siamo'})""").bind(id.value()).to("id").run();
        return new OrganisationFixture(graph, id);
    }

    /** Ties this person to it, attested by nobody. */
    public OrganisationFixture with(String role, UserId user) {
        graph.query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user})
                MATCH (a:Actor {id: $id})
                MERGE (me)-[r:MEMBER_OF]->(a)
                SET r.role = $role, r.from = date('2020-01-01')""")
                .bindAll(Map.of("user", user.value(), "id", id.value(), "role", role))
                .run();
        return this;
    }

    /** Ties this person to it, attested by another organisation. */
    public OrganisationFixture withAttested(String role, UserId user) {
        with(role, user);
        graph.query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user})
                MATCH (me)-[r:MEMBER_OF]->(:Actor {id: $id})
                SET r.attestedBy = 'portal', r.attestedOn = date('2020-01-01')""").bindAll(Map.of("user", user.value(), "id", id.value())).run();
        return this;
    }

    public ActorId id() {
        return id;
    }

    public String name() {
        return "Ponte " + id.value();
    }
}
