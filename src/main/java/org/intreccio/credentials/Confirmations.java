package org.intreccio.credentials;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.intreccio.credentials.MailedKey.Purpose;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Account;
import org.intreccio.identity.Attempts;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.TooMany;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes sure that letters to an address reach the person who says it is theirs: after a sign-up, and when they change it. */
@Component
public class Confirmations {

    /** The page that a confirmation's link leads to. */
    public static final String PAGE = "confirm-email";

    private static final Set<Purpose> PURPOSES = EnumSet.of(Purpose.CONFIRM, Purpose.CHANGE);

    private final Keys keys;
    private final Post post;
    private final Proofs proofs;
    private final FreshProof fresh;
    private final Transactions transactions;
    private final CredentialProperties limits;
    private final Attempts letters;

    Confirmations(
            Keys keys,
            Post post,
            Proofs proofs,
            FreshProof fresh,
            Transactions transactions,
            CredentialProperties limits,
            Clock clock) {
        this.keys = keys;
        this.post = post;
        this.proofs = proofs;
        this.fresh = fresh;
        this.transactions = transactions;
        this.limits = limits;
        this.letters = new Attempts("credentials.error.letters", limits.lettersPerPerson(), Duration.ofHours(1), clock);
    }

    /** Writes to the address of a new account; in the running transaction. */
    void writeTo(Account account) {
        var key = new MailedKey(Purpose.CONFIRM, account.id(), account.email());
        post.send(Letter.to(account.email(), account.displayName(), account.language())
                .about("credentials.letter.confirm.subject")
                .says("credentials.letter.confirm.text")
                .offers("credentials.letter.confirm.act", keys.link(PAGE, key, limits.confirmLife()))
                .says("credentials.letter.confirm.until", limits.confirmLife().toHours()));
    }

    /**
     * Writes to somebody who never confirmed their address that the account goes after this long, with a link that keeps it; in the
     * running transaction. Does nothing where it is confirmed.
     */
    public void warn(UserId user, Duration left) {
        proofs.find(user).filter(account -> !account.confirmed()).ifPresent(account -> {
            var key = new MailedKey(Purpose.CONFIRM, account.id(), account.email());
            post.send(Letter.to(account.email(), account.displayName(), account.language())
                    .about("credentials.letter.lapses.subject")
                    .says("credentials.letter.lapses.text", left.toDays())
                    .offers("credentials.letter.lapses.act", keys.link(PAGE, key, left))
                    .says("credentials.letter.lapses.else"));
        });
    }

    /**
     * Writes once more to the person here; earlier links work no more. Does nothing when their address is confirmed.
     *
     * @throws TooMany when they asked too often
     */
    public void askAgain() {
        var account = fresh.me();
        if (account.confirmed()) {
            return;
        }
        letters.take(account.id().value());
        transactions.writing(() -> writeTo(account));
    }

    /**
     * Writes to the address that shall become that of the person here; until they follow its link nothing changes.
     *
     * @throws InvalidValue on {@code email} when it is none or has an account, on {@code current} when that is not their password
     * @throws TooMany when they asked too often
     */
    public void askForChange(String email, String password) {
        var account = fresh.owner();
        letters.take(account.id().value());
        var address = proofs.freeAddress(email);
        proofs.askPassword(password);
        var key = new MailedKey(Purpose.CHANGE, account.id(), address);
        transactions.writing(() -> post.send(Letter.to(address, account.displayName(), account.language())
                .about("credentials.letter.change.subject")
                .says("credentials.letter.change.text")
                .offers("credentials.letter.change.act", keys.link(PAGE, key, limits.confirmLife()))
                .says("credentials.letter.confirm.until", limits.confirmLife().toHours())));
    }

    /** Whether this link still opens something. */
    public boolean opens(String key) {
        return keys.find(key, PURPOSES).isPresent();
    }

    /**
     * Follows a link, this once; works in whichever browser it is opened, since having the letter is the proof.
     *
     * @return the address that is confirmed now
     * @throws Conflict when the link opens nothing any more, or the address was taken meanwhile
     */
    public String confirm(String secret) {
        try {
            var used = transactions.write(() -> {
                var key = keys.use(secret, PURPOSES);
                if (key.purpose() == Purpose.CONFIRM) {
                    proofs.confirm(key.user(), key.email());
                } else {
                    change(key);
                }
                return key;
            });
            proofs.forget(used.user());
            return used.email();
        } catch (DataIntegrityViolationException taken) {
            throw Conflict.of("credentials.error.address-taken");
        }
    }

    /** The old address hears of it, in case somebody else is at work. */
    private void change(MailedKey key) {
        var before = proofs.find(key.user()).orElseThrow(() -> Conflict.of("credentials.error.link"));
        proofs.changeAddress(key.user(), key.email());
        post.send(Letter.to(before.email(), before.displayName(), before.language())
                .about("credentials.letter.changed.subject")
                .says("credentials.letter.changed.text", key.email())
                .says("credentials.letter.not-you"));
    }
}
