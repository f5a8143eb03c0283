package org.intreccio.evaluation;

import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Component;

/** Asks whether the person here may run an evaluation, and notes what they do in it. */
@Component
class Organisers {

    private final ChallengeCatalogue challenges;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    Organisers(ChallengeCatalogue challenges, CurrentUser currentUser, AuditLog audit) {
        this.challenges = challenges;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * The call, for whoever runs it, or as a steward keeps an eye on it.
     *
     * @throws NotFound where the person here may not know of it
     * @throws Refused for all others
     */
    Challenge require(ChallengeId id) {
        var challenge = challenges.see(id);
        if (!currentUser.may(ChallengePermission.REVIEW, id)) {
            currentUser.require(ChallengePermission.RUN, id);
        }
        return challenge;
    }

    /** Whether {@link #require} would let them pass. */
    boolean may(ChallengeId id) {
        return currentUser.may(ChallengePermission.RUN, id) || currentUser.may(ChallengePermission.REVIEW, id);
    }

    /**
     * The call as it stands now.
     *
     * @throws Conflict once its ranking stands, or before its deadline was
     */
    Challenge evaluating(ChallengeId id) {
        var challenge = challenges.find(id).orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
        if (challenge.status() != ChallengeStatus.EVALUATING) {
            throw Conflict.of("evaluation.error.not-evaluating");
        }
        return challenge;
    }

    /**
     * The reason, without blanks around it.
     *
     * @throws InvalidValue where there is none
     */
    static String reason(String reason) {
        if (reason.isBlank()) {
            throw InvalidValue.of("reason", "evaluation.error.reason");
        }
        if (reason.length() > 500) {
            throw InvalidValue.of("reason", "evaluation.error.long", 500);
        }
        return reason.strip();
    }

    void note(AuditNote note) {
        audit.record(note);
    }
}
