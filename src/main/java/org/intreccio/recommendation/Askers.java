package org.intreccio.recommendation;

import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Knows for whom the reader of now seeks partners, and for whom they may speak. Answers on the thread of a request only. */
@Component
public class Askers {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final CurrentUser currentUser;
    private final ActorCatalogue actors;

    Askers(Neo4jClient graph, Transactions transactions, CurrentUser currentUser, ActorCatalogue actors) {
        this.graph = graph;
        this.transactions = transactions;
        this.currentUser = currentUser;
        this.actors = actors;
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

    /**
     * Lets through whoever may see this actor's partners: everybody those of an organisation, only themselves those of a person.
     *
     * @return whether the reader may speak for the actor
     * @throws NotFound when there is no such actor
     * @throws Refused when it is somebody else
     */
    public boolean admit(ActorId actor) {
        return admit(actors.find(actor).orElseThrow(() -> NotFound.of("recommendation.error.no-actor", actor.value())));
    }

    /** The same of an actor at hand. */
    public boolean admit(ActorCard actor) {
        var itself = maySpeakFor(actor.id());
        if (!itself && !actor.kind().organisation()) {
            throw Refused.notAllowed("recommendation.error.person");
        }
        return itself;
    }
}
