package org.intreccio.credentials;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.intreccio.credentials.MailedKey.Purpose;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Account;
import org.intreccio.identity.Attempts;
import org.intreccio.identity.Proofs;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.TooMany;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets people who forgot their password choose another, by a letter to their address. */
@Component
public class PasswordReset {

    /** The page that the letter's link leads to. */
    public static final String PAGE = "new-password";

    private static final Logger log = LoggerFactory.getLogger(PasswordReset.class);
    private static final Set<Purpose> PURPOSES = EnumSet.of(Purpose.RESET);

    private final Keys keys;
    private final Post post;
    private final Proofs proofs;
    private final Transactions transactions;
    private final CredentialProperties limits;
    private final Attempts perAddress;
    private final Attempts perNetwork;

    PasswordReset(
            Keys keys, Post post, Proofs proofs, Transactions transactions, CredentialProperties limits, Clock clock) {
        this.keys = keys;
        this.post = post;
        this.proofs = proofs;
        this.transactions = transactions;
        this.limits = limits;
        var hour = Duration.ofHours(1);
        this.perAddress = new Attempts("credentials.error.letters", limits.lettersPerPerson(), hour, clock);
        this.perNetwork = new Attempts("credentials.error.letters", limits.lettersPerNetwork(), hour, clock);
    }

    /**
     * Writes to the address if it has an account. Neither the answer nor its time tells whether it has: what there is to do is done
     * afterwards.
     *
     * @throws InvalidValue on {@code email} when it is no address
     * @throws TooMany when too many letters were asked for, to this address or from this network
     */
    public void ask(String email) {
        var address = proofs.address(email);
        perNetwork.take(proofs.network());
        perAddress.take(address.toLowerCase(Locale.ROOT));
        Thread.ofVirtual().name("password-reset").start(() -> {
            try {
                proofs.withAddress(address).ifPresent(account -> transactions.writing(() -> writeTo(account)));
            } catch (RuntimeException e) {
                log.error("A letter for a new password could not be written", e);
            }
        });
    }

    private void writeTo(Account account) {
        var key = new MailedKey(Purpose.RESET, account.id(), account.email());
        post.send(Letter.to(account.email(), account.displayName(), account.language())
                .about("credentials.letter.reset.subject")
                .says("credentials.letter.reset.text")
                .offers("credentials.letter.reset.act", keys.link(PAGE, key, limits.resetLife()))
                .says("credentials.letter.reset.until", limits.resetLife().toMinutes()));
    }

    /** Whether this link still opens something. */
    public boolean opens(String key) {
        return keys.find(key, PURPOSES).filter(this::toAddressOfNow).isPresent();
    }

    /** A letter to an address that was given up, perhaps because others read it, opens nothing. */
    private boolean toAddressOfNow(MailedKey key) {
        return proofs.find(key.user())
                .filter(account -> account.email().equalsIgnoreCase(key.email()))
                .isPresent();
    }

    /**
     * Gives the owner of the letter a new password, this once, and ends all their sign-ins. The letter also shows that the address
     * is theirs. A second factor stays asked for.
     *
     * @throws Conflict when the link opens nothing any more
     * @throws InvalidValue on {@code password} when it breaks a rule; the link stays good
     */
    public void reset(String secret, String password) {
        var found = keys.find(secret, PURPOSES)
                .filter(this::toAddressOfNow)
                .orElseThrow(() -> Conflict.of("credentials.error.link"));
        proofs.resetPassword(found.user(), password, () -> {
            var key = keys.use(secret, PURPOSES);
            keys.dropChange(key.user());
            proofs.confirm(key.user(), key.email());
            proofs.find(key.user())
                    .ifPresent(
                            account -> post.send(Letter.to(account.email(), account.displayName(), account.language())
                                    .about("credentials.letter.password.subject")
                                    .says("credentials.letter.password.text")
                                    .says("credentials.letter.not-you")));
        });
    }
}
