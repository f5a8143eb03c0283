package org.intreccio.identity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.PasswordService;
import org.intreccio.kernel.TooMany;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id.
 *
 * <p>A hash costs about 160 ms of one core and 64 MB, so no more run at once than there are cores; who waits longer than
 * the configured time is told to come back ({@link TooMany}).
 */
@Component
class Passwords {

    private static final Duration BUSY = Duration.ofMinutes(1);

    private final PasswordService hashing;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Duration longestWait;
    private final String nobodys;

    Passwords(PasswordService hashing, IdentityProperties properties) {
        this.hashing = hashing;
        this.longestWait = properties.hashingWait();
        this.nobodys = hash(UserId.fresh().value());
    }

    final String hash(String password) {
        return gated(() -> hashing.encryptPassword(password));
    }

    boolean matches(String password, String hash) {
        return gated(() -> hashing.passwordsMatch(password, hash));
    }

    /** Takes as long as {@link #matches}, so that the time of an answer does not tell which accounts exist. */
    void matchNobody(String password) {
        matches(password, nobodys);
    }

    private <T> T gated(Supplier<T> work) {
        try {
            if (!cores.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw TooMany.of("identity.error.busy", BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a password hash", e);
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
