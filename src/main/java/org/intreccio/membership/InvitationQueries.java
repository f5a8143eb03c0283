package org.intreccio.membership;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:Invitation)-[:INVITES_TO]->(:Actor)} and who used it. */
@Repository
class InvitationQueries {

    private static final String RESULT = """
             MATCH (i)-[:INVITES_TO]->(o:Actor)
             OPTIONAL MATCH (i)-[:SENT_BY]->(p:Actor)
             RETURN i {.*} AS i, o.id AS organisation, o.name AS organisationName, coalesce(p.name, '') AS inviter
             ORDER BY i.createdAt DESC, i.id
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    InvitationQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    void create(Invitation invitation, ActorId inviter, String hash) {
        graph.query("""
                        MATCH (p:Citizen {id: $inviter}), (o:Actor {id: $organisation})
                        CREATE (i:Invitation {
                          id: $id, hash: $hash, role: $role, email: $email, limit: $limit, used: 0,
                          createdAt: $created, expiresAt: $expires
                        })-[:INVITES_TO]->(o), (i)-[:SENT_BY]->(p)""")
                .bindAll(Map.of(
                        "inviter", inviter.value(),
                        "organisation", invitation.organisation().value(),
                        "id", invitation.id().value(),
                        "hash", hash,
                        "role", invitation.role().code(),
                        "email", invitation.email(),
                        "limit", invitation.limit(),
                        "created", at(invitation.createdAt()),
                        "expires", at(invitation.expiresAt())))
                .run();
    }

    Optional<Invitation> byHash(String hash) {
        return many("MATCH (i:Invitation {hash: $value})", hash).stream().findFirst();
    }

    Optional<Invitation> find(InvitationId id) {
        return many("MATCH (i:Invitation {id: $value})", id.value()).stream().findFirst();
    }

    /** Holds the invitation against other writers until the transaction ends, then reads it. */
    Optional<Invitation> locked(String hash) {
        return many("MATCH (i:Invitation {hash: $value}) SET i.lock = coalesce(i.lock, 0) + 1 WITH i", hash).stream()
                .findFirst();
    }

    /** The invitations of an organisation, the newest first. */
    List<Invitation> to(ActorId organisation) {
        return many("MATCH (i:Invitation)-[:INVITES_TO]->(:Actor {id: $value})", organisation.value());
    }

    /** Invitations that this person joined by. */
    boolean usedBy(InvitationId id, ActorId person) {
        return graph.query("MATCH (u:InvitationUse {key: $key}) RETURN true AS used")
                .bind(key(id, person))
                .to("key")
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    void use(InvitationId id, ActorId person, Instant now) {
        graph.query("""
                        MATCH (i:Invitation {id: $id})
                        SET i.used = i.used + 1
                        CREATE (:InvitationUse {key: $key, person: $person, at: $now})-[:USE_OF]->(i)""")
                .bindAll(Map.of("id", id.value(), "key", key(id, person), "person", person.value(), "now", at(now)))
                .run();
    }

    void revoke(InvitationId id, Instant now) {
        graph.query("MATCH (i:Invitation {id: $id}) SET i.revokedAt = coalesce(i.revokedAt, $now)")
                .bindAll(Map.of("id", id.value(), "now", at(now)))
                .run();
    }

    private static String key(InvitationId id, ActorId person) {
        return id + " " + person;
    }

    private List<Invitation> many(String match, String value) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT)
                .bind(value)
                .to("value")
                .fetchAs(Invitation.class)
                .mappedBy((types, row) -> invitation(row))
                .all()));
    }

    private static Invitation invitation(Record row) {
        var i = row.get("i");
        return new Invitation(
                new InvitationId(i.get("id").asString()),
                new ActorId(row.get("organisation").asString()),
                row.get("organisationName").asString(""),
                MemberRole.ofEdge(i.get("role").asString()),
                i.get("email").asString(""),
                row.get("inviter").asString(),
                i.get("limit").asInt(),
                i.get("used").asInt(),
                i.get("createdAt").asZonedDateTime().toInstant(),
                i.get("expiresAt").asZonedDateTime().toInstant(),
                i.get("revokedAt").isNull()
                        ? null
                        : i.get("revokedAt").asZonedDateTime().toInstant());
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
