package org.intreccio.recommendation;

import java.util.Map;
import java.util.UUID;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A drawn network of its own, every id with the same ending.
 *
 * <p>Garden worked with School (Orti), School with Theatre (Scene) and Bank (Scene); Theatre offers the light design that
 * Garden seeks. Whoever else stands here must not be recommended to Garden, or only as the tests say.
 */
public final class Neighbourhood {

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    /** Draws it. */
    public static Neighbourhood drawn(Neo4jClient graph) {
        var neighbourhood = new Neighbourhood();
        graph.query("""
                CREATE (milan:Place {id: 'milan-' + $own, kind: 'city', name: 'Milan', nameIt: 'Milano', nameEn: 'Milan'}),
                  (isola:Place {id: 'isola-' + $own, kind: 'district', name: 'Isola'}), (isola)-[:PART_OF]->(milan),
                  (turin:Place {id: 'turin-' + $own, kind: 'city', name: 'Torino'}),
                  (culture:Theme {code: 'culture-' + $own, labelIt: 'Cultura', labelEn: 'Culture'}),
                  (stage:Theme {code: 'stage-' + $own, labelIt: 'Teatro', labelEn: 'Stage'}), (stage)-[:BROADER]->(culture),
                  (light:Competence {code: 'light-' + $own, labelIt: 'Luci', labelEn: 'Light design', group: 'arts', kind: 'skill'}),
                  (garden:Actor:Cooperative {id: 'garden-' + $own, kind: 'Cooperative', name: 'Orto ' + $own}),
                  (school:Actor:Institution {id: 'school-' + $own, kind: 'Institution', name: 'Scuola ' + $own}),
                  (theatre:Actor:Association {id: 'theatre-' + $own, kind: 'Association', name: 'Teatro ' + $own}),
                  (bank:Actor:Company {id: 'bank-' + $own, kind: 'Company', name: 'Banca ' + $own}),
                  (shy:Actor:Company {id: 'shy-' + $own, kind: 'Company', name: 'Timida ' + $own, recommendable: false}),
                  (secret:Actor:Company {id: 'secret-' + $own, kind: 'Company', name: 'Segreta ' + $own}),
                  (lonely:Actor:Company {id: 'lonely-' + $own, kind: 'Company', name: 'Sola ' + $own}),
                  (ada:Actor:Citizen {id: 'ada-' + $own, kind: 'Citizen', name: 'Ada ' + $own}),
                  (bruno:Actor:Citizen {id: 'bruno-' + $own, kind: 'Citizen', name: 'Bruno ' + $own}),
                  (orti:Project {id: 'orti-' + $own, titleIt: 'Orti', titleEn: 'Gardens', start: date('2024-01-01'), end: date('2025-12-31')}),
                  (scene:Project {id: 'scene-' + $own, titleIt: 'Scene', titleEn: 'Scenes', start: date('2025-03-01')}),
                  (hidden:Project {id: 'hidden-' + $own, titleIt: 'Nascosto', start: date('2025-03-01')}),
                  (garden)-[:TOOK_PART_IN {role: 'lead'}]->(orti), (school)-[:TOOK_PART_IN {role: 'partner'}]->(orti),
                  (school)-[:TOOK_PART_IN {role: 'lead'}]->(scene), (theatre)-[:TOOK_PART_IN {role: 'partner'}]->(scene),
                  (bank)-[:TOOK_PART_IN {role: 'partner'}]->(scene), (shy)-[:TOOK_PART_IN {role: 'partner'}]->(scene),
                  (ada)-[:TOOK_PART_IN {role: 'partner'}]->(scene), (bruno)-[:TOOK_PART_IN {role: 'partner'}]->(scene),
                  (school)-[:TOOK_PART_IN {role: 'partner', visibility: 'private'}]->(hidden),
                  (secret)-[:TOOK_PART_IN {role: 'partner'}]->(hidden),
                  (ada)-[:MEMBER_OF {role: 'manager'}]->(garden),
                  (bruno)-[:MEMBER_OF {role: 'member', visibility: 'private'}]->(garden),
                  (garden)-[:SEEKS]->(light), (theatre)-[:OFFERS]->(light), (secret)-[:OFFERS {visibility: 'private'}]->(light),
                  (theatre)-[:CARES_FOR]->(stage), (bank)-[:OPERATES_IN {seat: true}]->(turin),
                  (theatre)-[:OPERATES_IN {seat: true}]->(isola)
                """).bind(neighbourhood.own).to("own").run();
        return neighbourhood;
    }

    /** Makes Ada, who manages Garden, the person behind this sign-in. */
    public void adaIs(UserId user, Neo4jClient graph) {
        graph.query("MATCH (u:User {id: $user}), (ada:Actor {id: $ada}) CREATE (ada)-[:ACTS_AS_USER]->(u)")
                .bindAll(Map.of("user", user.value(), "ada", id("ada")))
                .run();
    }

    /** The id of whom or what is called this here. */
    public String id(String name) {
        return name + "-" + own;
    }

    public ActorId actor(String name) {
        return new ActorId(id(name));
    }

    /** What every name ends with. */
    public String own() {
        return own;
    }
}
