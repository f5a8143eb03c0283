package org.intreccio.identity;

import java.util.HashMap;
import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The sign-in of a person. It goes last and whole: without it no session and no token opens anything. */
@Component
class IdentityPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;

    IdentityPersonalData(Neo4jClient graph, Transactions transactions, Changes changes) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
    }

    @Override
    public String room() {
        return "account";
    }

    @Override
    public String key() {
        return "identity.personal";
    }

    @Override
    public int order() {
        return 1_000;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        return transactions
                .read(() ->
                        graph.query("""
                        MATCH (u:User {id: $user})
                        RETURN u {.id, .email, .displayName, .roles, .language, .createdAt,
                          accessTokens: COLLECT {
                            MATCH (t:AccessToken)-[:TOKEN_OF]->(u)
                            RETURN t {.id, .name, .scopes, .createdAt, .expiresAt, .lastUsedAt, .revokedAt}
                            ORDER BY t.createdAt
                          },
                          signIns: COLLECT {
                            MATCH (s:SignIn)-[:OF_USER]->(u)
                            RETURN s {.browser, .system, .way, .at, .seenAt, .endedAt} ORDER BY s.at
                          }
                        } AS account
                        """).bind(person.user()).to("user").fetch().one())
                .<Map<String, ? extends @Nullable Object>>map(row -> new HashMap<>(row))
                .orElse(Map.of());
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (u:User {id: $user})
                OPTIONAL MATCH (t:AccessToken|SignIn)-[:TOKEN_OF|OF_USER]->(u)
                DETACH DELETE t, u
                """).bind(person.user()).to("user").run();
        changes.note(UserQueries.CHANGE, person.user());
    }
}
