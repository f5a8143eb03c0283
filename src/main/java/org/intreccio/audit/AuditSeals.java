package org.intreccio.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.Set;
import org.intreccio.graph.GraphProperties;
import org.intreccio.graph.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the trail: each seal is a hash over the one before it and over the entries since, so that a changed, added or removed
 * entry, or a removed seal, shows in {@link #verify}. Whoever keeps the last seal's hash elsewhere can also tell whether the
 * whole chain was written anew.
 *
 * <p>In stretches and not entry by entry, since a chain through every entry would make all writers wait for one another. A
 * stretch ends where no transaction can still be running, so that none commits into a sealed one.
 */
@Component
public class AuditSeals {

    private static final Logger log = LoggerFactory.getLogger(AuditSeals.class);

    private static final int AT_ONCE = 2_000;

    private final AuditQueries entries;
    private final SealQueries seals;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration settled;

    AuditSeals(AuditQueries entries, SealQueries seals, Transactions transactions, Clock clock, GraphProperties graph) {
        this.entries = entries;
        this.seals = seals;
        this.transactions = transactions;
        this.clock = clock;
        this.settled = graph.transactionTimeout().plusSeconds(1);
    }

    /** What checking the trail found: the first seal that its entries do not fit, or none. */
    public record Verdict(long seals, long entries, OptionalLong broken, String lastHash) {

        public boolean intact() {
            return broken.isEmpty();
        }
    }

    /** Seals what has settled since the last seal. */
    @Scheduled(fixedDelayString = "1m", initialDelayString = "1m")
    public void seal() {
        seal(clock.instant().minus(settled));
    }

    void seal(Instant upTo) {
        try {
            transactions.writing(() -> {
                var last = seals.last();
                var after = last.map(AuditSeal::upTo).orElse(null);
                var stretch = entries.between(after, upTo);
                if (!stretch.isEmpty()) {
                    seals.create(AuditSeal.over(last.orElse(null), stretch, upTo));
                }
            });
        } catch (DataIntegrityViolationException another) {
            log.debug("Another portal on the graph set this seal", another);
        }
    }

    /**
     * Reads the whole trail and computes every seal anew; costs a pass over all entries, with one stretch and some thousand seals in
     * memory at a time.
     *
     * <p>All is checked, but only what this reader may see ({@link AuditFilter#reader}) is counted, and the last hash is that of the last
     * seal over any of it: or the numbers would tell a reader that something happened which is kept from them.
     */
    public Verdict verify(Set<String> reader) {
        AuditSeal before = null;
        long read = 0;
        long checked = 0;
        var hash = "";
        for (var some = seals.after(Long.MIN_VALUE, AT_ONCE);
                !some.isEmpty();
                some = seals.after(some.getLast().number(), AT_ONCE)) {
            for (var seal : some) {
                var stretch = entries.between(before == null ? null : before.upTo(), seal.upTo());
                if (!seal.equals(AuditSeal.over(before, stretch, seal.upTo()))) {
                    return new Verdict(checked, read, OptionalLong.of(seal.number()), seal.hash());
                }
                var seen = stretch.stream()
                        .filter(e -> Collections.disjoint(e.unseenBy(), reader))
                        .count();
                if (seen > 0) {
                    read += seen;
                    checked++;
                    hash = seal.hash();
                }
                before = seal;
            }
        }
        return new Verdict(checked, read, OptionalLong.empty(), hash);
    }
}
