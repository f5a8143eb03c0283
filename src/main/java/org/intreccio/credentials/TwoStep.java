package org.intreccio.credentials;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Account;
import org.intreccio.identity.Attempts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.SecondFactor;
import org.intreccio.identity.SignedInUser;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Way;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.springframework.stereotype.Component;

/**
 * Asks for a code of an authenticator app after the password, from those who want it so; ten recovery codes help whoever lost the app.
 *
 * <p>A code works once (RFC 6238, 5.2) and wrong ones are counted, whoever tries them from wherever.
 */
@Component
public class TwoStep implements SecondFactor {

    /** The page that asks for the code. */
    public static final String PAGE = "sign-in/code";

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String ISSUER = "Intreccio";

    private final FactorQueries factors;
    private final Vault vault;
    private final Proofs proofs;
    private final FreshProof fresh;
    private final CurrentUser currentUser;
    private final Post post;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;
    private final Attempts tries;
    private final Totp totp = new Totp();
    private final SecureRandom random = new SecureRandom();

    TwoStep(
            FactorQueries factors,
            Vault vault,
            Proofs proofs,
            FreshProof fresh,
            CurrentUser currentUser,
            Post post,
            Transactions transactions,
            AuditLog audit,
            CredentialProperties limits,
            Clock clock) {
        this.factors = factors;
        this.vault = vault;
        this.proofs = proofs;
        this.fresh = fresh;
        this.currentUser = currentUser;
        this.post = post;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.tries = new Attempts("credentials.error.codes", limits.codeTries(), WINDOW, clock);
    }

    /**
     * What a person has set up.
     *
     * @param codes how many recovery codes are left
     */
    public record State(Instant since, int codes) {}

    /** A secret on its way into an app, not in force yet. */
    public static final class Draft {

        private final byte[] secret;
        private final String account;

        private Draft(byte[] secret, String account) {
            this.secret = secret;
            this.account = account;
        }

        /** The secret for typing it by hand, in groups of four. */
        public String key() {
            return Base32.encode(secret).replaceAll("(.{4})(?=.)", "$1 ");
        }

        /** What the picture says to the app. */
        public String uri() {
            var name = URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
            return "otpauth://totp/" + ISSUER + ":" + name + "?secret=" + Base32.encode(secret) + "&issuer=" + ISSUER
                    + "&algorithm=SHA1&digits=6&period=30";
        }

        byte[] secret() {
            return secret;
        }
    }

    @Override
    public boolean asks(UserId user) {
        return factors.find(user).isPresent()
                && proofs.find(user).filter(fresh::shared).isEmpty();
    }

    @Override
    public String path() {
        return PAGE;
    }

    /** What the person here has set up, if anything. */
    public Optional<State> mine() {
        return factors.find(currentUser.require().id()).map(stored -> new State(stored.since(), stored.codes()));
    }

    /** Begins to set it up; nothing changes until {@link #confirm}. */
    public Draft begin() {
        var me = fresh.owner();
        var secret = new byte[Totp.SECRET];
        random.nextBytes(secret);
        return new Draft(secret, me.email());
    }

    /**
     * Puts it in force once the app shows the right code.
     *
     * @return the recovery codes, told this once
     * @throws InvalidValue on {@code code} when it is not right
     */
    public List<String> confirm(Draft draft, String code) {
        var me = fresh.owner();
        tries.take(me.id().value());
        var step = totp.step(draft.secret(), digits(code), clock.instant(), 0).orElseThrow(TwoStep::wrong);
        var codes = RecoveryCodes.fresh(random);
        transactions.writing(() -> {
            factors.put(me.id(), vault.seal(draft.secret(), me.id().value()), step, clock.instant());
            factors.replaceCodes(me.id(), hashes(me.id(), codes));
            audit.record(
                    AuditNote.of("account.second-factor-added", "user", me.id().value()));
            write(me, "credentials.letter.two-step-on.subject", "credentials.letter.two-step-on.text");
        });
        tries.forget(me.id().value());
        return codes;
    }

    /**
     * Replaces all recovery codes.
     *
     * @param proof a code of the app or a recovery code
     * @throws InvalidValue on {@code code} when the proof is not right
     */
    public List<String> renewCodes(String proof) {
        var me = fresh.me();
        var codes = RecoveryCodes.fresh(random);
        tries.take(me.id().value());
        transactions.writing(() -> {
            use(me.id(), proof);
            factors.replaceCodes(me.id(), hashes(me.id(), codes));
            audit.record(AuditNote.of(
                    "account.recovery-codes-renewed", "user", me.id().value()));
        });
        tries.forget(me.id().value());
        return codes;
    }

    /**
     * Asks for no code any more.
     *
     * @param proof a code of the app or a recovery code
     * @throws InvalidValue on {@code code} when the proof is not right
     */
    public void remove(String proof) {
        var me = fresh.me();
        tries.take(me.id().value());
        transactions.writing(() -> {
            use(me.id(), proof);
            factors.remove(me.id());
            audit.record(AuditNote.of(
                    "account.second-factor-removed", "user", me.id().value()));
            write(me, "credentials.letter.two-step-off.subject", "credentials.letter.two-step-off.text");
        });
        tries.forget(me.id().value());
    }

    /** Whether the person here may set it up: not on an account of the demo, which is everybody's. */
    public boolean mayChange() {
        return !fresh.shared(fresh.me());
    }

    /**
     * Uses up a code that proves that its owner is here; false where nobody set one up, or the text does not look like one.
     *
     * @throws InvalidValue on {@code code} when it is not right
     * @throws TooMany after too many wrong ones
     */
    boolean proves(String proof) {
        var me = fresh.me();
        if (factors.find(me.id()).isEmpty() || !proof.strip().matches("[\\d\\s]{6,8}")) {
            return false;
        }
        tries.take(me.id().value());
        transactions.write(() -> use(me.id(), proof));
        tries.forget(me.id().value());
        return true;
    }

    /** Whether somebody in this browser gave the right password and is asked for a code now. */
    public boolean awaits() {
        return proofs.halfWay().isPresent();
    }

    /**
     * Signs in whoever gave the right password a short while ago and has this code.
     *
     * @param proof a code of the app or a recovery code
     * @throws InvalidValue on {@code code} when it is not right, or was used before
     * @throws TooMany after too many wrong ones
     * @throws Refused when nobody gave a password here, or too long ago
     */
    public SignedInUser enter(String proof) {
        var user = proofs.halfWay().orElseThrow(() -> Refused.notAllowed("credentials.error.password-first"));
        tries.take(user.value());
        var way = transactions.write(() -> {
            var used = use(user, proof);
            if (used == Way.PASSWORD_AND_RECOVERY_CODE) {
                proofs.find(user)
                        .ifPresent(account -> write(
                                account,
                                "credentials.letter.recovery-used.subject",
                                "credentials.letter.recovery-used.text"));
            }
            return used;
        });
        tries.forget(user.value());
        return proofs.enter(user, way);
    }

    /** Uses the proof up, in the running transaction; tells which kind it was. */
    private Way use(UserId user, String proof) {
        var digits = digits(proof);
        if (digits.length() == 6 && proof.strip().matches("[\\d\\s]+")) {
            var stored = factors.find(user).orElseThrow(TwoStep::wrong);
            var secret = vault.open(stored.secret(), user.value());
            var step = totp.step(secret, digits, clock.instant(), stored.lastStep())
                    .orElseThrow(TwoStep::wrong);
            if (!factors.spend(user, step)) {
                throw wrong();
            }
            return Way.PASSWORD_AND_CODE;
        }
        if (!factors.useCode(user, RecoveryCodes.hash(user, proof))) {
            throw wrong();
        }
        return Way.PASSWORD_AND_RECOVERY_CODE;
    }

    private void write(Account account, String subject, String text) {
        post.send(Letter.to(account.email(), account.displayName(), account.language())
                .about(subject)
                .says(text)
                .says("credentials.letter.not-you"));
    }

    private static List<String> hashes(UserId user, List<String> codes) {
        return codes.stream().map(code -> RecoveryCodes.hash(user, code)).toList();
    }

    private static String digits(String code) {
        return code.replaceAll("\\D", "");
    }

    private static InvalidValue wrong() {
        return InvalidValue.of("code", "credentials.error.code");
    }
}
