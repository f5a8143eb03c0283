package org.intreccio.credentials;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One exchange with an authenticator: a challenge of 256 random bits that is answered once, within five minutes, in the browser that
 * asked for it.
 */
public final class Ceremony {

    private static final int BYTES = 32;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final byte[] challenge;
    private final Instant until;
    private final AtomicBoolean answered = new AtomicBoolean();
    private String options = "";

    Ceremony(SecureRandom random, Instant now) {
        this.challenge = new byte[BYTES];
        random.nextBytes(challenge);
        this.until = now.plus(LIFE);
    }

    /** What the browser is told, as JSON ({@code PublicKeyCredentialCreationOptionsJSON} or {@code …RequestOptionsJSON}). */
    public String options() {
        return options;
    }

    Ceremony with(String json) {
        this.options = json;
        return this;
    }

    byte[] challenge() {
        return challenge.clone();
    }

    /** Whether this is the first answer and in time. */
    boolean answer(Instant now) {
        return answered.compareAndSet(false, true) && !now.isAfter(until);
    }
}
