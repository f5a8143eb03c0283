package org.intreccio.decisions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.Conflict;
import org.springframework.stereotype.Component;

/**
 * Keeps ballots apart from voters where a decision is anonymous.
 *
 * <p><b>While it is open</b> the ballot must be found again, since its voter may change it. It stands under HMAC-SHA-256 of the voter,
 * with a random key of this decision. Beside it stands neither a time nor a voter; that somebody has voted stands with their right to
 * vote, as yes or no and without a time. So people of the portal, whatever their role, cannot join the two: no screen, export, letter,
 * audit entry, event or change feed tells more than that somebody has voted, or that some vote came in. Whoever reads the <em>whole</em>
 * database during this time can: they find the key, and try every voter.
 *
 * <p><b>When it closes</b> the key is destroyed and every ballot is deleted and written anew in the order of its seal, which is as good
 * as random: under no key that has to do with a voter, with its marks, its reason and its receipt. From then on nobody who reads the
 * whole database can join voter and choice; {@code AnonymousDecisionTest} reads all of it. What no software can hide: a reason whose
 * style tells who wrote it, a result in which all chose the same, a voter who shows their receipt. And what this cannot reach: copies of
 * the database, and its transaction logs, from the time while it was open.
 */
@Component
public class BallotBox {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final BallotQueries ballots;
    private final SecureRandom random = new SecureRandom();

    BallotBox(BallotQueries ballots) {
        this.ballots = ballots;
    }

    /** Makes it ready for a decision that opens. */
    void open(Decision decision) {
        if (decision.terms().anonymous()) {
            var key = new byte[KEY_BYTES];
            random.nextBytes(key);
            ballots.key(decision.id(), HexFormat.of().formatHex(key));
        }
    }

    /** What this person has cast; nothing for an anonymous decision that is closed, in which nobody can tell. */
    Optional<Ballot> find(Decision decision, ActorId voter) {
        return key(decision, voter).flatMap(ballots::find);
    }

    void cast(Decision decision, ActorId voter, Ballot ballot) {
        var key = key(decision, voter).orElseThrow(() -> Conflict.of("decisions.error.closed"));
        ballots.cast(decision.id(), key, decision.terms().anonymous() ? ballot.withoutVoter() : ballot);
    }

    /** Ends it: from here on an anonymous ballot is nobody's. */
    void close(Decision decision) {
        if (decision.terms().anonymous()) {
            ballots.anonymise(
                    decision.id(),
                    ballots.of(decision.id()).stream()
                            .sorted(Comparator.comparing(b -> b.receipt().seal()))
                            .toList());
        }
    }

    List<Ballot> all(Decision decision) {
        return ballots.of(decision.id());
    }

    private Optional<String> key(Decision decision, ActorId voter) {
        return decision.terms().anonymous()
                ? ballots.key(decision.id()).map(key -> hmac(key, voter.value()))
                : Optional.of(decision.id() + " " + voter);
    }

    private static String hmac(String key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
