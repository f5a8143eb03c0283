package org.intreccio.credentials;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Account;
import org.intreccio.identity.Attempts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.SignedInUser;
import org.intreccio.identity.Way;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Signs people in by what their device keeps and unlocks by finger, face or PIN. The device asks who one is, so no address is typed;
 * what it signs is good for this portal's address alone, so no copy of the portal can ask for it.
 */
@Component
public class Passkeys {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 20;
    private static final int LONGEST_ANSWER = 20_000;

    private final WebAuthn webAuthn;
    private final PasskeyQueries passkeys;
    private final Proofs proofs;
    private final FreshProof fresh;
    private final TwoStep twoStep;
    private final CurrentUser currentUser;
    private final Post post;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;
    private final Attempts tries;
    private final SecureRandom random = new SecureRandom();

    Passkeys(
            WebAuthn webAuthn,
            PasskeyQueries passkeys,
            Proofs proofs,
            FreshProof fresh,
            TwoStep twoStep,
            CurrentUser currentUser,
            Post post,
            Transactions transactions,
            AuditLog audit,
            CredentialProperties limits,
            Clock clock) {
        this.webAuthn = webAuthn;
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.fresh = fresh;
        this.twoStep = twoStep;
        this.currentUser = currentUser;
        this.post = post;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.tries = new Attempts("credentials.error.passkeys", limits.passkeyTries(), Duration.ofMinutes(15), clock);
    }

    /** The passkeys of the person here, oldest first. */
    public List<Passkey> mine() {
        return passkeys.of(currentUser.require().id());
    }

    /**
     * Begins to add one for the person here, who proves once more that it is them: whoever finds an open browser must not get a key
     * of their own.
     *
     * @param proof the password, or a code of the authenticator app where one is set up
     * @throws InvalidValue on {@code current} when the proof is not right
     * @throws Refused on an account of the demo that is everybody's
     * @throws Conflict when they have too many
     */
    public Ceremony beginAdding(String proof) {
        var me = fresh.owner();
        if (!twoStep.proves(proof)) {
            fresh.askPassword(proof);
        }
        var known = passkeys.of(me.id());
        if (known.size() >= MOST) {
            throw Conflict.of("credentials.error.passkeys-many", MOST);
        }
        var ceremony = new Ceremony(random, clock.instant());
        return ceremony.with(webAuthn.creationOptions(
                ceremony, me, known.stream().map(Passkey::id).toList()));
    }

    /**
     * Adds what the authenticator answered.
     *
     * @throws InvalidValue on {@code name}
     * @throws Refused when the answer is not right, too late, or was given before
     */
    public void add(Ceremony ceremony, String answer, String name) {
        var me = fresh.owner();
        var named = name(name);
        if (answer.length() > LONGEST_ANSWER || !ceremony.answer(clock.instant())) {
            throw refused();
        }
        var made = webAuthn.registered(ceremony, answer, me.id()).orElseThrow(Passkeys::refused);
        try {
            transactions.writing(() -> {
                passkeys.create(made, named, clock.instant());
                audit.record(
                        AuditNote.of("account.passkey-added", "user", me.id().value()));
                write(me, "credentials.letter.passkey-added.subject", "credentials.letter.passkey-added.text", named);
            });
        } catch (DataIntegrityViolationException known) {
            throw Conflict.of("credentials.error.passkey-known");
        }
    }

    /**
     * Gives one another name.
     *
     * @throws InvalidValue on {@code name}
     * @throws NotFound when it is not theirs
     */
    public void rename(String id, String name) {
        var me = fresh.me();
        var named = name(name);
        if (!transactions.write(() -> passkeys.rename(me.id(), id, named))) {
            throw NotFound.of("credentials.error.passkey-unknown", id);
        }
    }

    /**
     * Takes one away.
     *
     * @throws NotFound when it is not theirs
     */
    public void remove(String id) {
        var me = fresh.me();
        transactions.writing(() -> {
            if (!passkeys.remove(me.id(), id)) {
                throw NotFound.of("credentials.error.passkey-unknown", id);
            }
            audit.record(AuditNote.of("account.passkey-removed", "user", me.id().value()));
            write(me, "credentials.letter.passkey-removed.subject", "credentials.letter.passkey-removed.text");
        });
    }

    /** Begins a sign-in of whoever is at this browser. */
    public Ceremony beginSignIn() {
        var ceremony = new Ceremony(random, clock.instant());
        return ceremony.with(webAuthn.requestOptions(ceremony));
    }

    /**
     * Signs in the owner of the passkey that answered. Its count of signatures must have grown where it counts: two that count on
     * their own are a copy.
     *
     * @throws Refused when the answer is not right, too late, or was given before
     * @throws TooMany when too many came from this network
     */
    public SignedInUser signIn(Ceremony ceremony, String answer) {
        var network = proofs.network();
        tries.take(network);
        if (answer.length() > LONGEST_ANSWER || !ceremony.answer(clock.instant())) {
            throw refused();
        }
        var id = webAuthn.claimed(answer).orElseThrow(Passkeys::refused);
        var user = transactions.write(() -> {
            var stored = passkeys.lock(id).orElseThrow(Passkeys::refused);
            var now = webAuthn.authenticated(ceremony, answer, stored).orElseThrow(Passkeys::refused);
            passkeys.used(id, now.count(), now.backedUp(), clock.instant());
            return now.user();
        });
        tries.giveBack(network);
        return proofs.enter(user, Way.PASSKEY);
    }

    /** Whether the person here may add one: not on an account of the demo, which is everybody's. */
    public boolean mayAdd() {
        return !fresh.shared(fresh.me());
    }

    /**
     * Checks a name before anything else is asked.
     *
     * @throws InvalidValue on {@code name}
     */
    public void checkName(String name) {
        name(name);
    }

    private static String name(String name) {
        var named = name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME || named.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of("name", "credentials.error.passkey-name", LONGEST_NAME);
        }
        return named;
    }

    private void write(Account account, String subject, String text, Object... arguments) {
        post.send(Letter.to(account.email(), account.displayName(), account.language())
                .about(subject)
                .says(text, arguments)
                .says("credentials.letter.not-you"));
    }

    private static Refused refused() {
        return Refused.notAllowed("credentials.error.passkey");
    }
}
