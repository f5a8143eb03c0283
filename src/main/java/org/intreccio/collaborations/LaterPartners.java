package org.intreccio.collaborations;

import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/**
 * Lets whoever told of a collaboration name a partner later. What was told stays as it is: the one named later confirms exactly what
 * the others have, and counts for nothing before.
 */
@Service
public class LaterPartners {

    private final CollaborationQueries queries;
    private final CollaborationEdges edges;
    private final DraftRules rules;
    private final JointProjects projects;
    private final CollaborationProperties limits;
    private final Namings namings;
    private final CurrentUser currentUser;
    private final Transactions transactions;

    LaterPartners(
            CollaborationQueries queries,
            CollaborationEdges edges,
            DraftRules rules,
            JointProjects projects,
            CollaborationProperties limits,
            Namings namings,
            CurrentUser currentUser,
            Transactions transactions) {
        this.queries = queries;
        this.edges = edges;
        this.rules = rules;
        this.projects = projects;
        this.limits = limits;
        this.namings = namings;
        this.currentUser = currentUser;
        this.transactions = transactions;
    }

    /**
     * Names one more and asks it by a letter. Naming one that waits or takes part changes nothing.
     *
     * @param as the actor who told of it
     * @throws Refused for whoever may not act for that actor
     * @throws NotFound when that actor did not tell of such a collaboration
     * @throws InvalidValue when this one cannot be named, which the field of partners shows
     * @throws Conflict when it was taken back, or too many namings wait
     */
    public Collaboration name(CollaborationId id, ActorId as, CollaborationDraft.Named partner) {
        currentUser.require(ActorPermission.ACT_FOR, as);
        return transactions.write(() -> {
            // The lock makes two namings of one actor count one after the other, as with whole proposals.
            projects.lock(as);
            var before = queries.locked(id)
                    .filter(c -> c.proposer().equals(as))
                    .orElseThrow(() -> NotFound.of("collaborations.error.unknown", id.value()));
            var known = before.part(partner.actor());
            if (known.filter(Part::within).isPresent()) {
                return before;
            }
            if (known.isPresent()) {
                throw InvalidValue.of("partners", "collaborations.error.named-before");
            }
            check(before, partner);
            edges.name(id, partner.actor(), partner.role(), PartState.WAITING, Visibility.PUBLIC);
            return namings.named(id, as, partner.actor());
        });
    }

    private void check(Collaboration before, CollaborationDraft.Named partner) {
        if (!before.mayName(before.proposer())) {
            throw Conflict.of("collaborations.error.not-now");
        }
        rules.checkPartner(partner.actor(), before.proposer());
        var named = before.parts().stream()
                .filter(p -> !p.actor().equals(before.proposer()) && p.within())
                .count();
        if (named >= limits.partners()) {
            throw InvalidValue.of("partners", "collaborations.error.partners-many", limits.partners());
        }
        namings.checkLater(before.proposer(), partner.actor());
    }
}
