package org.intreccio.credentials;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** By what a person proves who they are: what it is called is handed over, secrets are not. */
@Component
class CredentialsPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    CredentialsPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "credentials";
    }

    @Override
    public String key() {
        return "credentials.personal";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var proofs = transactions.read(
                () -> graph.query("""
                MATCH (x:Passkey|Authenticator|LinkedIdentity|MailedKey)-[:PROVES|OPENS]->(:User {id: $user})
                RETURN labels(x)[0] AS kind, coalesce(x.name, '') AS name ORDER BY kind, name
                """).bind(person.user()).to("user").fetch().all());
        return proofs.isEmpty() ? Map.of() : Map.of("proofs", proofs);
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (x:Passkey|Authenticator|RecoveryCode|LinkedIdentity|MailedKey)-[:PROVES|OPENS]->(:User {id: $user})
                DETACH DELETE x
                """).bind(person.user()).to("user").run();
    }
}
