package org.intreccio.decisions;

import java.time.Clock;
import org.intreccio.graph.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens, reminds and closes at the instants that decisions name, and catches up after the portal was down: each is a transaction of its
 * own that looks again under the lock, so that a second portal or a second run changes nothing. Whoever comes to a decision before the
 * clock has struck finds it where its instants say ({@link Openings#advance}).
 */
@Component
class DecisionClock {

    private static final Logger log = LoggerFactory.getLogger(DecisionClock.class);

    private final DecisionQueries queries;
    private final Openings openings;
    private final Transactions transactions;
    private final Clock clock;

    DecisionClock(DecisionQueries queries, Openings openings, Transactions transactions, Clock clock) {
        this.queries = queries;
        this.openings = openings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "20s", fixedDelayString = "15s")
    void strike() {
        var now = clock.instant();
        for (var id : queries.due(now, now.plus(Openings.REMINDING))) {
            try {
                settle(id);
            } catch (RuntimeException e) {
                log.error("The decision {} could not be opened or closed; it will be tried again", id, e);
            }
        }
    }

    /** Brings one to where its instants say it is. */
    void settle(DecisionId id) {
        transactions.writing(() -> queries.locked(id).map(openings::advance).ifPresent(openings::remind));
    }
}
