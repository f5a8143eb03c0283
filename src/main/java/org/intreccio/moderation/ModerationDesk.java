package org.intreccio.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.identity.Suspensions;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where stewards take cases, decide them, and think better of it. Each act asks who may and is told to the audit log. */
@Service
public class ModerationDesk {

    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 1_000;
    private static final String KIND = "case";

    private final CaseQueries cases;
    private final Reportables things;
    private final Measures measures;
    private final ModerationLetters letters;
    private final Secrets secrets;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Clock clock;

    ModerationDesk(
            CaseQueries cases,
            Reportables things,
            Measures measures,
            ModerationLetters letters,
            Secrets secrets,
            AuditLog audit,
            CurrentUser currentUser,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.things = things;
        this.measures = measures;
        this.letters = letters;
        this.secrets = secrets;
        this.audit = audit;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a steward wants to decide.
     *
     * @param until the end of a suspension; null for good
     */
    public record Wish(
            Measure measure,
            Breach rule,
            String reason,
            @Nullable Instant until) {}

    /**
     * Takes the case, so that no other steward does the same work; without effect where one has it.
     *
     * @throws Conflict when another steward is at it or decided it
     */
    public void take(CaseId id) {
        var steward = steward(id);
        transactions.writing(() -> {
            var file = locked(id);
            if (!file.takenBy().equals(steward) || file.status() != CaseStatus.TAKEN) {
                step(file, CaseStatus.TAKEN);
                cases.become(id, CaseStatus.TAKEN, steward);
                record("moderation.taken", id, file.status(), CaseStatus.TAKEN, "");
            }
        });
    }

    /**
     * Gives the case back to the queue.
     *
     * @throws Conflict when one has it not
     */
    public void release(CaseId id) {
        var steward = steward(id);
        transactions.writing(() -> {
            var file = mine(id, steward);
            cases.become(id, CaseStatus.WAITING, "");
            record("moderation.released", id, file.status(), CaseStatus.WAITING, "");
        });
    }

    /**
     * Decides the case that one has taken, carries the measure out and writes to those concerned, all or nothing.
     *
     * @throws InvalidValue naming {@code reason}, {@code measure} or {@code until}
     * @throws Conflict when another steward has it or decided it meanwhile
     */
    public void decide(CaseId id, Wish wish) {
        var steward = steward(id);
        var reason = reason(wish.reason());
        var now = clock.instant();
        var until = wish.measure() == Measure.SUSPEND ? until(wish.until(), now) : null;
        transactions.writing(() -> {
            var file = mine(id, steward);
            if (!things.measures(file.kind(), file.subject()).contains(wish.measure())) {
                throw InvalidValue.of("measure", "moderation.error.measure");
            }
            var person = wish.measure() == Measure.SUSPEND
                    ? things.of(file.kind()).person(file.subject())
                    : Optional.<UserId>empty();
            settle(
                    file,
                    new CaseFile.Decision(
                            wish.measure(),
                            wish.rule(),
                            reason,
                            steward,
                            now,
                            until,
                            person.map(UserId::value).orElse("")));
        });
    }

    private void settle(CaseFile file, CaseFile.Decision decision) {
        var nothing = decision.measure() == Measure.NONE;
        var concerned = nothing ? List.<UserId>of() : things.of(file.kind()).concerned(file.subject());
        var secret = decision.person().isEmpty() ? null : secrets.fresh();
        cases.decide(file.id(), decision, secret == null ? "" : Secrets.hash(secret), concerned);
        record("moderation.decided", file.id(), file.status(), CaseStatus.DECIDED, decision.reason());
        if (nothing) {
            return;
        }
        measures.carryOut(file, decision);
        concerned.forEach(
                user -> letters.decided(user, file, decision, user.value().equals(decision.person()) ? secret : null));
    }

    private static Instant until(@Nullable Instant until, Instant now) {
        if (until != null && !until.isAfter(now)) {
            throw InvalidValue.of("until", "moderation.error.until");
        }
        return Objects.requireNonNullElse(until, Suspensions.FOR_GOOD);
    }

    /**
     * Takes a measure back that nobody appeals against now.
     *
     * @throws Conflict when there is nothing to take back, or an appeal waits
     */
    public void undo(CaseId id, String why) {
        steward(id);
        var reason = reason(why);
        transactions.writing(() -> {
            var file = locked(id);
            step(file, CaseStatus.REVERSED);
            var decision = Objects.requireNonNull(file.decision());
            if (decision.measure() == Measure.NONE || file.status() == CaseStatus.APPEALED) {
                throw Conflict.of("moderation.error.nothing-to-undo");
            }
            cases.become(id, CaseStatus.REVERSED, file.takenBy());
            record("moderation.reversed", id, file.status(), CaseStatus.REVERSED, reason);
            measures.takeBack(file, decision, reason);
            tell(file, CaseStatus.REVERSED, reason);
        });
    }

    /**
     * Judges an appeal against another steward's decision.
     *
     * @throws Refused for whoever decided
     * @throws Conflict when no appeal waits
     */
    public void judge(CaseId id, boolean uphold, String why) {
        var steward = steward(id);
        var reason = reason(why);
        var outcome = uphold ? CaseStatus.UPHELD : CaseStatus.REVERSED;
        transactions.writing(() -> {
            var file = locked(id);
            if (file.status() != CaseStatus.APPEALED) {
                throw Conflict.of("moderation.error.no-appeal");
            }
            var decision = Objects.requireNonNull(file.decision());
            if (decision.by().equals(steward)) {
                throw Refused.notAllowed("moderation.error.same-steward");
            }
            cases.judge(id, outcome, reason, steward, clock.instant());
            record("moderation." + outcome.code(), id, file.status(), outcome, reason);
            if (!uphold) {
                measures.takeBack(file, decision, reason);
            }
            tell(file, outcome, reason);
        });
    }

    private void tell(CaseFile file, CaseStatus outcome, String reason) {
        things.of(file.kind()).concerned(file.subject()).forEach(user -> letters.ended(user, file, outcome, reason));
    }

    private String steward(CaseId id) {
        var steward = currentUser.require(Role.STEWARD);
        currentUser.require(CasePermission.DECIDE, id);
        return steward.id().value();
    }

    private CaseFile locked(CaseId id) {
        return cases.lock(id).orElseThrow(() -> unknown(id));
    }

    private CaseFile mine(CaseId id, String steward) {
        var file = locked(id);
        if (!file.status().open()) {
            throw Conflict.of("moderation.error.decided");
        }
        if (file.status() != CaseStatus.TAKEN || !file.takenBy().equals(steward)) {
            throw Conflict.of("moderation.error.not-taken");
        }
        return file;
    }

    private static void step(CaseFile file, CaseStatus next) {
        if (!file.status().canBecome(next)) {
            throw Conflict.of(
                    file.status() == CaseStatus.TAKEN ? "moderation.error.taken" : "moderation.error.decided");
        }
    }

    private void record(String action, CaseId id, CaseStatus from, CaseStatus to, String why) {
        audit.record(AuditNote.of(action, KIND, id.value())
                .changed(from.code(), to.code())
                .because(why));
    }

    static String reason(String reason) {
        var given = reason.strip();
        if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
            throw InvalidValue.of("reason", "moderation.error.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return given;
    }

    static NotFound unknown(CaseId id) {
        return NotFound.of("moderation.error.case", id.value());
    }
}
