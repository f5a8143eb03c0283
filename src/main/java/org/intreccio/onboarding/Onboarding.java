package org.intreccio.onboarding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Remembers how far the person here has come: {@code (:Onboarding {user, persona, organisation, finished})-[:ONBOARDING_OF]->(:User)}.
 * They may leave at any step and go on later, on any device.
 */
@Service
public class Onboarding implements PersonalData {

    private final CurrentUser currentUser;
    private final Neo4jClient graph;
    private final Transactions transactions;

    Onboarding(CurrentUser currentUser, Neo4jClient graph, Transactions transactions, Schema schema) {
        this.currentUser = currentUser;
        this.graph = graph;
        this.transactions = transactions;
    }

    /**
     * Where the person here stands.
     *
     * @throws org.intreccio.kernel.Refused for a guest
     */
    public FirstSteps mine() {
        return read(currentUser.require().id().value());
    }

    /** Notes as whom they come. */
    public void comesAs(Persona persona) {
        set(Map.of("persona", persona.code()));
    }

    /** Notes the organisation that they added or asked to act for. */
    public void actsFor(ActorId organisation) {
        set(Map.of("organisation", organisation.value()));
    }

    /** Notes that they are through. */
    public void finish() {
        set(Map.of("finished", true));
    }

    private void set(Map<String, Object> values) {
        var me = currentUser.require().id().value();
        transactions.writing(() ->
                graph.query("""
                MATCH (u:User {id: $user})
                MERGE (o:Onboarding {user: $user})
                SET o += $values
                MERGE (o)-[:ONBOARDING_OF]->(u)
                """).bindAll(Map.of("user", me, "values", values)).run());
    }

    private FirstSteps read(String user) {
        return transactions.read(() -> graph.query("MATCH (o:Onboarding {user: $user}) RETURN o {.*} AS o")
                .bind(user)
                .to("user")
                .fetch()
                .one()
                .map(row -> steps((Map<?, ?>) Objects.requireNonNull(row.get("o"))))
                .orElse(FirstSteps.NONE));
    }

    private static FirstSteps steps(Map<?, ?> row) {
        var organisation = row.get("organisation");
        return new FirstSteps(
                Persona.of(String.valueOf(row.get("persona"))).orElse(null),
                organisation == null ? null : new ActorId(organisation.toString()),
                Boolean.TRUE.equals(row.get("finished")));
    }

    @Override
    public String room() {
        return "onboarding";
    }

    @Override
    public String key() {
        return "onboarding.personal";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var steps = read(person.user());
        var all = new HashMap<String, Object>();
        steps.findPersona().ifPresent(p -> all.put("comesAs", p.code()));
        steps.findOrganisation().ifPresent(o -> all.put("organisation", o.value()));
        return all;
    }

    @Override
    public void erase(Person person) {
        graph.query("MATCH (o:Onboarding {user: $user}) DETACH DELETE o")
                .bind(person.user())
                .to("user")
                .run();
    }
}
