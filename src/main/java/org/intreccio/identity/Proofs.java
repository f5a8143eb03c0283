package org.intreccio.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * What the room that proves who people are ({@code credentials}) tells of what it has proven. It is believed; no other room may ask
 * here, which a rule of the architecture tests holds.
 */
@Component
public class Proofs {

    private static final int SECRET = 32;

    private final UserQueries users;
    private final KnownUsers known;
    private final CurrentUser currentUser;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SignIn signIn;
    private final SignIns signIns;
    private final StewardProperties steward;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ObjectProvider<SignUpStep> steps;
    private final SecureRandom random = new SecureRandom();

    Proofs(
            UserQueries users,
            KnownUsers known,
            CurrentUser currentUser,
            Passwords passwords,
            PasswordRules rules,
            SignIn signIn,
            SignIns signIns,
            StewardProperties steward,
            Transactions transactions,
            Outbox outbox,
            AuditLog audit,
            ObjectProvider<SignUpStep> steps) {
        this.users = users;
        this.known = known;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.rules = rules;
        this.signIn = signIn;
        this.signIns = signIns;
        this.steward = steward;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.steps = steps;
    }

    /** The account of somebody, unless it is disabled. */
    public Optional<Account> find(UserId id) {
        return users.find(id).filter(user -> !user.disabled()).map(Account::of);
    }

    /** The account with this address, unless it is disabled; nothing where it is no address. */
    public Optional<Account> withAddress(String email) {
        try {
            return users.findByEmail(new Email(email))
                    .filter(user -> !user.disabled())
                    .map(Account::of);
        } catch (InvalidValue noAddress) {
            return Optional.empty();
        }
    }

    /**
     * The address as it would be kept, whether or not it has an account.
     *
     * @throws InvalidValue on the field {@code email} when it is none
     */
    public String address(String email) {
        return new Email(email).value();
    }

    /**
     * The address as it would be kept.
     *
     * @throws InvalidValue on the field {@code email} when it is none, or has an account
     */
    public String freeAddress(String email) {
        var address = new Email(email);
        if (users.findByEmail(address).isPresent()) {
            throw Accounts.taken(address);
        }
        return address.value();
    }

    /**
     * Asks the person here for their password once more.
     *
     * @throws InvalidValue on the field {@code current} when it is not theirs
     * @throws Refused when the request came with an access token, which must not change by what its owner signs in
     */
    public void askPassword(String password) {
        var user = currentUser.stored().orElseThrow(Refused::signInFirst);
        if (currentUser.byToken()) {
            throw Refused.notAllowed("kernel.error.not-allowed");
        }
        signIn.countAttempt(user);
        if (!passwords.matches(password, user.passwordHash())) {
            throw InvalidValue.of("current", "identity.error.password-current");
        }
    }

    /**
     * Letters to this address reach the user: in the running transaction. The address that {@code INTRECCIO_STEWARD_EMAIL} names
     * makes a steward. Nothing happens when the account has another address by now.
     */
    public void confirm(UserId id, String email) {
        var user = users.find(id).filter(u -> u.email().equalsIgnoreCase(email));
        user.ifPresent(u -> {
            if (!u.confirmed()) {
                users.confirm(id);
                audit.record(AuditNote.of("account.address-confirmed", "user", id.value())
                        .by(id.value()));
            }
            makeSteward(u, new Email(email));
        });
    }

    private void makeSteward(StoredUser user, Email address) {
        if (steward.names(address) && !user.roles().contains(Role.STEWARD)) {
            users.changeRoles(
                    user.id(),
                    Set.of(Role.USER, Role.STEWARD).stream()
                            .map(Role::code)
                            .sorted()
                            .toList());
            audit.record(
                    AuditNote.of("account.became-steward", "user", user.id().value())
                            .by(user.id().value()));
        }
    }

    /**
     * Letters to this address reach the user, who wants it to be theirs: in the running transaction.
     *
     * @throws DataIntegrityViolationException when it has an account, at the latest on commit
     */
    public void changeAddress(UserId id, String email) {
        var address = new Email(email);
        users.changeEmail(id, address);
        users.confirm(id);
        audit.record(AuditNote.of("account.address-changed", "user", id.value()).by(id.value()));
        users.find(id).ifPresent(user -> makeSteward(user, address));
    }

    /**
     * Gives the user a new password and ends all their sign-ins, in one transaction with what uses up the proof.
     *
     * @throws InvalidValue on the field {@code password} when it breaks a rule
     */
    public void resetPassword(UserId id, String password, Runnable usingUpTheProof) {
        var user = users.find(id).orElseThrow(Refused::signInFirst);
        rules.check(password, new Email(user.email()), user.displayName());
        var hash = passwords.hash(password);
        transactions.writing(() -> {
            usingUpTheProof.run();
            users.changePassword(id, hash);
            signIns.endAllBut(id, Optional.empty());
            audit.record(
                    AuditNote.of("account.password-reset", "user", id.value()).by(id.value()));
        });
        forget(id);
    }

    /**
     * Opens an account for somebody who proved by another way that the address is theirs; it has a password that nobody knows.
     *
     * @throws InvalidValue on the field {@code email} when the address has an account
     */
    public UserId join(String email, String displayName, Locale language) {
        var address = new Email(email);
        var spoken = Texts.nearest(language);
        var name = Accounts.name(displayName);
        var user = new StoredUser(
                UserId.fresh(),
                address.value(),
                passwords.hash(nobodyKnows()),
                name,
                Set.of(Role.USER),
                spoken,
                false,
                0,
                true);
        try {
            transactions.writing(() -> {
                users.create(user, address);
                steps.orderedStream().forEach(step -> step.onSignUp(user.id(), name, spoken));
                outbox.publish(new UserEvent.SignedUp(user.id(), spoken.getLanguage()));
                audit.record(AuditNote.of("account.opened", "user", user.id().value())
                        .by(user.id().value()));
            });
        } catch (DataIntegrityViolationException e) {
            throw users.findByEmail(address)
                    .<RuntimeException>map(u -> Accounts.taken(address))
                    .orElse(e);
        }
        return user.id();
    }

    private String nobodyKnows() {
        var bytes = new byte[SECRET];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Lets the next request see what changed at once. */
    public void forget(UserId id) {
        known.forget(id);
    }

    /** Signs in whom another way than the password has proven. */
    public SignedInUser enter(UserId id, Way way) {
        return signIn.enter(id, way);
    }

    /** The same, unless the person wants to be asked for more: then nobody is signed in yet. */
    public SignIn.Entry enterAskingMore(UserId id, Way way) {
        return signIn.enterAskingMore(id, way);
    }

    /** Who gave the right password in this browser a short while ago and has yet to prove more. */
    public Optional<UserId> halfWay() {
        return signIn.halfWay();
    }

    /** Where the request comes from, as limits count it: an IPv4 address, or the network of an IPv6 address. */
    public String network() {
        return signIn.network();
    }
}
