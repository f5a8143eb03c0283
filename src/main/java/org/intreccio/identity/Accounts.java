package org.intreccio.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.Texts;
import org.intreccio.kernel.TooMany;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens accounts and lets people change their own. */
@Component
public class Accounts {

    private static final int LONGEST_NAME = 80;

    private final UserQueries users;
    private final KnownUsers known;
    private final CurrentUser currentUser;
    private final Presence presence;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SignIn signIn;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ObjectProvider<SignUpStep> steps;
    private final Demo demo;
    private final Attempts signUps;

    Accounts(
            UserQueries users,
            KnownUsers known,
            CurrentUser currentUser,
            Presence presence,
            Passwords passwords,
            PasswordRules rules,
            SignIn signIn,
            Transactions transactions,
            Outbox outbox,
            AuditLog audit,
            ObjectProvider<SignUpStep> steps,
            Demo demo,
            IdentityProperties limits,
            Clock clock) {
        this.users = users;
        this.known = known;
        this.currentUser = currentUser;
        this.presence = presence;
        this.passwords = passwords;
        this.rules = rules;
        this.signIn = signIn;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.steps = steps;
        this.demo = demo;
        this.signUps = new Attempts("identity.error.sign-ups", limits.signUpsPerAddress(), limits.window(), clock);
    }

    /**
     * Opens an account; the person's citizen is made in the same transaction ({@link SignUpStep}). Does not sign in. The address is not
     * confirmed yet.
     *
     * @throws InvalidValue naming the field ({@code email}, {@code password}, {@code displayName}) that must be mended, also
     *     when the address has an account already
     * @throws TooMany when too many accounts were opened from here
     */
    public UserId signUp(String email, String password, String displayName, Locale language) {
        var address = new Email(email);
        var name = name(displayName);
        rules.check(password, address, name);
        presence.request()
                .ifPresent(
                        r -> signUps.take(NetworkAddress.of(r.getRemoteAddr()).value()));
        if (users.findByEmail(address).isPresent()) {
            throw taken(address);
        }
        var spoken = Texts.nearest(language);
        var user = new StoredUser(
                UserId.fresh(),
                address.value(),
                passwords.hash(password),
                name,
                Set.of(Role.USER),
                spoken,
                false,
                0,
                false);
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
                    .<RuntimeException>map(u -> taken(address))
                    .orElse(e);
        }
        return user.id();
    }

    static InvalidValue taken(Email address) {
        return InvalidValue.of("email", "identity.error.email-taken", address.value());
    }

    static String name(String displayName) {
        var name = displayName.strip().replaceAll("\\s+", " ");
        if (name.length() < 2 || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of("displayName", "identity.error.name", LONGEST_NAME);
        }
        return name;
    }

    /**
     * Makes sure that this account of the demo stands, with these roles and this password; cheap when it does.
     *
     * <p>Runs no {@link SignUpStep}: whoever seeds the demo links the account with a person of the demo community.
     */
    public UserId ensureDemo(String email, String displayName, Set<Role> roles, String password) {
        var address = new Email(email);
        return users.findByEmail(address)
                .map(user -> renewDemo(user, roles, password))
                .orElseGet(() -> openDemo(address, displayName, roles, password));
    }

    private UserId openDemo(Email address, String displayName, Set<Role> roles, String password) {
        var user = new StoredUser(
                UserId.fresh(),
                address.value(),
                passwords.hash(password),
                name(displayName),
                roles,
                Texts.ITALIAN,
                false,
                0,
                true);
        transactions.writing(() -> users.create(user, address));
        return user.id();
    }

    private UserId renewDemo(StoredUser user, Set<Role> roles, String password) {
        if (!user.confirmed()) {
            transactions.writing(() -> users.confirm(user.id()));
        }
        if (!user.roles().equals(roles)) {
            transactions.writing(() -> users.changeRoles(
                    user.id(), roles.stream().map(Role::code).sorted().toList()));
        }
        if (!passwords.matches(password, user.passwordHash())) {
            var hash = passwords.hash(password);
            transactions.writing(() -> users.changePassword(user.id(), hash));
        }
        known.forget(user.id());
        return user.id();
    }

    /** The account of the person here. */
    public Account mine() {
        return Account.of(stored());
    }

    /** Changes the language in which the portal speaks to the person here, on every device. */
    public void changeLanguage(Locale language) {
        var user = stored();
        transactions.writing(() -> users.changeLanguage(user.id(), Texts.nearest(language)));
        known.forget(user.id());
    }

    /**
     * Changes the password of the person here. Ends all their other sign-ins; this one goes on.
     *
     * @throws Refused on an account of the demo that is everybody's
     * @throws InvalidValue on the field {@code current} when it is not their password, on {@code password} when the new one
     *     breaks a rule
     */
    public void changePassword(String current, String password) {
        var user = stored();
        if (currentUser.byToken()) {
            throw Refused.notAllowed("kernel.error.not-allowed");
        }
        if (demo.shared(user.email())) {
            throw Refused.notAllowed("identity.error.demo");
        }
        signIn.countAttempt(user);
        if (!passwords.matches(current, user.passwordHash())) {
            throw InvalidValue.of("current", "identity.error.password-current");
        }
        rules.check(password, new Email(user.email()), user.displayName());
        var hash = passwords.hash(password);
        transactions.writing(() -> {
            users.changePassword(user.id(), hash);
            audit.record(
                    AuditNote.of("account.password-changed", "user", user.id().value()));
            outbox.publish(new UserEvent.PasswordChanged(user.id()));
        });
        signIn.renew(user);
    }

    private StoredUser stored() {
        return currentUser.stored().orElseThrow(Refused::signInFirst);
    }
}
