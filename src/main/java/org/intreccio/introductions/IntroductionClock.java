package org.intreccio.introductions;

import java.time.Clock;
import org.intreccio.graph.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends introductions whose time is over and tells whoever asked, in the same words and at the same time whether somebody declined or
 * nobody answered. Each is a transaction of its own that looks again under the lock, so that a second portal, a second run or an answer
 * at the last instant changes nothing.
 */
@Component
class IntroductionClock {

    private static final Logger log = LoggerFactory.getLogger(IntroductionClock.class);

    private final IntroductionQueries queries;
    private final IntroductionEdges edges;
    private final IntroductionLetters letters;
    private final Transactions transactions;
    private final IntroductionTrail trail;
    private final Clock clock;

    IntroductionClock(
            IntroductionQueries queries,
            IntroductionEdges edges,
            IntroductionLetters letters,
            Transactions transactions,
            IntroductionTrail trail,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.letters = letters;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "4m", fixedDelayString = "10m")
    void strike() {
        for (var id : queries.overBefore(clock.instant())) {
            try {
                expire(id);
            } catch (RuntimeException e) {
                log.error("The introduction {} could not be ended; it will be tried again", id, e);
            }
        }
    }

    void expire(IntroductionId id) {
        transactions.writing(() -> queries.locked(id)
                .filter(i -> !i.closed() && i.outlook(clock.instant()) == Outlook.OVER)
                .ifPresent(i -> {
                    if (i.state().waits()) {
                        edges.become(id, IntroductionState.EXPIRED);
                        trail.expired(i);
                    }
                    edges.close(id);
                    letters.over(i);
                    trail.over(i);
                }));
    }
}
