package org.intreccio.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code :User}. Every change is noted, so that all portals on the graph see it. */
@Repository
class UserQueries {

    static final String CHANGE = "user";
    private static final String USER = """
             RETURN u.id AS id, u.email AS email, u.passwordHash AS hash, u.displayName AS name, u.roles AS roles,
                    u.language AS language, coalesce(u.disabled, false) OR coalesce(u.suspendedUntil > $now, false) AS disabled,
                    coalesce(u.credentials, 0) AS credentials, u.confirmedAt IS NOT NULL AS confirmed
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;
    private final Clock clock;

    UserQueries(Neo4jClient graph, Transactions transactions, Changes changes, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    Optional<StoredUser> find(UserId id) {
        return one("MATCH (u:User {id: $value})", id.value());
    }

    Optional<StoredUser> findByEmail(Email email) {
        return one("MATCH (u:User {emailLower: $value})", email.lower());
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when the address has an account */
    void create(StoredUser user, Email email) {
        graph.query("""
                        CREATE (:User {
                          id: $id, email: $email, emailLower: $emailLower, passwordHash: $hash, displayName: $name,
                          roles: $roles, language: $language, createdAt: $now, disabled: false, credentials: 0,
                          confirmedAt: CASE WHEN $confirmed THEN $now END
                        })""")
                .bindAll(Map.of(
                        "id", user.id().value(),
                        "email", email.value(),
                        "emailLower", email.lower(),
                        "hash", user.passwordHash(),
                        "name", user.displayName(),
                        "roles", user.roles().stream().map(Role::code).sorted().toList(),
                        "language", user.language().getLanguage(),
                        "confirmed", user.confirmed(),
                        "now", clock.instant().atZone(ZoneOffset.UTC)))
                .run();
    }

    void confirm(UserId id) {
        set(id, "u.confirmedAt = coalesce(u.confirmedAt, $new)", clock.instant().atZone(ZoneOffset.UTC));
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when the address has an account */
    void changeEmail(UserId id, Email email) {
        set(id, "u.email = $new[0], u.emailLower = $new[1]", List.of(email.value(), email.lower()));
    }

    void changePassword(UserId id, String hash) {
        set(id, "u.passwordHash = $new, u.credentials = coalesce(u.credentials, 0) + 1", hash);
    }

    void changeLanguage(UserId id, Locale language) {
        set(id, "u.language = $new", language.getLanguage());
    }

    void changeRoles(UserId id, List<String> roles) {
        set(id, "u.roles = $new", roles);
    }

    private void set(UserId id, String change, Object value) {
        graph.query("MATCH (u:User {id: $id}) SET " + change)
                .bindAll(Map.of("id", id.value(), "new", value))
                .run();
        changes.note(CHANGE, id.value());
    }

    private Optional<StoredUser> one(String match, String value) {
        return transactions.read(() -> graph.query(match + USER)
                .bindAll(Map.of("value", value, "now", clock.instant().atZone(ZoneOffset.UTC)))
                .fetchAs(StoredUser.class)
                .mappedBy((types, row) -> user(row))
                .one());
    }

    private static StoredUser user(Record row) {
        return new StoredUser(
                new UserId(row.get("id").asString()),
                row.get("email").asString(),
                row.get("hash").asString(),
                row.get("name").asString(),
                Role.read(row.get("roles").asList(v -> v.asString())),
                Locale.of(row.get("language").asString("it")),
                row.get("disabled").asBoolean(),
                row.get("credentials").asLong(),
                row.get("confirmed").asBoolean());
    }
}
