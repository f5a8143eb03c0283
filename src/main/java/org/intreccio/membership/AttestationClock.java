package org.intreccio.membership;

import java.time.Clock;
import java.time.LocalDate;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends attestations whose time is over, announces those that end soon, and deletes evidence that nothing needs any more. Each one is a
 * transaction of its own that looks again under the lock, so that a second portal or a second run changes nothing.
 */
@Component
class AttestationClock {

    private static final Logger log = LoggerFactory.getLogger(AttestationClock.class);

    private final ClaimQueries claims;
    private final Attestations attestations;
    private final Documents documents;
    private final MembershipProperties limits;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Clock clock;

    AttestationClock(
            ClaimQueries claims,
            Attestations attestations,
            Documents documents,
            MembershipProperties limits,
            Transactions transactions,
            Outbox outbox,
            Clock clock) {
        this.claims = claims;
        this.attestations = attestations;
        this.documents = documents;
        this.limits = limits;
        this.transactions = transactions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "2m", fixedDelayString = "1h")
    void strike() {
        var today = LocalDate.now(clock);
        for (var claim : claims.endedBefore(today)) {
            try {
                attestations.expire(claim.id());
            } catch (RuntimeException e) {
                log.error("The attestation {} could not be ended; it will be tried again", claim.id(), e);
            }
        }
        claims.endingBefore(today.plus(limits.renewable())).forEach(claim -> remind(claim.id()));
        documents.sweep(claims.withEvidence());
    }

    private void remind(ClaimId id) {
        transactions.writing(() -> claims.locked(id)
                .filter(c -> c.state() == ClaimState.ATTESTED)
                .ifPresent(c -> {
                    claims.reminded(id);
                    outbox.publish(new MembershipEvent.AttestationEnding(c.organisation(), c.person(), id));
                }));
    }
}
