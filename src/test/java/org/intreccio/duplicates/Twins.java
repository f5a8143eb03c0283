package org.intreccio.duplicates;

import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.MembershipFixture;
import org.intreccio.moderation.Cases;
import org.intreccio.spaces.SpaceFixture;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One organisation that stands twice, with relationships of every room, some of them doubles, some private. */
final class Twins {

    private final Neo4jClient graph;
    final ActorId kept;
    final ActorId gone;
    final UserId keeper;
    final UserId goer;

    private Twins(Neo4jClient graph, ActorId kept, ActorId gone, UserId keeper, UserId goer) {
        this.graph = graph;
        this.kept = kept;
        this.gone = gone;
        this.keeper = keeper;
        this.goer = goer;
    }

    static Twins of(ApplicationContext context) {
        var keeper = Visitor.newUser(context);
        var goer = Visitor.newUser(context);
        var kept = OrganisationFixture.imported(context)
                .withAttested("manager", keeper)
                .with("member", goer);
        var gone = OrganisationFixture.imported(context).with("owner", goer);
        var twins = new Twins(context.getBean(Neo4jClient.class), kept.id(), gone.id(), keeper, goer);
        twins.draw();
        SpaceFixture.hostedBy(context, gone.id());
        var both = Visitor.newUser(context);
        MembershipFixture.claimed(context, both, gone.id(), MemberRole.MANAGER);
        MembershipFixture.claimed(context, both, kept.id(), MemberRole.MANAGER);
        MembershipFixture.claimed(context, Visitor.newUser(context), gone.id(), MemberRole.OWNER);
        new Cases(context).reported(gone.id());
        return twins;
    }

    private void draw() {
        run("""
                MATCH (a:Actor {id: $kept}), (b:Actor {id: $gone})
                MATCH (:User {id: $keeper})
                CREATE (p:Project {id: 'p-' + $gone, title: 'Insieme'}), (q:Project {id: 'q-' + $gone, title: 'Segreto'}),
                  (c:Competence {code: 'c-' + $gone, labelIt: 'Arare', labelEn: 'Ploughing'}),
                  (later:LaterRoomsThing {id: 'l-' + $gone, key: 'x ' + $gone, words: 'parlo di ' + $gone + ' qui e là, non cambiarmi'}),
                  (w:Withheld {actor: $gone, visibility: 'private', taxCode: '12345678903'})
                CREATE (a)-[:TOOK_PART_IN {role: 'partner'}]->(p), (b)-[:TOOK_PART_IN {role: 'lead', from: date('2020-01-01')}]->(p),
                  (b)-[:TOOK_PART_IN {role: 'partner', visibility: 'private'}]->(q),
                  (b)-[:OFFERS {level: 'expert', noteIt: 'Con i buoi'}]->(c),
                  (b)-[:WITHHOLDS]->(w), (later)-[:POINTS_AT {weight: 1.5, at: datetime('2024-01-01T10:00:00Z')}]->(b),
                  (b)-[:KEEPS]->(later), (b)-[:SISTER_OF]->(a)
                SET b.vatNumber = 'IT00950501007', b.shortName = 'Ponte', a.summaryIt = 'Mio', b.summaryIt = 'Suo'
                WITH b
                MATCH (u:User {id: $keeper})
                CREATE (u)-[:FOLLOWS {since: datetime()}]->(b)
                """);
    }

    void run(String statement) {
        graph.query(statement)
                .bindAll(Map.of(
                        "kept", kept.value(), "gone", gone.value(), "keeper", keeper.value(), "goer", goer.value()))
                .run();
    }

    <T> T one(Class<T> type, String statement) {
        return graph.query(statement)
                .bindAll(Map.of(
                        "kept", kept.value(), "gone", gone.value(), "keeper", keeper.value(), "goer", goer.value()))
                .fetchAs(type)
                .one()
                .orElseThrow();
    }
}
