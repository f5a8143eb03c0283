package org.intreccio.spaces;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes spaces and what ties them to actors and to what they are about. Every method runs in the caller's transaction. */
@Component
class SpaceEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    SpaceEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    void create(SpaceId id, ActorId host, SpaceTemplate template) {
        run(
                """
                MATCH (host:Actor {id: $host})
                CREATE (:Space {id: $id, status: 'draft', template: $template, version: 0, createdAt: $now})-[:HOSTED_BY]->(host)
                """,
                Map.of(
                        "id", id.value(),
                        "host", host.value(),
                        "template", template.name().toLowerCase(java.util.Locale.ROOT),
                        "now", now()));
    }

    /** Holds the space against other writers until the transaction ends, and tells its version; -1 when there is none. */
    long lock(SpaceId id) {
        return graph.query("MATCH (s:Space {id: $id}) SET s.version = coalesce(s.version, 0) RETURN s.version")
                .bind(id.value())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElse(-1L);
    }

    /**
     * Makes the space what the settings say, and one version newer. An address that it had before leads to it for ever.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when another space has, or had, the address
     */
    void write(SpaceId id, SpaceSettings settings, String words, String sortName) {
        var values = new HashMap<String, Object>();
        values.put("name", settings.name());
        values.put("taglineIt", settings.tagline().it());
        values.put("taglineEn", settings.tagline().en());
        values.put("textIt", settings.text().it());
        values.put("textEn", settings.text().en());
        values.put("colour", settings.colour().hex());
        values.put("weave", settings.weave().code());
        values.put("joining", settings.joining().code());
        values.put("words", words);
        values.put("sortName", sortName);
        values.put(
                "linkLabels",
                settings.links().stream().map(SpaceSettings.Link::label).toList());
        values.put(
                "linkHrefs",
                settings.links().stream().map(SpaceSettings.Link::href).toList());
        run("""
                MATCH (s:Space {id: $id})
                SET s += $values, s.version = s.version + 1, s.updatedAt = $now
                """, Map.of("id", id.value(), "values", values, "now", now()));
        address(id, settings.slug());
        about(id, "CARES_FOR", "MATCH (x:Theme {code: value})", List.copyOf(settings.themes()));
        about(id, "PURSUES", "MATCH (x:SdgGoal {number: value})", List.copyOf(settings.goals()));
        about(
                id,
                "SET_IN",
                "MATCH (x:Place {id: value})",
                settings.place().isEmpty() ? List.of() : List.of(settings.place()));
    }

    private void address(SpaceId id, String slug) {
        run("MATCH (:SpaceAddress)-[a:ADDRESS_OF]->(:Space {id: $id}) SET a.current = false", Map.of("id", id.value()));
        run("""
                MATCH (s:Space {id: $id})
                OPTIONAL MATCH (old:SpaceAddress {slug: $slug})-[a:ADDRESS_OF]->(s)
                FOREACH (x IN CASE WHEN a IS NULL THEN [] ELSE [a] END | SET x.current = true)
                FOREACH (x IN CASE WHEN a IS NULL THEN [1] ELSE [] END |
                  CREATE (:SpaceAddress {slug: $slug})-[:ADDRESS_OF {current: true}]->(s))
                """, Map.of("id", id.value(), "slug", slug));
    }

    private void about(SpaceId id, String type, String match, List<?> values) {
        run("MATCH (:Space {id: $id})-[r:$($type)]->() DELETE r", Map.of("id", id.value(), "type", type));
        run(
                "MATCH (s:Space {id: $id}) UNWIND $values AS value " + match + " CREATE (s)-[:$($type)]->(x)",
                Map.of("id", id.value(), "type", type, "values", values));
    }

    /** Shows this picture, none where the name is empty, and tells which one was shown before. */
    String cover(SpaceId id, String name) {
        return graph.query("""
                        MATCH (s:Space {id: $id})
                        WITH s, coalesce(s.cover, '') AS before
                        SET s.cover = nullIf($name, '')
                        RETURN before
                        """)
                .bindAll(Map.of("id", id.value(), "name", name))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    void status(SpaceId id, SpaceStatus status) {
        run("MATCH (s:Space {id: $id}) SET s.status = $status", Map.of("id", id.value(), "status", status.code()));
    }

    /** Visible as the kind asks: an organisation's membership to all, a person's to whoever is signed in. */
    void member(SpaceId space, ActorId actor, MemberState state, String note) {
        run(
                """
                MATCH (s:Space {id: $space}), (a:Actor {id: $actor})
                MERGE (s)-[m:HAS_MEMBER]->(a)
                ON CREATE SET m.visibility = CASE WHEN a:Citizen THEN 'members' ELSE 'public' END
                SET m.state = $state, m.since = $now, m.note = $note
                """,
                Map.of(
                        "space", space.value(),
                        "actor", actor.value(),
                        "state", state.code(),
                        "note", note,
                        "now", now()));
    }

    void noMember(SpaceId space, ActorId actor) {
        run(
                "MATCH (:Space {id: $space})-[m:HAS_MEMBER]->(:Actor {id: $actor}) DELETE m",
                Map.of("space", space.value(), "actor", actor.value()));
    }

    void steward(SpaceId space, ActorId citizen) {
        run("""
                MATCH (s:Space {id: $space}), (c:Citizen {id: $actor})
                MERGE (s)-[r:HAS_STEWARD]->(c)
                ON CREATE SET r.since = $now
                """, Map.of("space", space.value(), "actor", citizen.value(), "now", now()));
    }

    void noSteward(SpaceId space, ActorId citizen) {
        run(
                "MATCH (:Space {id: $space})-[r:HAS_STEWARD]->(:Actor {id: $actor}) DELETE r",
                Map.of("space", space.value(), "actor", citizen.value()));
    }

    private Object now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
