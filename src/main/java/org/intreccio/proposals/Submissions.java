package org.intreccio.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/**
 * Takes proposals in. What decides is the instant at which the portal received the request, taken before anything is waited for; the last
 * instant of the call's phase still counts, also where the request had to wait and the evaluation began meanwhile: the ranking is not fixed
 * without what came so. Each submission is one transaction, and the same key never hands in twice.
 */
@Service
public class Submissions {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,120}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final ProposalQueries queries;
    private final SubmissionQueries submissions;
    private final ProposalEdges edges;
    private final RevisionQueries revisions;
    private final Moves moves;
    private final RuleCheck rules;
    private final ReceiptWriter receipts;
    private final ProposalLetters letters;
    private final ProposalCatalogue catalogue;
    private final ChallengeCatalogue challenges;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final Clock clock;

    Submissions(
            ProposalQueries queries,
            SubmissionQueries submissions,
            ProposalEdges edges,
            RevisionQueries revisions,
            Moves moves,
            RuleCheck rules,
            ReceiptWriter receipts,
            ProposalLetters letters,
            ProposalCatalogue catalogue,
            ChallengeCatalogue challenges,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.submissions = submissions;
        this.edges = edges;
        this.revisions = revisions;
        this.moves = moves;
        this.rules = rules;
        this.receipts = receipts;
        this.letters = letters;
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Hands a proposal in. Where it breaks a rule of the call it is taken in all the same, found ineligible with the reasons, and may be
     * mended and handed in again while the call is open.
     *
     * @param key chosen by the caller for this one act, 8–120 visible ASCII characters: the same key again gives the first receipt
     * @throws Refused for whoever does not speak for who leads
     * @throws Conflict when it came too late, is handed in already by other words, or something that the call asks for is missing
     */
    public Submission submit(ProposalId id, String key) {
        return submit(id, key, clock.instant());
    }

    Submission submit(ProposalId id, String key, Instant received) {
        if (!KEY.matcher(key).matches()) {
            throw InvalidValue.of("key", "proposals.error.key");
        }
        var found = queries.find(id).orElseThrow(() -> NotFound.of("proposals.error.unknown", id.value()));
        currentUser.require(ActorPermission.ACT_FOR, found.lead());
        var at = received.truncatedTo(ChronoUnit.MILLIS);
        return transactions.write(() -> {
            var now = moves.hold(id);
            return submissions.byKey(id, key).orElseGet(() -> take(now, key, at));
        });
    }

    private Submission take(StoredProposal now, String key, Instant at) {
        if (!now.status().canBecome(ProposalStatus.SUBMITTED)) {
            throw Conflict.of("proposals.error.status.submitted");
        }
        var call = call(now);
        if (!call.takes(at)) {
            throw Conflict.of(late(call, at) ? "proposals.error.too-late" : "proposals.error.not-submitting");
        }
        var missing = Completeness.of(call, now.text()).missing();
        if (!missing.isEmpty()) {
            throw Conflict.of("proposals.error.incomplete", missing.size());
        }
        var submission = Submission.of(submissions.of(now.id()).size() + 1, at, receipts.canonical(now, call, at));
        edges.submitted(now.id(), key, submission, currentActor.myself());
        revisions.submitted(now.id());
        moves.go(now, now.status(), ProposalStatus.SUBMITTED, "");
        judge(now, call);
        letters.submitted(now, call, submission);
        return submission;
    }

    private void judge(StoredProposal now, Challenge call) {
        var reasons = rules.reasons(call, now);
        edges.judged(now.id(), reasons, "");
        if (!reasons.isEmpty()) {
            moves.go(
                    now,
                    ProposalStatus.SUBMITTED,
                    ProposalStatus.INELIGIBLE,
                    shortened(reasons.getFirst().sentence().it()));
        }
    }

    private static String shortened(String why) {
        return why.length() > 1_000 ? why.substring(0, 1_000) : why;
    }

    private static boolean late(Challenge call, Instant at) {
        return call.deadline().filter(at::isAfter).isPresent();
    }

    /**
     * All submissions of a proposal, the newest first.
     *
     * @throws NotFound for whoever is not of the team
     */
    public List<Submission> of(ProposalId id) {
        catalogue.requireTeam(id);
        return submissions.of(id);
    }

    /**
     * When the portal received what has this hash; nothing where it never did. Whoever holds a receipt may ask: the hash tells nothing to
     * anybody else.
     */
    public Optional<Instant> received(String hash) {
        return HASH.matcher(hash).matches()
                ? submissions.byHash(hash).filter(Submission::holds).map(Submission::at)
                : Optional.empty();
    }

    private Challenge call(StoredProposal proposal) {
        return challenges
                .find(proposal.challenge())
                .orElseThrow(() -> NotFound.of(
                        "proposals.error.call-unknown", proposal.challenge().value()));
    }
}
