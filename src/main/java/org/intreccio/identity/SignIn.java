package org.intreccio.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.DisabledAccountException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Signs people in and out, in the browser session of the request that runs now. */
@Component
public class SignIn {

    private static final int LONGEST = 1000;
    private static final Duration HALF_WAY = Duration.ofMinutes(10);

    private final Presence presence;
    private final KnownUsers users;
    private final UserQueries stored;
    private final SignIns signIns;
    private final WebSecurityManager manager;
    private final ObjectProvider<SecondFactor> factors;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;
    private final Attempts perEmail;
    private final Attempts perAddress;

    SignIn(
            Presence presence,
            KnownUsers users,
            UserQueries stored,
            SignIns signIns,
            WebSecurityManager manager,
            ObjectProvider<SecondFactor> factors,
            Transactions transactions,
            AuditLog audit,
            IdentityProperties limits,
            Clock clock) {
        this.presence = presence;
        this.users = users;
        this.stored = stored;
        this.signIns = signIns;
        this.manager = manager;
        this.factors = factors;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        var key = "identity.error.attempts";
        this.perEmail = new Attempts(key, limits.attemptsPerEmail(), limits.window(), clock);
        this.perAddress = new Attempts(key, limits.attemptsPerAddress(), limits.window(), clock);
    }

    /** Where a right password leads. */
    public sealed interface Entry {

        /** In. */
        record In(SignedInUser user) implements Entry {}

        /**
         * To the page that asks for more; nobody is signed in yet.
         *
         * @param path its path without a leading slash
         */
        record More(String path) implements Entry {}
    }

    /**
     * Signs the person in and gives the session a new id, so that an id which somebody planted beforehand opens nothing.
     *
     * @throws InvalidValue when there is no address or password, or the address is none
     * @throws Refused when the address and password do not belong together; it does not say which is wrong
     * @throws TooMany after too many wrong attempts
     */
    public Entry signIn(String email, String password) {
        var address = new Email(email);
        if (password.isEmpty() || password.length() > LONGEST) {
            throw InvalidValue.of("password", "identity.error.password-missing");
        }
        var network = network();
        perAddress.take(network);
        perEmail.take(address.lower());
        var principal = authenticate(address, password);
        perAddress.giveBack(network);
        perEmail.forget(address.lower());
        return enterAskingMore(principal.user(), principal.credentials(), Way.PASSWORD);
    }

    /**
     * Signs in whom another way has proven, unless they want to be asked for more.
     *
     * @throws Refused when the account is disabled
     */
    Entry enterAskingMore(UserId id, Way way) {
        return enterAskingMore(id, able(id).credentials(), way);
    }

    private Entry enterAskingMore(UserId id, long credentials, Way way) {
        var more = factors.orderedStream().filter(factor -> factor.asks(id)).findFirst();
        if (more.isPresent()) {
            stopHalfWay(id, credentials);
            return new Entry.More(more.get().path());
        }
        return new Entry.In(enter(id, credentials, way));
    }

    private StoredUser able(UserId id) {
        return stored.find(id)
                .filter(u -> !u.disabled())
                .orElseThrow(() -> Refused.notAllowed("identity.error.suspended"));
    }

    private Principal authenticate(Email email, String password) {
        var token = new UsernamePasswordToken(email.value(), password);
        try {
            return (Principal) manager.authenticate(token).getPrincipals().getPrimaryPrincipal();
        } catch (DisabledAccountException e) {
            throw Refused.notAllowed("identity.error.suspended");
        } catch (AuthenticationException e) {
            switch (e.getCause()) {
                case DomainException refusal -> throw refusal;
                case RuntimeException failure -> throw failure;
                case null, default -> throw failed(email);
            }
        } finally {
            token.clear();
        }
    }

    /** Failures are recorded when there were too many: each one alone is somebody's typing error. */
    private Refused failed(Email email) {
        if (perEmail.spent(email.lower())) {
            stored.findByEmail(email)
                    .ifPresent(user -> transactions.writing(() -> audit.record(AuditNote.of(
                            "account.sign-in-failed", "user", user.id().value()))));
        }
        return Refused.notAllowed("identity.error.sign-in");
    }

    private void stopHalfWay(UserId id, long credentials) {
        presence.request().ifPresent(request -> {
            request.getSession().setAttribute(HalfWay.MARK, new HalfWay(id, credentials, clock.instant()));
            request.changeSessionId();
        });
    }

    /** Whose password was right in this session a short while ago, and who has yet to prove more. */
    Optional<UserId> halfWay() {
        return presence.request()
                .map(request -> request.getSession(false))
                .map(session -> session.getAttribute(HalfWay.MARK))
                .map(HalfWay.class::cast)
                .filter(half -> half.since().plus(HALF_WAY).isAfter(clock.instant()))
                .filter(half -> stored.find(half.user())
                        .filter(user -> !user.disabled() && user.credentials() == half.credentials())
                        .isPresent())
                .map(HalfWay::user);
    }

    /**
     * Signs in whom another way has proven.
     *
     * @throws Refused when the account is disabled
     */
    SignedInUser enter(UserId id, Way way) {
        return enter(id, able(id).credentials(), way);
    }

    private SignedInUser enter(UserId id, long credentials, Way way) {
        var subject =
                presence.subject().orElseThrow(() -> new IllegalStateException("Nobody signs in outside a request"));
        signIns.here().ifPresent(signIns::leave);
        var signIn = signIns.begin(id, way);
        subject.login(new ProvenToken(new Principal(id, credentials, signIn, null)));
        presence.request().ifPresent(request -> {
            var session = request.getSession();
            session.removeAttribute(HalfWay.MARK);
            session.setAttribute(SignIns.MARK, signIn);
            request.changeSessionId();
        });
        users.forget(id);
        return users.find(id).orElseThrow().signedIn();
    }

    /** Where the request comes from, as limits count it. */
    String network() {
        return presence.request()
                .map(HttpServletRequest::getRemoteAddr)
                .map(remote -> NetworkAddress.of(remote).value())
                .orElse("");
    }

    /** Keeps this session signed in after the password was changed, and ends all others. */
    void renew(StoredUser user) {
        var here = signIns.here();
        signIns.endAllBut(user.id(), here);
        users.forget(user.id());
        var now = stored.find(user.id()).orElseThrow();
        presence.subject().ifPresent(subject -> {
            subject.login(new ProvenToken(new Principal(now.id(), now.credentials(), here.orElse(null), null)));
            presence.request().ifPresent(HttpServletRequest::changeSessionId);
        });
    }

    /** Counts a try at somebody's password that is made while signed in. */
    void countAttempt(StoredUser user) {
        perEmail.take(new Email(user.email()).lower());
    }

    /**
     * Signs the person out and ends the browser session. A view must have sent the browser elsewhere first
     * ({@code getPage().setLocation(…)}): afterwards there is no session to answer from.
     */
    public void signOut() {
        signIns.here().ifPresent(signIns::leave);
        presence.subject().ifPresent(Subject::logout);
    }
}
