package org.intreccio.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The writing end of the audit trail: there is no way to change or remove an entry. */
@Component
public class AuditLog {

    private final AuditQueries entries;
    private final List<AuditWitness> witnesses;
    private final Clock clock;

    AuditLog(AuditQueries entries, List<AuditWitness> witnesses, Clock clock) {
        this.entries = entries;
        this.witnesses = List.copyOf(witnesses);
        this.clock = clock;
    }

    /**
     * Records the note in the running transaction: what happened and its entry are committed together or not at all. Costs one
     * node.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void record(AuditNote note) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A note is recorded in the transaction of what it tells: " + note.action());
        }
        var by = note.by().isEmpty()
                ? witnesses.stream()
                        .map(AuditWitness::user)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse("")
                : note.by();
        entries.create(new AuditEntry(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                note.action(),
                note.kind(),
                note.subject(),
                by,
                note.behalf(),
                note.from(),
                note.to(),
                note.why(),
                note.unseenBy()));
    }
}
