package org.intreccio.duplicates;

import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Service;

/** What stewards see of organisations that may stand twice. */
@Service
public class Duplicates {

    private final PairQueries pairs;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final AuditLog audit;

    Duplicates(PairQueries pairs, CurrentUser currentUser, Transactions transactions, AuditLog audit) {
        this.pairs = pairs;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * The pairs that wait for a decision, the most suspicious first.
     *
     * @throws org.intreccio.kernel.Refused for whoever is no steward
     */
    public List<SuspectedPair> suspected(int most) {
        currentUser.require(Role.STEWARD);
        return pairs.suspected(most);
    }

    /** How many wait. */
    public long count() {
        currentUser.require(Role.STEWARD);
        return pairs.count();
    }

    /**
     * Decides that they are two, and remembers it: they are not suspected again.
     *
     * @throws org.intreccio.kernel.Refused for whoever is no steward
     * @throws NotFound when one of them is not there
     */
    public void tellApart(ActorId one, ActorId other) {
        currentUser.require(Role.STEWARD);
        if (one.equals(other)) {
            throw InvalidValue.of("other", "duplicates.error.same");
        }
        transactions.writing(() -> {
            if (!pairs.tellApart(one, other)) {
                throw NotFound.of("directory.error.actor-unknown", other.value());
            }
            audit.record(AuditNote.of("actor.told-apart", "actor", one.value()).changed(one.value(), other.value()));
        });
    }
}
