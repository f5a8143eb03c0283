package org.intreccio.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.SessionMemory;
import org.intreccio.identity.SignedInUser;
import org.intreccio.kernel.Refused;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * The actor on whose behalf the person here acts: themselves, or an organisation that they own or manage.
 *
 * <p>Plain members speak for themselves only. The choice is remembered until the sign-out and asked of the graph each time, so
 * that a membership that ends takes the choice with it. Whether somebody attested the membership does not matter for acting,
 * since nobody can make themselves manager of what another one brought in; the page shows it.
 */
@Service
public class CurrentActor {

    private static final String CHOSEN = "directory/acting-as";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final CurrentUser currentUser;
    private final SessionMemory memory;
    private final Clock clock;

    CurrentActor(
            Neo4jClient graph, Transactions transactions, CurrentUser currentUser, SessionMemory memory, Clock clock) {
        this.graph = graph;
        this.transactions = transactions;
        this.currentUser = currentUser;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * One that the person here may act for.
     *
     * @param role in the organisation: {@code owner}, {@code manager}; empty for the person themselves
     */
    public record Choice(ActorId id, ActorKind kind, String name, String role) {

        public boolean myself() {
            return role.isEmpty();
        }
    }

    /** Whom the person here acts for now; nobody for a guest. */
    public Optional<Choice> find() {
        var choices = choices();
        return memory.recall(CHOSEN)
                .flatMap(id ->
                        choices.stream().filter(c -> c.id().value().equals(id)).findFirst())
                .or(() -> choices.stream().findFirst());
    }

    /**
     * Whom the person here acts for now.
     *
     * @throws Refused for a guest
     */
    public Choice require() {
        currentUser.require();
        return find().orElseThrow(() -> Refused.notAllowed("directory.error.no-actor"));
    }

    /** Themselves first, then the organisations by name; none for a guest. */
    public List<Choice> choices() {
        return currentUser.find().map(this::choices).orElse(List.of());
    }

    private List<Choice> choices(SignedInUser user) {
        var rows = transactions.read(() -> graph.query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user})
                WITH me ORDER BY me.id LIMIT 1
                OPTIONAL MATCH (me)-[r:MEMBER_OF]->(o:Actor)
                WHERE r.role IN ['owner', 'manager']
                  AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
                WITH me, o, r ORDER BY o.name, o.id
                RETURN me {.id, .name, kind: 'Citizen'} AS me,
                       [x IN collect(o {.id, .name, .externalId, role: r.role,
                          kind: coalesce(o.kind, head([l IN labels(o) WHERE l <> 'Actor']))}) WHERE x IS NOT NULL] AS others
                """)
                .bindAll(Map.of("user", user.id().value(), "today", LocalDate.now(clock)))
                .fetch()
                .one());
        return rows.map(Row::of)
                .map(row -> Stream.concat(Stream.of(Row.of(row.get("me"))), row.list("others", o -> o).stream())
                        .map(a -> new Choice(a.actor(), a.kind(), a.name(), a.text("role")))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Acts from now on for this actor.
     *
     * @throws Refused when the person here may not
     */
    public void actFor(ActorId id) {
        currentUser.require(ActorPermission.ACT_FOR, id);
        memory.keep(CHOSEN, id.value());
    }

    /**
     * The citizen of the person here, for whomever they act.
     *
     * @throws Refused for a guest
     */
    public ActorId myself() {
        currentUser.require();
        return choices().stream()
                .filter(Choice::myself)
                .map(Choice::id)
                .findFirst()
                .orElseThrow(() -> Refused.notAllowed("directory.error.no-actor"));
    }

    /** Whether the person here may change this actor. */
    public boolean mayManage(ActorId id) {
        return currentUser.may(ActorPermission.EDIT, id);
    }
}
