package org.intreccio.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Lets go, once a night, of what is not kept for ever; a dry run says what would go. */
@Service
public class RetentionRules {

    private static final Logger log = LoggerFactory.getLogger(RetentionRules.class);
    private static final int BATCH = 1_000;

    private final List<Retention> kinds;
    private final PrivacyProperties properties;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    RetentionRules(
            List<Retention> kinds,
            PrivacyProperties properties,
            CurrentUser currentUser,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(Retention::name)).toList();
        this.properties = properties;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One rule and what it touches now.
     *
     * @param key of the words that say what is let go
     * @param due how many are too old
     */
    public record Rule(String name, String key, Duration keeps, long due) {}

    /**
     * What would go now.
     *
     * @throws org.intreccio.kernel.Refused for whoever is no steward
     */
    public List<Rule> dryRun() {
        currentUser.require(Role.STEWARD);
        return kinds.stream().map(this::rule).toList();
    }

    /**
     * Lets it go now; the answer says how many of each went.
     *
     * @throws org.intreccio.kernel.Refused for whoever is no steward
     */
    public List<Rule> run() {
        currentUser.require(Role.STEWARD);
        return forgetAll();
    }

    @Scheduled(cron = "${intreccio.privacy.retention-cron:0 17 3 * * *}")
    void nightly() {
        try {
            forgetAll().stream()
                    .filter(r -> r.due() > 0)
                    .forEach(r -> log.info(
                            "Let go of {} {} older than {} days",
                            r.due(),
                            r.name(),
                            r.keeps().toDays()));
        } catch (RuntimeException e) {
            log.error("What is too old could not be let go of; it is tried again tomorrow", e);
        }
    }

    List<Rule> forgetAll() {
        return kinds.stream().map(this::forget).toList();
    }

    private Rule forget(Retention kind) {
        var before = before(kind);
        long gone = 0;
        for (long last = BATCH; last == BATCH; gone += last) {
            last = transactions.write(() -> {
                var went = kind.forget(before, BATCH);
                if (went > 0) {
                    audit.record(AuditNote.of("retention.forgot", "retention", kind.name())
                            .changed("", Long.toString(went)));
                }
                return went;
            });
        }
        return new Rule(kind.name(), kind.key(), keeps(kind), gone);
    }

    private Rule rule(Retention kind) {
        return new Rule(kind.name(), kind.key(), keeps(kind), kind.count(before(kind)));
    }

    private Instant before(Retention kind) {
        return clock.instant().minus(keeps(kind));
    }

    private Duration keeps(Retention kind) {
        return properties.retention().getOrDefault(kind.name(), kind.usually());
    }
}
