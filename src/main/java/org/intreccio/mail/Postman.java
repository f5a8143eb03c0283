package org.intreccio.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.intreccio.graph.GraphProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Posts the letters that wait, on a thread of its own, since a mail server may take its time and events must not wait for it.
 *
 * <p>At least once: a letter is taken for a while, posted, and only then marked. Several portals on one graph share the work.
 */
@Component
class Postman implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration HOLD = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int AT_ONCE = 5;
    private static final int LONGEST_TROUBLE = 300;

    private final LetterQueries letters;
    private final Carrier carrier;
    private final MailProperties properties;
    private final Duration round;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Postman(LetterQueries letters, Carrier carrier, MailProperties properties, GraphProperties graph, Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.properties = properties;
        this.round = graph.pollInterval().multipliedBy(10);
        this.clock = clock;
    }

    /** Says that a letter was written. */
    void ring() {
        bell.release();
    }

    @Override
    public void start() {
        // Known before it walks: else it may look first, find that nobody walks, and go home for good.
        var walking = Thread.ofPlatform().name("postman").daemon().unstarted(this::walk);
        thread = walking;
        walking.start();
    }

    @Override
    public void stop() {
        var walking = thread;
        thread = null;
        if (walking != null) {
            walking.interrupt();
            try {
                walking.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void walk() {
        while (isRunning()) {
            try {
                bell.tryAcquire(round.toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
                post();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException e) {
                log.error("Letters could not be read; they are tried again", e);
            }
        }
    }

    /** Posts what is due now; returns how many went. */
    int post() {
        int posted = 0;
        for (var taken = letters.take(clock.instant(), HOLD, AT_ONCE);
                !taken.isEmpty();
                taken = letters.take(clock.instant(), HOLD, AT_ONCE)) {
            for (var letter : taken) {
                posted += post(letter) ? 1 : 0;
            }
        }
        return posted;
    }

    private boolean post(WrittenLetter letter) {
        try {
            carrier.carry(letter);
        } catch (RuntimeException trouble) {
            postpone(letter, trouble);
            return false;
        }
        letters.posted(letter.id());
        return true;
    }

    private void postpone(WrittenLetter letter, RuntimeException trouble) {
        var words = String.valueOf(trouble.getMessage());
        if (letter.attempts() >= properties.attempts()) {
            log.error("Letter {} is given up after {} tries: {}", letter.id(), letter.attempts(), words);
            letters.givenUp(letter.id(), clock.instant());
            return;
        }
        log.warn("Letter {} could not be posted, try {}: {}", letter.id(), letter.attempts(), words);
        letters.postpone(
                letter.id(),
                clock.instant().plus(pause(letter.attempts())),
                words.substring(0, Math.min(words.length(), LONGEST_TROUBLE)));
    }

    private Duration pause(int attempts) {
        var doubled = properties.firstPause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(properties.longestPause()) > 0 ? properties.longestPause() : doubled;
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "11m")
    void forget() {
        letters.forget(clock.instant().minus(REMEMBERED));
    }
}
