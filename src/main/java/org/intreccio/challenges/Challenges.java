package org.intreccio.challenges;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/**
 * Begins calls, lets those who run them write them, and takes them through their life (rules.md §1). Every step may be asked for
 * twice with no harm, is refused with a reason where it is not legal, and leaves an audit entry.
 *
 * <p>A writer holds the call first and reads it afterwards, so of two one comes after the other.
 */
@Service
public class Challenges {

    /** The kind under which the change feed and the audit log tell of calls. */
    public static final String KIND = "challenge";

    private final ChallengeEdges edges;
    private final ChallengeQueries queries;
    private final SettingsCheck check;
    private final ChallengeLetters letters;
    private final CurrentUser currentUser;
    private final ActorCatalogue actors;
    private final Transactions transactions;
    private final Changes changes;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Challenges(
            ChallengeEdges edges,
            ChallengeQueries queries,
            SettingsCheck check,
            ChallengeLetters letters,
            CurrentUser currentUser,
            ActorCatalogue actors,
            Transactions transactions,
            Changes changes,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.edges = edges;
        this.queries = queries;
        this.check = check;
        this.letters = letters;
        this.currentUser = currentUser;
        this.actors = actors;
        this.transactions = transactions;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a call of this organisation, as a draft that those who run it alone see.
     *
     * @throws Refused for whoever does not manage the organisation
     * @throws InvalidValue naming the field that must be mended
     */
    public ChallengeId begin(ActorId host, ChallengeSettings settings) {
        currentUser.require(ActorPermission.EDIT, host);
        var card = actors.find(host).orElseThrow(() -> NotFound.of("challenges.error.host-unknown", host.value()));
        if (!card.kind().organisation()) {
            throw InvalidValue.of("host", "challenges.error.host");
        }
        check.check(settings, null);
        var id = new ChallengeId("ch-" + HexFormat.of().toHexDigits(chance.nextLong()));
        transactions.writing(() -> {
            edges.create(id, host);
            edges.write(id, 1, settings, Bilingual.NONE);
            audit.record(AuditNote.of("challenges.begun", KIND, id.value())
                    .onBehalfOf(host.value())
                    .changed("", ChallengeStatus.DRAFT.code()));
            changes.note(KIND, id.value());
        });
        return id;
    }

    /**
     * Saves a draft over the saving that was read; where somebody else saved meanwhile nothing is saved, and the answer says what
     * stands there now. Not every saving of a form that saves by itself is told by the audit log: the draft binds nobody yet.
     *
     * @throws Refused for whoever does not run the call
     * @throws Conflict once it is no draft any more
     * @throws InvalidValue naming the field that must be mended
     */
    public ChallengeEdit edit(ChallengeId id, long read, ChallengeSettings settings) {
        currentUser.require(ChallengePermission.EDIT, id);
        return transactions.write(() -> {
            var edits = edges.lock(id);
            var now = draft(id);
            check.check(settings, now.settings());
            if (now.challenge().status() != ChallengeStatus.DRAFT) {
                throw Conflict.of("challenges.error.no-draft");
            }
            if (edits != read) {
                return new ChallengeEdit.Clash(now);
            }
            edges.write(id, now.challenge().version(), settings, Bilingual.NONE);
            changes.note(KIND, id.value());
            return new ChallengeEdit.Saved(draft(id));
        });
    }

    /**
     * Asks a steward to read the draft.
     *
     * @throws InvalidValue naming the first thing that is missing
     */
    public void sendForReview(ChallengeId id) {
        become(
                id,
                new Step(ChallengeStatus.IN_REVIEW, ChallengePermission.EDIT, "challenges.sent-for-review", ""),
                this::ready);
    }

    /**
     * Gives it back to those who run it, who read why.
     *
     * @throws InvalidValue on {@code reason} when none is given
     */
    public void sendBack(ChallengeId id, String reason) {
        reasoned(reason);
        become(
                id,
                new Step(ChallengeStatus.DRAFT, ChallengePermission.REVIEW, "challenges.sent-back", reason),
                (challenge, step) -> letters.sentBack(challenge, reason));
    }

    /**
     * Publishes it: from now on all read it, and its terms change by amendment alone.
     *
     * @throws InvalidValue naming what does not fit any more, such as a deadline that went by meanwhile
     */
    public void open(ChallengeId id) {
        become(id, new Step(ChallengeStatus.OPEN, ChallengePermission.REVIEW, "challenges.opened", ""), (c, step) -> {
            ready(c, step);
            letters.opened(c);
        });
    }

    /**
     * Takes it back before its results are told; followers and teams read why.
     *
     * @throws InvalidValue on {@code reason} when none is given
     */
    public void withdraw(ChallengeId id, String reason) {
        reasoned(reason);
        become(
                id,
                new Step(ChallengeStatus.WITHDRAWN, ChallengePermission.RUN, "challenges.withdrawn", reason),
                (challenge, step) -> letters.withdrawn(challenge, reason));
    }

    /**
     * Sets the committee to work.
     *
     * @throws Conflict while proposals may still be submitted
     */
    public void evaluate(ChallengeId id) {
        become(id, run(ChallengeStatus.EVALUATING, "challenges.evaluation-begun"), (c, step) -> {
            var deadline = c.deadline().orElse(Instant.MIN);
            if (!clock.instant().isAfter(deadline)) {
                throw Conflict.of("challenges.error.still-open", java.util.Date.from(deadline));
            }
        });
    }

    /** Fixes the ranking, for those who run it. */
    public void rank(ChallengeId id) {
        become(id, run(ChallengeStatus.RANKED, "challenges.ranked"), (c, step) -> {});
    }

    /** Tells the ranking to all. */
    public void publish(ChallengeId id) {
        become(id, run(ChallengeStatus.PUBLISHED, "challenges.results-published"), (c, step) -> {});
    }

    /** Says that what was selected has begun. */
    public void activate(ChallengeId id) {
        become(id, run(ChallengeStatus.ACTIVE, "challenges.activated"), (c, step) -> {});
    }

    /** Says that what was selected is done. */
    public void close(ChallengeId id) {
        become(id, run(ChallengeStatus.CLOSED, "challenges.closed"), (c, step) -> {});
    }

    /** Says that what came of it was told. */
    public void report(ChallengeId id) {
        become(id, run(ChallengeStatus.REPORTED, "challenges.reported"), (c, step) -> {});
    }

    /** One step of its life: where it leads, who may take it, how the audit log calls it. */
    private record Step(ChallengeStatus next, ChallengePermission permission, String action, String reason) {}

    private static Step run(ChallengeStatus next, String action) {
        return new Step(next, ChallengePermission.RUN, action, "");
    }

    private void become(ChallengeId id, Step step, BiConsumer<Challenge, Step> guard) {
        currentUser.require(step.permission(), id);
        transactions.writing(() -> {
            edges.lock(id);
            var challenge = draft(id).challenge();
            var now = challenge.status();
            if (now == step.next()) {
                return;
            }
            if (!now.canBecome(step.next())) {
                throw Conflict.of("challenges.error.status." + step.next().code());
            }
            guard.accept(challenge, step);
            edges.status(id, step.next(), step.reason());
            audit.record(AuditNote.of(step.action(), KIND, id.value())
                    .onBehalfOf(
                            step.permission() == ChallengePermission.REVIEW
                                    ? ""
                                    : challenge.host().value())
                    .changed(now.code(), step.next().code())
                    .because(step.reason()));
            outbox.publish(event(id, step.next()));
            changes.note(KIND, id.value());
        });
    }

    private static ChallengeEvent event(ChallengeId id, ChallengeStatus next) {
        return switch (next) {
            case DRAFT -> new ChallengeEvent.SentBack(id);
            case IN_REVIEW -> new ChallengeEvent.SentForReview(id);
            case OPEN -> new ChallengeEvent.Opened(id);
            case EVALUATING -> new ChallengeEvent.EvaluationBegun(id);
            case RANKED -> new ChallengeEvent.Ranked(id);
            case PUBLISHED -> new ChallengeEvent.ResultsPublished(id);
            case ACTIVE -> new ChallengeEvent.Activated(id);
            case CLOSED -> new ChallengeEvent.Closed(id);
            case REPORTED -> new ChallengeEvent.Reported(id);
            case WITHDRAWN -> new ChallengeEvent.Withdrawn(id);
        };
    }

    private void ready(Challenge challenge, Step step) {
        SettingsCheck.ready(challenge.settings(), clock.instant());
    }

    private static void reasoned(String reason) {
        if (reason.isBlank()) {
            throw InvalidValue.of("reason", "challenges.error.reason");
        }
    }

    private ChallengeDraft draft(ChallengeId id) {
        return queries.drafts(java.util.List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("challenges.error.unknown", id.value()));
    }
}
