package org.intreccio.teams;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.recommendation.Neighbourhood;
import org.intreccio.recommendation.Partners;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A {@link Neighbourhood} with more to offer: Stage offers light and sound and knows nobody, Bank sound, Joiner joinery, a kind of
 * woodwork, with evidence; nobody offers puppets.
 */
public final class TeamWorld {

    private final Neighbourhood here;

    private TeamWorld(Neighbourhood here) {
        this.here = here;
    }

    /** Draws it, and waits until it is known. */
    public static TeamWorld drawn(ApplicationContext context) {
        var graph = context.getBean(Neo4jClient.class);
        var world = new TeamWorld(Neighbourhood.drawn(graph));
        graph.query("""
                MATCH (light:Competence {code: 'light-' + $own}), (bank:Actor {id: 'bank-' + $own}),
                  (school:Actor {id: 'school-' + $own}), (scene:Project {id: 'scene-' + $own}), (turin:Place {id: 'turin-' + $own})
                CREATE (sound:Competence {code: 'sound-' + $own, labelIt: 'Suono', labelEn: 'Sound', group: 'arts', kind: 'skill'}),
                  (wood:Competence {code: 'wood-' + $own, labelIt: 'Legno', labelEn: 'Woodwork', group: 'arts', kind: 'skill'}),
                  (joinery:Competence {code: 'joinery-' + $own, labelIt: 'Infissi', labelEn: 'Joinery', group: 'arts', kind: 'skill',
                    broader: 'wood-' + $own}),
                  (puppets:Competence {code: 'puppets-' + $own, labelIt: 'Burattini', labelEn: 'Puppets', group: 'arts', kind: 'skill'}),
                  (stage:Actor:Cooperative {id: 'stage-' + $own, kind: 'Cooperative', name: 'Palco ' + $own}),
                  (joiner:Actor:Company {id: 'joiner-' + $own, kind: 'Company', name: 'Falegnameria ' + $own}),
                  (stage)-[:OFFERS {level: 'good'}]->(light), (stage)-[:OFFERS]->(sound), (bank)-[:OFFERS {level: 'basic'}]->(sound),
                  (joiner)-[:OFFERS {level: 'expert', evidence: 'https://legno.example'}]->(joinery),
                  (joiner)-[:TOOK_PART_IN {role: 'partner'}]->(scene), (stage)-[:OPERATES_IN {seat: true}]->(turin),
                  (:Actor:Company {id: 'closed-' + $own, kind: 'Company', name: 'Chiusa', closedOn: date('2020-01-01')})
                    -[:OFFERS]->(puppets)
                """).bind(world.here.own()).to("own").run();
        context.getBean(Transactions.class)
                .writing(() -> context.getBean(Changes.class).note(Vocabulary.CHANGE, world.here.own()));
        var vocabulary = context.getBean(Vocabulary.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> vocabulary.competence(world.id("puppets")).isPresent());
        context.getBean(Partners.class).reread();
        return world;
    }

    public Neighbourhood here() {
        return here;
    }

    public String id(String name) {
        return here.id(name);
    }

    public ActorId actor(String name) {
        return here.actor(name);
    }

    public List<String> ids(String... names) {
        return List.of(names).stream().map(this::id).toList();
    }

    /** The names of these actors without what makes them this world's own. */
    public List<String> names(Team team) {
        return team.ids().stream()
                .map(id -> id.value().replace("-" + here.own(), ""))
                .sorted()
                .toList();
    }
}
