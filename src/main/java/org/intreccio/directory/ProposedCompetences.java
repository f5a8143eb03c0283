package org.intreccio.directory;

import java.util.List;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.ProposedCompetence;
import org.springframework.stereotype.Service;

/** Lets those who manage an actor propose a competence that they miss, and use it at once on its profile. */
@Service
public class ProposedCompetences {

    private static final int MOST = 8;

    private final CompetenceProposals proposals;
    private final CurrentUser currentUser;
    private final Transactions transactions;

    ProposedCompetences(CompetenceProposals proposals, CurrentUser currentUser, Transactions transactions) {
        this.proposals = proposals;
        this.currentUser = currentUser;
        this.transactions = transactions;
    }

    /**
     * Keeps a proposal for this actor; stewards see it once its profile offers or seeks it. Proposing the same again gives the first.
     *
     * @throws Refused for whoever does not manage the actor
     * @throws InvalidValue naming the field that must be mended
     * @throws Conflict when too many of the actor's proposals wait
     */
    public ProposedCompetence propose(ActorId actor, CompetenceProposals.Draft draft) {
        currentUser.require(ActorPermission.EDIT, actor);
        var user = currentUser.require().id().value();
        var clean = proposals.checked(draft);
        return transactions.write(() -> {
            var before = proposals.of(actor.value());
            var same = before.stream()
                    .filter(p -> p.labelIt().equalsIgnoreCase(clean.labelIt())
                            && p.labelEn().equalsIgnoreCase(clean.labelEn()))
                    .findFirst();
            if (same.isEmpty() && before.size() >= MOST) {
                throw Conflict.of("directory.error.proposals-many", MOST);
            }
            return same.orElseGet(() -> proposals.propose(clean, actor.value(), user));
        });
    }

    /** Those of this actor that wait, for its managers. */
    public List<ProposedCompetence> of(ActorId actor) {
        currentUser.require(ActorPermission.EDIT, actor);
        return proposals.of(actor.value());
    }
}
