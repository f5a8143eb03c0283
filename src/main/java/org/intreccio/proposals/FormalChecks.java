package org.intreccio.proposals;

import java.time.Clock;
import java.util.List;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/** Lets those who run a call judge by form what was handed in, while the call allows it. The team hears of it at once, with the reason. */
@Service
public class FormalChecks {

    private static final int LONGEST = 1_000;

    private final ProposalQueries queries;
    private final ProposalEdges edges;
    private final Moves moves;
    private final ProposalLetters letters;
    private final ChallengeCatalogue challenges;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Clock clock;

    FormalChecks(
            ProposalQueries queries,
            ProposalEdges edges,
            Moves moves,
            ProposalLetters letters,
            ChallengeCatalogue challenges,
            CurrentUser currentUser,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.moves = moves;
        this.letters = letters;
        this.challenges = challenges;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Finds a submitted proposal eligible.
     *
     * @throws Refused for whoever does not run the call
     * @throws Conflict when it may not be checked now
     */
    public void admit(ProposalId id) {
        gate(id);
        transactions.writing(() -> moves.to(id, ProposalStatus.ELIGIBLE));
    }

    /**
     * Declares a submitted proposal ineligible.
     *
     * @throws Refused for whoever does not run the call
     * @throws InvalidValue on {@code reason} when none is given
     */
    public void declareIneligible(ProposalId id, String reason) {
        gate(id);
        var why = required(reason);
        transactions.writing(() -> {
            var now = moves.hold(id);
            if (now.status() == ProposalStatus.INELIGIBLE) {
                return;
            }
            moves.go(now, now.status(), ProposalStatus.INELIGIBLE, why);
            edges.judged(id, List.of(), why);
            letters.checked(now, "ineligible", why);
        });
    }

    /**
     * Finds one eligible after all that was found ineligible, by a rule or by hand.
     *
     * @throws Refused for whoever does not run the call
     * @throws InvalidValue on {@code reason} when none is given
     */
    public void readmit(ProposalId id, String reason) {
        gate(id);
        var why = required(reason);
        transactions.writing(() -> {
            var now = moves.hold(id);
            if (now.status() == ProposalStatus.ELIGIBLE) {
                return;
            }
            if (now.status() != ProposalStatus.INELIGIBLE) {
                throw Conflict.of("proposals.error.status.readmitted");
            }
            moves.go(now, ProposalStatus.INELIGIBLE, ProposalStatus.SUBMITTED, why);
            moves.go(now, ProposalStatus.SUBMITTED, ProposalStatus.ELIGIBLE, why);
            edges.judged(id, now.reasons(), why);
            letters.checked(now, "readmitted", why);
        });
    }

    private void gate(ProposalId id) {
        var proposal = queries.find(id).orElseThrow(() -> NotFound.of("proposals.error.unknown", id.value()));
        currentUser.require(ChallengePermission.RUN, proposal.challenge());
        var call = challenges
                .find(proposal.challenge())
                .orElseThrow(() -> NotFound.of("proposals.error.unknown", id.value()));
        if (!call.allows(PhaseAct.CHECK, clock.instant())) {
            throw Conflict.of("proposals.error.not-checking");
        }
    }

    private static String required(String reason) {
        var why = reason.strip();
        if (why.length() < 5) {
            throw InvalidValue.of("reason", "proposals.error.reason");
        }
        if (why.length() > LONGEST) {
            throw InvalidValue.of("reason", "directory.error.too-long", LONGEST, why.length());
        }
        return why;
    }
}
