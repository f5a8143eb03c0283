package org.intreccio.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intreccio.graph.Schema;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes actors and what ties them to places, themes, targets and competences.
 *
 * <p>By statements and not by mapped entities: most of an actor is edges to nodes of other rooms, which a mapping would load and
 * could overwrite. Every method runs in the caller's transaction.
 */
@Component
class ActorEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    ActorEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    void createCitizen(ActorId id, String name, UserId user) {
        run("""
                MATCH (u:User {id: $user})
                CREATE (a:Actor:Citizen {id: $id, kind: 'Citizen', name: $name, source: 'portal', version: 1,
                  openToIntroductions: true, recommendable: true, createdAt: $now, updatedAt: $now})
                CREATE (a)-[:ACTS_AS_USER]->(u)
                """, Map.of("id", id.value(), "name", name, "user", user.value(), "now", now()));
    }

    void createOrganisation(ActorId id, ActorKind kind, String legalForm, ActorId owner) {
        run(
                """
                MATCH (owner:Citizen {id: $owner})
                CREATE (a:Actor:$($kind) {id: $id, kind: $kind, source: 'portal', version: 0,
                  openToIntroductions: true, recommendable: true, createdAt: $now, updatedAt: $now})
                SET a.legalForm = CASE $legalForm WHEN '' THEN null ELSE $legalForm END
                CREATE (owner)-[:MEMBER_OF {role: 'owner', from: date($now)}]->(a)
                """,
                Map.of(
                        "id",
                        id.value(),
                        "kind",
                        kind.label(),
                        "legalForm",
                        legalForm,
                        "owner",
                        owner.value(),
                        "now",
                        now()));
    }

    /** Holds the actor against other writers until the transaction ends; false when there is none. */
    boolean lock(ActorId id) {
        return graph.query("MATCH (a:Actor {id: $id}) SET a.version = coalesce(a.version, 0) RETURN count(a) AS found")
                        .bind(id.value())
                        .to("id")
                        .fetchAs(Long.class)
                        .one()
                        .orElse(0L)
                > 0;
    }

    Optional<Profile> profile(ActorId id) {
        return graph.query("""
                MATCH (a:Actor {id: $id})
                RETURN a {
                  .name, .shortName, .summaryIt, .summaryEn, .descriptionIt, .descriptionEn, .website, .version,
                  places: COLLECT {
                    MATCH (a)-[r:OPERATES_IN]->(p:Place)
                    RETURN p.id ORDER BY coalesce(r.seat, false) DESC, p.id
                  },
                  themes: [(a)-[:CARES_FOR]->(t:Theme) | t.code],
                  targets: [(a)-[:PURSUES]->(t:SdgTarget) | t.code],
                  offers: COLLECT { MATCH (a)-[r:OFFERS]->(c:Competence) RETURN r {.*, code: c.code} ORDER BY c.code },
                  seeks: COLLECT { MATCH (a)-[r:SEEKS]->(c:Competence) RETURN r {.*, code: c.code} ORDER BY c.code }
                } AS profile
                """).bind(id.value()).to("id").fetch().one().map(r -> profile(Row.of(r.get("profile"))));
    }

    private static Profile profile(Row row) {
        return new Profile(
                row.text("name"),
                row.text("shortName"),
                row.bilingual("summary"),
                row.bilingual("description"),
                row.text("website"),
                row.texts("places"),
                row.texts("themes").stream().collect(Collectors.toSet()),
                row.texts("targets").stream().collect(Collectors.toSet()),
                row.list("offers", ActorEdges::exchange),
                row.list("seeks", ActorEdges::exchange),
                row.count("version"));
    }

    private static Profile.Exchange exchange(Row row) {
        return new Profile.Exchange(
                row.text("code"),
                row.text("level"),
                row.bilingual("note"),
                row.date("until"),
                Visibility.of(row.text("visibility")));
    }

    /** Makes the actor what the profile says, and one version newer. */
    void write(ActorId id, Profile profile) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", profile.name());
        values.put("shortName", written(profile.shortName()));
        values.put("summaryIt", written(profile.summary().it()));
        values.put("summaryEn", written(profile.summary().en()));
        values.put("descriptionIt", written(profile.description().it()));
        values.put("descriptionEn", written(profile.description().en()));
        values.put("website", written(profile.website()));
        run("""
                MATCH (a:Actor {id: $id})
                SET a += $values, a.version = coalesce(a.version, 0) + 1, a.updatedAt = $now
                """, Map.of("id", id.value(), "values", values, "now", now()));
        places(id, profile.places());
        codes(id, "CARES_FOR", "Theme", List.copyOf(profile.themes()));
        codes(id, "PURSUES", "SdgTarget", List.copyOf(profile.targets()));
        exchanges(id, "OFFERS", profile.offers());
        exchanges(id, "SEEKS", profile.seeks());
    }

    /** An address of its own stays on the map for as long as the seat does. */
    private void places(ActorId id, List<String> places) {
        run("""
                MATCH (a:Actor {id: $id})
                OPTIONAL MATCH (a)-[:OPERATES_IN {seat: true}]->(seat:Place)
                WITH a, seat
                SET a.lat = CASE WHEN seat IS NULL OR seat.id = head($codes) THEN a.lat END,
                    a.lon = CASE WHEN seat IS NULL OR seat.id = head($codes) THEN a.lon END
                """, Map.of("id", id.value(), "codes", places));
        run("""
                MATCH (a:Actor {id: $id})-[r:OPERATES_IN]->(p:Place)
                WHERE NOT p.id IN $codes
                DELETE r
                """, Map.of("id", id.value(), "codes", places));
        run("""
                MATCH (a:Actor {id: $id})
                UNWIND range(0, size($codes) - 1) AS i
                MATCH (p:Place {id: $codes[i]})
                MERGE (a)-[r:OPERATES_IN]->(p)
                SET r.seat = (i = 0)
                """, Map.of("id", id.value(), "codes", places));
    }

    private void codes(ActorId id, String type, String label, List<String> codes) {
        run("""
                MATCH (a:Actor {id: $id})-[r:$($type)]->(x)
                WHERE NOT x.code IN $codes
                DELETE r
                """, Map.of("id", id.value(), "type", type, "codes", codes));
        run("""
                MATCH (a:Actor {id: $id})
                UNWIND $codes AS code
                MATCH (x:$($label) {code: code})
                MERGE (a)-[:$($type)]->(x)
                """, Map.of("id", id.value(), "type", type, "label", label, "codes", codes));
    }

    private void exchanges(ActorId id, String type, List<Profile.Exchange> exchanges) {
        var rows = exchanges.stream().map(ActorEdges::row).toList();
        run(
                """
                MATCH (a:Actor {id: $id})-[r:$($type)]->(c:Competence)
                WHERE NOT c.code IN $codes
                DELETE r
                """,
                Map.of(
                        "id", id.value(),
                        "type", type,
                        "codes",
                                exchanges.stream()
                                        .map(Profile.Exchange::competence)
                                        .toList()));
        run("""
                MATCH (a:Actor {id: $id})
                UNWIND $rows AS row
                MATCH (c:Competence {code: row.code})
                MERGE (a)-[r:$($type)]->(c)
                SET r += row.values
                """, Map.of("id", id.value(), "type", type, "rows", rows));
    }

    private static Map<String, Object> row(Profile.Exchange exchange) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("level", written(exchange.level()));
        values.put("noteIt", written(exchange.note().it()));
        values.put("noteEn", written(exchange.note().en()));
        values.put("until", exchange.until());
        values.put(
                "visibility",
                exchange.visibility() == Visibility.PUBLIC
                        ? null
                        : exchange.visibility().code());
        return Map.of("code", exchange.competence(), "values", values);
    }

    private static @Nullable String written(String text) {
        return text.isBlank() ? null : text;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
