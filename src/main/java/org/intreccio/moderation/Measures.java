package org.intreccio.moderation;

import java.time.Instant;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.identity.Suspensions;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** Carries measures out and takes them back, in the running transaction. */
@Component
class Measures {

    private final Reportables things;
    private final CaseQueries cases;
    private final Suspensions suspensions;
    private final AuditLog audit;

    Measures(Reportables things, CaseQueries cases, Suspensions suspensions, AuditLog audit) {
        this.things = things;
        this.cases = cases;
        this.suspensions = suspensions;
        this.audit = audit;
    }

    /** Brings the measure about; the decision stands in the graph already. */
    void carryOut(CaseFile file, CaseFile.Decision decision) {
        switch (decision.measure()) {
            case HIDE -> things.of(file.kind()).hide(file.subject());
            case SUSPEND -> renewSuspension(decision.person());
            case NONE, WARN -> {}
        }
        audit.record(AuditNote.of("moderation.measure", file.kind(), file.subject())
                .changed("", decision.measure().code())
                .because(decision.reason()));
    }

    /** Takes the measure back; the case does not hold any more. What another decision still asks for stays. */
    void takeBack(CaseFile file, CaseFile.Decision decision, String reason) {
        switch (decision.measure()) {
            case HIDE -> {
                if (!cases.hidden(file.kind(), file.subject())) {
                    things.of(file.kind()).show(file.subject());
                }
            }
            case SUSPEND -> renewSuspension(decision.person());
            case NONE, WARN -> {}
        }
        audit.record(AuditNote.of("moderation.measure", file.kind(), file.subject())
                .changed(decision.measure().code(), "")
                .because(reason));
    }

    /** To the latest end that any decision asks for: two decisions may have suspended one person. */
    private void renewSuspension(String person) {
        if (person.isEmpty()) { // They had themselves erased.
            return;
        }
        var user = new UserId(person);
        suspensions.lock(user);
        Optional<Instant> until = cases.suspendedUntil(person);
        suspensions.suspend(user, until.orElse(null));
    }
}
