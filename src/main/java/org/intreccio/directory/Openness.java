package org.intreccio.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Refused;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** Lets an actor say whether it may be asked to introduce others, and be introduced. Whoever says nothing may be asked. */
@Service
public class Openness {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final CurrentUser currentUser;
    private final Changes changes;
    private final AuditLog audit;
    private final Clock clock;

    Openness(
            Neo4jClient graph,
            Transactions transactions,
            CurrentUser currentUser,
            Changes changes,
            AuditLog audit,
            Clock clock) {
        this.graph = graph;
        this.transactions = transactions;
        this.currentUser = currentUser;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor may be asked; false also where there is none. */
    public boolean of(ActorId id) {
        return transactions.read(
                () -> graph.query("MATCH (a:Actor {id: $id}) RETURN coalesce(a.openToIntroductions, true)")
                        .bind(id.value())
                        .to("id")
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false));
    }

    /**
     * Says from now on that it may, or may not. Saying it again changes nothing.
     *
     * @throws Refused for whoever does not act for the actor
     */
    public void set(ActorId id, boolean open) {
        currentUser.require(ActorPermission.ACT_FOR, id);
        transactions.writing(() -> {
            if (of(id) == open) {
                return;
            }
            graph.query("""
                    MATCH (a:Actor {id: $id})
                    SET a.openToIntroductions = $open, a.updatedAt = $now
                    """)
                    .bindAll(Map.of(
                            "id",
                            id.value(),
                            "open",
                            open,
                            "now",
                            clock.instant().atZone(ZoneOffset.UTC)))
                    .run();
            changes.note("actor", id.value());
            audit.record(AuditNote.of("actor.opened", "actor", id.value())
                    .changed(open ? "closed" : "open", open ? "open" : "closed"));
        });
    }
}
