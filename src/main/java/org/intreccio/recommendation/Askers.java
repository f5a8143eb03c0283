package org.intreccio.recommendation;

import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Refused;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Knows for whom the reader of now seeks partners, and for whom they may speak. Answers on the thread of a request only. */
@Component
public class Askers {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final CurrentUser currentUser;

    Askers(Neo4jClient graph, Transactions transactions, CurrentUser currentUser) {
        this.graph = graph;
        this.transactions = transactions;
        this.currentUser = currentUser;
    }

    /** The actor on whose behalf the reader acts; nobody for guests. */
    public Optional<ActorId> current() {
        return currentUser
                .find()
                .flatMap(user -> transactions.read(
                        () -> graph.query("MATCH (a:Actor)-[:ACTS_AS_USER]->(:User {id: $user}) RETURN a.id LIMIT 1")
                                .bind(user.id().value())
                                .to("user")
                                .fetchAs(String.class)
                                .one()
                                .map(ActorId::new)));
    }

    /** Whether the reader may speak for this actor: it is them, or an organisation that they manage. */
    public boolean maySpeakFor(ActorId actor) {
        return currentUser
                .find()
                .filter(user -> transactions.read(() -> graph.query("""
                                MATCH (a:Actor)-[:ACTS_AS_USER]->(:User {id: $user})
                                RETURN a.id = $actor OR EXISTS {
                                  (a)-[m:MEMBER_OF WHERE m.role IN ['owner', 'manager'] AND m.to IS NULL]->(:Actor {id: $actor})
                                }
                                """)
                        .bindAll(Map.of("user", user.id().value(), "actor", actor.value()))
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false)))
                .isPresent();
    }

    /**
     * Lets only those through who may speak for this actor.
     *
     * @throws Refused for guests and for everybody else
     */
    public void require(ActorId actor) {
        currentUser.require();
        if (!maySpeakFor(actor)) {
            throw Refused.notAllowed("recommendation.error.not-yours");
        }
    }
}
