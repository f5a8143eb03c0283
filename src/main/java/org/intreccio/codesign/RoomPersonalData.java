package org.intreccio.codesign;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The rooms that a person is in or asked into. Rooms in which others go on stay when the person goes: whoever took part longest
 * facilitates where nobody would.
 */
@Component
class RoomPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    RoomPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "codesign";
    }

    @Override
    public String key() {
        return "codesign.personal";
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var rooms = transactions.read(
                () -> graph.query("""
                MATCH (:Citizen {id: $actor})-[i:IN_ROOM]->(r:Room)
                RETURN r.id AS room, r.title AS title, i.state AS state, i.role AS role, i.since AS since, i.note AS note
                ORDER BY since
                """).bind(person.actor()).to("actor").fetch().all());
        var started = transactions.read(
                () -> graph.query("""
                MATCH (r:Room {by: $user})
                RETURN r.id AS room, r.title AS title, r.purpose AS purpose, r.startedAt AS startedAt ORDER BY startedAt
                """).bind(person.user()).to("user").fetch().all());
        return rooms.isEmpty() && started.isEmpty() ? Map.of() : Map.of("rooms", rooms, "opened", started);
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (:Citizen {id: $actor})-[gone:IN_ROOM]->(r:Room)
                DELETE gone
                WITH r
                WHERE NOT EXISTS { (r)<-[:IN_ROOM {role: 'facilitator', state: 'member'}]-(:Citizen) }
                CALL (r) {
                  MATCH (r)<-[i:IN_ROOM {state: 'member'}]-(:Citizen)
                  RETURN i ORDER BY i.since LIMIT 1
                }
                SET i.role = 'facilitator'
                """).bind(person.actor()).to("actor").run();
        graph.query("MATCH (:Room)<-[i:IN_ROOM {invitedBy: $user}]-(:Citizen) SET i.invitedBy = ''")
                .bind(person.user())
                .to("user")
                .run();
        graph.query("MATCH (r:Room {by: $user}) SET r.by = '', r.key = r.id")
                .bind(person.user())
                .to("user")
                .run();
    }
}
