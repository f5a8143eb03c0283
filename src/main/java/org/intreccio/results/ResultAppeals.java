package org.intreccio.results;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.Proposal;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.springframework.stereotype.Service;

/**
 * Lets those whose proposals were judged object once, with a reason, in the phase that the call has for it, and those who run the call
 * answer: never somebody who judged that proposal, or is of its team. What was answered stands in the audit log and changes no score.
 */
@Service
public class ResultAppeals {

    private static final int LONGEST = 2_000;

    private final AppealQueries appeals;
    private final ResultSpeakerQueries speakers;
    private final ResultQueries results;
    private final ChallengeCatalogue challenges;
    private final ProposalCatalogue proposals;
    private final ResultLetters letters;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    ResultAppeals(
            AppealQueries appeals,
            ResultSpeakerQueries speakers,
            ResultQueries results,
            ChallengeCatalogue challenges,
            ProposalCatalogue proposals,
            ResultLetters letters,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox,
            Clock clock) {
        this.appeals = appeals;
        this.speakers = speakers;
        this.results = results;
        this.challenges = challenges;
        this.proposals = proposals;
        this.letters = letters;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Objects to the answer of this proposal.
     *
     * @throws NotFound when there is no such proposal that the person here may see
     * @throws Refused for whoever does not speak for who leads it
     * @throws InvalidValue on {@code reason} without one, or beyond 2,000 characters
     * @throws Conflict outside of the time for it, or where it was done before
     */
    public Appeal appeal(ProposalId id, String reason) {
        var proposal = proposals.see(id);
        currentUser.require(ActorPermission.ACT_FOR, proposal.lead());
        var why = text("reason", reason);
        return transactions.write(() -> {
            if (!open(proposal)) {
                throw Conflict.of("results.error.appeal-time");
            }
            if (appeals.of(id).isPresent()) {
                throw Conflict.of("results.error.appealed");
            }
            appeals.create(AppealId.fresh(), id, currentActor.myself(), why);
            var made = appeals.of(id).orElseThrow();
            audit.record(AuditNote.of("results.appealed", "proposal", id.value())
                    .onBehalfOf(proposal.lead().value())
                    .because(why));
            letters.appealed(challenges.see(proposal.challenge()), made);
            outbox.publish(new ResultEvent.Appealed(proposal.challenge(), id));
            return made;
        });
    }

    /** Whether the person here may object to the answer of this proposal now. */
    public boolean mayAppeal(ProposalId id) {
        return proposals
                .find(id)
                .filter(p -> currentUser.may(ActorPermission.ACT_FOR, p.lead()))
                .filter(this::open)
                .filter(p -> appeals.of(id).isEmpty())
                .isPresent();
    }

    private boolean open(Proposal proposal) {
        return results.rankedIn(proposal.id())
                .flatMap(challenges::find)
                .filter(c -> c.allows(PhaseAct.APPEAL, clock.instant()))
                .isPresent();
    }

    /** The appeal against this proposal's answer, for its team and those who run the call. */
    public Optional<Appeal> of(ProposalId id) {
        return proposals
                .find(id)
                .filter(p -> currentUser.may(ChallengePermission.RUN, p.challenge())
                        || p.agreed().stream().anyMatch(a -> currentUser.may(ActorPermission.ACT_FOR, a)))
                .flatMap(p -> appeals.of(id));
    }

    /**
     * All against results of this call, the earliest first.
     *
     * @throws Refused for whoever does not run it
     */
    public List<Appeal> of(ChallengeId id) {
        challenges.see(id);
        currentUser.require(ChallengePermission.RUN, id);
        return appeals.of(id);
    }

    /** Whether the person here may answer this one. */
    public boolean mayAnswer(Appeal appeal) {
        return appeal.state() == Appeal.State.OPEN
                && currentUser.may(ChallengePermission.RUN, appeal.challenge())
                && !speakers.isConcerned(currentActor.myself(), appeal.proposal());
    }

    /**
     * Answers an appeal, whose team reads it in a letter.
     *
     * @throws Refused for whoever does not run the call, judged the proposal or is of its team
     * @throws Conflict when it was answered otherwise before
     */
    public Appeal answer(AppealId id, boolean upheld, String answer) {
        var found = appeals.find(id)
                .filter(a -> currentUser.may(ChallengePermission.RUN, a.challenge()))
                .orElseThrow(() -> NotFound.of("results.error.unknown", id.value()));
        var words = text("answer", answer);
        var me = currentActor.myself();
        if (speakers.isConcerned(me, found.proposal())) {
            throw Refused.notAllowed("results.error.concerned");
        }
        var state = upheld ? Appeal.State.UPHELD : Appeal.State.REJECTED;
        return transactions.write(() -> {
            var now = appeals.locked(id).orElseThrow();
            if (now.state() != Appeal.State.OPEN) {
                throw Conflict.of("results.error.answered");
            }
            appeals.answer(id, me, state, words);
            var after = appeals.find(id).orElseThrow();
            audit.record(AuditNote.of(
                            "results.appeal-answered",
                            "proposal",
                            found.proposal().value())
                    .changed(now.state().code(), state.code())
                    .because(words));
            letters.appealAnswered(challenges.see(found.challenge()), after);
            outbox.publish(new ResultEvent.AppealAnswered(found.challenge(), found.proposal(), state));
            return after;
        });
    }

    private static String text(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw InvalidValue.of(field, "results.error.reason");
        }
        return text.strip();
    }
}
