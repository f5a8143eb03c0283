package org.intreccio.proposals;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Begins proposals, takes them back, and brings them through the evaluation. Each step leaves an audit entry; taking it twice changes
 * nothing.
 */
@Service
public class Proposals {

    private final ProposalQueries queries;
    private final ProposalEdges edges;
    private final Moves moves;
    private final ChallengeCatalogue challenges;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Proposals(
            ProposalQueries queries,
            ProposalEdges edges,
            Moves moves,
            ChallengeCatalogue challenges,
            CurrentUser currentUser,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.moves = moves;
        this.challenges = challenges;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins a proposal that this actor leads, and records that it accepted the call's agreement, when and in which version. An actor
     * has one proposal to a call: beginning again leads to the one that stands.
     *
     * @throws Refused for whoever may not act for the actor
     * @throws Conflict when nothing may be written for this call now
     * @throws InvalidValue on {@code agreement} when the call asks for an agreement and it was not accepted
     */
    public ProposalId start(ChallengeId challenge, ActorId lead, boolean agreed) {
        currentUser.require(ActorPermission.ACT_FOR, lead);
        var call = challenges.see(challenge);
        var standing = standing(lead, challenge);
        if (standing != null) {
            return standing;
        }
        if (!call.allows(PhaseAct.WRITE, clock.instant())) {
            throw Conflict.of("proposals.error.not-writing");
        }
        if (call.terms().agreement().isAsked() && !agreed) {
            throw InvalidValue.of("agreement", "proposals.error.agreement");
        }
        try {
            return transactions.write(() -> begin(call, lead));
        } catch (DataIntegrityViolationException meanwhile) {
            var other = standing(lead, challenge);
            if (other == null) {
                throw meanwhile;
            }
            return other;
        }
    }

    private @Nullable ProposalId standing(ActorId lead, ChallengeId challenge) {
        return queries.ledBy(lead, challenge).stream()
                .findFirst()
                .map(StoredProposal::id)
                .orElse(null);
    }

    private ProposalId begin(Challenge call, ActorId lead) {
        var id = new ProposalId("p-" + HexFormat.of().toHexDigits(chance.nextLong()));
        edges.create(id, call.id(), lead, call.version());
        edges.write(id, ProposalText.EMPTY, Map.of(), 1);
        var begun = moves.hold(id);
        moves.note("proposals.started", begun, lead, "", ProposalStatus.DRAFT.code(), "");
        moves.publish(new ProposalEvent.Started(id, call.id(), lead));
        return id;
    }

    /**
     * Takes a proposal back, for good: a draft at any time, a submitted one while proposals may be handed in.
     *
     * @throws Refused for whoever does not speak for who leads
     * @throws Conflict when it is too late
     */
    public void withdraw(ProposalId id, String reason) {
        var found = queries.find(id).orElseThrow(() -> unknown(id));
        currentUser.require(ActorPermission.ACT_FOR, found.lead());
        var at = clock.instant();
        transactions.writing(() -> {
            var now = moves.hold(id);
            if (now.status() == ProposalStatus.WITHDRAWN) {
                return;
            }
            if (now.status() != ProposalStatus.DRAFT && !call(now).takes(at)) {
                throw Conflict.of("proposals.error.withdraw-late");
            }
            moves.go(now, now.status(), ProposalStatus.WITHDRAWN, reason);
        });
    }

    /**
     * Lets everybody see, or nobody any more, that this team is being formed: its title and summary, who is in, and what it lacks.
     *
     * @throws Refused for whoever does not speak for who leads
     */
    public void showForming(ProposalId id, boolean shown) {
        var found = queries.find(id).orElseThrow(() -> unknown(id));
        currentUser.require(ActorPermission.ACT_FOR, found.lead());
        transactions.writing(() -> {
            var now = moves.hold(id);
            if (now.forming() != shown) {
                edges.forming(id, shown);
                moves.note("proposals.shown", now, now.lead(), String.valueOf(!shown), String.valueOf(shown), "");
            }
        });
    }

    /** Lets the committee have it; one that the organisers did not check is eligible by that. For rooms, which ask who may. */
    public void enterEvaluation(ProposalId id) {
        transactions.writing(() -> {
            var now = moves.hold(id);
            if (now.status() == ProposalStatus.IN_EVALUATION) {
                return;
            }
            var from = now.status();
            if (from == ProposalStatus.SUBMITTED) {
                moves.go(now, from, ProposalStatus.ELIGIBLE, "");
                from = ProposalStatus.ELIGIBLE;
            }
            moves.go(now, from, ProposalStatus.IN_EVALUATION, "");
        });
    }

    /** Says that the committee selected it; the team sees it once the call is published. For rooms, which ask who may. */
    public void select(ProposalId id) {
        transactions.writing(() -> moves.to(id, ProposalStatus.SELECTED));
    }

    /** Says that it stands in reserve. For rooms, which ask who may. */
    public void reserve(ProposalId id) {
        transactions.writing(() -> moves.to(id, ProposalStatus.RESERVE));
    }

    /** Says that it was declined. For rooms, which ask who may. */
    public void decline(ProposalId id) {
        transactions.writing(() -> moves.to(id, ProposalStatus.DECLINED));
    }

    private Challenge call(StoredProposal proposal) {
        return challenges
                .find(proposal.challenge())
                .orElseThrow(() -> NotFound.of(
                        "proposals.error.call-unknown", proposal.challenge().value()));
    }

    private static NotFound unknown(ProposalId id) {
        return NotFound.of("proposals.error.unknown", id.value());
    }
}
