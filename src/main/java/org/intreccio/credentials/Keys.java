package org.intreccio.credentials;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.intreccio.credentials.MailedKey.Purpose;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.Secret;
import org.intreccio.web.PublicAddress;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the links that letters carry, and knows what they open. */
@Component
class Keys {

    private static final int LONGEST = 100;

    private final MailedKeyQueries keys;
    private final PublicAddress address;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Keys(MailedKeyQueries keys, PublicAddress address, Clock clock) {
        this.keys = keys;
        this.address = address;
        this.clock = clock;
    }

    /** A link to this page that opens this; in the running transaction. Earlier ones for the same purpose open nothing any more. */
    URI link(String page, MailedKey key, Duration life) {
        var secret = Secret.fresh(random);
        keys.replace(key, secret.hash(), clock.instant().plus(life));
        return address.of(page + "?key=" + secret.value());
    }

    /**
     * Makes a link that was asked for work no more; in the running transaction. Whoever changes their password may do so because
     * somebody else was in and asked for another address.
     */
    void dropChange(UserId user) {
        keys.drop(user, Purpose.CHANGE);
    }

    /** What it opens, if anything, without using it up. */
    Optional<MailedKey> find(String secret, Set<Purpose> purposes) {
        return secret.length() > LONGEST
                ? Optional.empty()
                : keys.find(new Secret(secret).hash(), purposes, clock.instant());
    }

    /**
     * What it opens, this once; in the running transaction.
     *
     * @throws Conflict when it opens nothing (any more)
     */
    MailedKey use(String secret, Set<Purpose> purposes) {
        if (secret.length() > LONGEST) {
            throw spent();
        }
        return keys.use(new Secret(secret).hash(), purposes, clock.instant()).orElseThrow(Keys::spent);
    }

    private static Conflict spent() {
        return Conflict.of("credentials.error.link");
    }

    @Scheduled(fixedDelayString = "6h", initialDelayString = "14m")
    void forget() {
        keys.forget(clock.instant());
    }
}
