package org.intreccio.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intreccio.graph.Cypher;
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

    private static final String PROFILE = Cypher.named("directory/profile");

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

    void createOrganisation(ActorId id, ActorKind kind, ActorId owner) {
        run("""
                MATCH (owner:Citizen {id: $owner})
                CREATE (a:Actor:$($kind) {id: $id, kind: $kind, source: 'portal', version: 0,
                  openToIntroductions: true, recommendable: true, createdAt: $now, updatedAt: $now})
                CREATE (owner)-[:MEMBER_OF {role: 'owner', from: date($now)}]->(a)
                """, Map.of("id", id.value(), "kind", kind.label(), "owner", owner.value(), "now", now()));
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
        return graph.query(PROFILE).bind(id.value()).to("id").fetch().one().map(r -> profile(Row.of(r.get("profile"))));
    }

    private static Profile profile(Row own) {
        var edges = Profile.EMPTY
                .withPlaces(codes(own, "places"))
                .withThemes(codes(own, "themes"))
                .withTargets(codes(own, "targets"))
                .withTargetReasons(own.list("targets", e -> e).stream()
                        .collect(Collectors.toMap(e -> e.text("code"), e -> e.bilingual("reason"))))
                .withOffers(own.list("offers", ActorEdges::exchange))
                .withSeeks(own.list("seeks", ActorEdges::exchange))
                .version(own.count("version"));
        for (var part : List.of(Profile.Part.PLACES, Profile.Part.THEMES, Profile.Part.TARGETS)) {
            for (var edge : own.list(part.name().toLowerCase(Locale.ROOT), e -> e)) {
                edges = edges.shown(part, edge.text("code"), edge.visibility());
            }
        }
        return Fields.read(own, edges);
    }

    private static List<String> codes(Row row, String name) {
        return row.list(name, e -> e.text("code"));
    }

    private static Profile.Exchange exchange(Row row) {
        return new Profile.Exchange(
                row.text("code"),
                row.text("level"),
                row.bilingual("note"),
                row.date("until"),
                new Evidence(row.text("evidence"), row.text("evidenceLabel")),
                Visibility.of(row.text("visibility")));
    }

    /**
     * Makes the actor what the profile says, and one version newer. When it changed, and which version it is, is told to others
     * only where they could see what changed.
     */
    void write(ActorId id, Profile profile, boolean inPublic) {
        writeWords(id, profile, inPublic);
        edges(id, Profile.Part.PLACES, "OPERATES_IN", profile.places(), profile.audience());
        edges(id, Profile.Part.THEMES, "CARES_FOR", List.copyOf(profile.themes()), profile.audience());
        edges(id, Profile.Part.TARGETS, "PURSUES", List.copyOf(profile.targets()), profile.audience());
        reasons(id, profile);
        exchanges(id, "OFFERS", profile.offers());
        exchanges(id, "SEEKS", profile.seeks());
    }

    /** The same for what it says in words, and none of its ties. */
    void writeWords(ActorId id, Profile profile, boolean inPublic) {
        run("""
                MATCH (a:Actor {id: $id})
                SET a.shownVersion = coalesce(a.shownVersion, a.version, 0) + CASE WHEN $public THEN 1 ELSE 0 END,
                    a.version = coalesce(a.version, 0) + 1,
                    a.updatedAt = CASE WHEN $public THEN $now ELSE a.updatedAt END
                """, Map.of("id", id.value(), "public", inPublic, "now", now()));
        fields(id, profile);
    }

    /** What is not public stands on a node of its own for each kind of reader, where no read of the actor meets it by accident. */
    private void fields(ActorId id, Profile profile) {
        var fields = Fields.of(profile, point(id, profile.places()));
        run("MATCH (a:Actor {id: $id}) SET a += $values", Map.of("id", id.value(), "values", fields.open()));
        fields.withheld().forEach((visibility, values) -> withhold(id, visibility, values));
    }

    /** Pictures stand there too, and are changed by {@link PictureQueries} alone. */
    private void withhold(ActorId id, Visibility visibility, Map<String, Object> values) {
        if (values.isEmpty()) {
            run("""
                    MATCH (:Actor {id: $id})-[:WITHHOLDS]->(w:Withheld {visibility: $visibility})
                    SET w = w {.actor, .visibility, .logo, .cover}
                    WITH w
                    WHERE w.logo IS NULL AND w.cover IS NULL
                    DETACH DELETE w
                    """, Map.of("id", id.value(), "visibility", visibility.code()));
            return;
        }
        var all = new HashMap<>(values);
        all.put("actor", id.value());
        all.put("visibility", visibility.code());
        run(
                """
                MATCH (a:Actor {id: $id})
                MERGE (a)-[:WITHHOLDS]->(w:Withheld:$($label) {visibility: $visibility})
                WITH w, w.logo AS logo, w.cover AS cover
                SET w = $values, w.logo = logo, w.cover = cover
                """,
                Map.of(
                        "id",
                        id.value(),
                        "visibility",
                        visibility.code(),
                        "label",
                        visibility == Visibility.MEMBERS ? "ForMembers" : "Withheld",
                        "values",
                        all));
    }

    /** An address of its own stays on the map for as long as the seat does. */
    private @Nullable GeoPoint point(ActorId id, List<String> places) {
        var row = graph.query("""
                MATCH (a:Actor {id: $id})
                RETURN a {.lat, .lon,
                  withheld: [(a)-[:WITHHOLDS]->(w:Withheld) | w {.lat, .lon}],
                  seat: head([(a)-[:OPERATES_IN {seat: true}]->(p:Place) | p.id])
                } AS at
                """)
                .bind(id.value())
                .to("id")
                .fetch()
                .one()
                .map(r -> Row.of(r.get("at")))
                .orElseThrow();
        var seat = row.text("seat");
        return seat.isEmpty() || (!places.isEmpty() && places.getFirst().equals(seat))
                ? row.withWithheld().point()
                : null;
    }

    private void edges(ActorId id, Profile.Part part, String type, List<String> codes, Audience audience) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < codes.size(); i++) {
            var values = new HashMap<String, @Nullable Object>();
            values.put("visibility", written(audience.of(part, codes.get(i))));
            if (part == Profile.Part.PLACES) {
                values.put("seat", i == 0);
            }
            rows.add(Map.of("code", codes.get(i), "values", values));
        }
        run("""
                MATCH (a:Actor {id: $id})-[r:$($type)]->(x)
                WHERE NOT coalesce(x.code, x.id) IN $codes
                DELETE r
                """, Map.of("id", id.value(), "type", type, "codes", codes));
        var end = switch (part) {
            case PLACES -> "(x:Place {id: row.code})";
            case THEMES -> "(x:Theme {code: row.code})";
            default -> "(x:SdgTarget {code: row.code})";
        };
        run(
                "MATCH (a:Actor {id: $id}) UNWIND $rows AS row MATCH " + end + """

                MERGE (a)-[r:$($type)]->(x)
                SET r += row.values
                """,
                Map.of("id", id.value(), "type", type, "rows", rows));
    }

    private void reasons(ActorId id, Profile profile) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var target : profile.targets()) {
            var reason = profile.targetReasons().getOrDefault(target, Bilingual.NONE);
            rows.add(Map.of("code", target, "it", reason.it(), "en", reason.en()));
        }
        run("""
                MATCH (a:Actor {id: $id})
                UNWIND $rows AS row
                MATCH (a)-[r:PURSUES]->(:SdgTarget {code: row.code})
                SET r.reasonIt = nullif(row.it, ''), r.reasonEn = nullif(row.en, '')
                """, Map.of("id", id.value(), "rows", rows));
    }

    private void exchanges(ActorId id, String type, List<Profile.Exchange> exchanges) {
        var rows = exchanges.stream().map(ActorEdges::row).toList();
        run(
                """
                MATCH (a:Actor {id: $id})-[r:$($type)]->(c:Competence|ProposedCompetence)
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
                MATCH (c:Competence|ProposedCompetence {code: row.code})
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
        values.put("evidence", written(exchange.evidence().address()));
        values.put("evidenceLabel", written(exchange.evidence().label()));
        values.put("visibility", written(exchange.visibility()));
        return Map.of("code", exchange.competence(), "values", values);
    }

    private static @Nullable String written(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? null : visibility.code();
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
