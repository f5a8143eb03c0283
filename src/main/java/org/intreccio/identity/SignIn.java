package org.intreccio.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.Subject;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.springframework.stereotype.Component;

/** Signs people in and out, in the browser session of the request that runs now. */
@Component
public class SignIn {

    private static final int LONGEST = 1000;

    private final Presence presence;
    private final KnownUsers users;
    private final Attempts perEmail;
    private final Attempts perAddress;

    SignIn(Presence presence, KnownUsers users, IdentityProperties limits, Clock clock) {
        this.presence = presence;
        this.users = users;
        var key = "identity.error.attempts";
        this.perEmail = new Attempts(key, limits.attemptsPerEmail(), limits.window(), clock);
        this.perAddress = new Attempts(key, limits.attemptsPerAddress(), limits.window(), clock);
    }

    /**
     * Signs the person in and gives the session a new id, so that an id which somebody planted beforehand opens nothing.
     *
     * @throws InvalidValue when there is no address or password, or the address is none
     * @throws Refused when the address and password do not belong together; it does not say which is wrong
     * @throws TooMany after too many wrong attempts
     */
    public SignedInUser signIn(String email, String password) {
        var address = new Email(email);
        if (password.isEmpty() || password.length() > LONGEST) {
            throw InvalidValue.of("password", "identity.error.password-missing");
        }
        var subject =
                presence.subject().orElseThrow(() -> new IllegalStateException("Nobody signs in outside a request"));
        var network = presence.request()
                .map(r -> NetworkAddress.of(r.getRemoteAddr()).value())
                .orElse("");
        perAddress.take(network);
        perEmail.take(address.lower());
        login(subject, address, password);
        perAddress.giveBack(network);
        perEmail.forget(address.lower());
        presence.request().ifPresent(HttpServletRequest::changeSessionId);
        var principal = presence.principal().orElseThrow();
        users.forget(principal.user());
        return users.find(principal.user()).orElseThrow().signedIn();
    }

    /** Keeps this session signed in after the password was changed, which ends all others. */
    void renew(StoredUser user, String password) {
        presence.subject().ifPresent(subject -> {
            login(subject, new Email(user.email()), password);
            presence.request().ifPresent(HttpServletRequest::changeSessionId);
        });
        users.forget(user.id());
    }

    /** Counts a try at somebody's password that is made while signed in. */
    void countAttempt(StoredUser user) {
        perEmail.take(new Email(user.email()).lower());
    }

    private static void login(Subject subject, Email email, String password) {
        var token = new UsernamePasswordToken(email.value(), password);
        try {
            subject.login(token);
        } catch (AuthenticationException e) {
            switch (e.getCause()) {
                case DomainException refusal -> throw refusal;
                case RuntimeException failure -> throw failure;
                case null, default -> throw Refused.notAllowed("identity.error.sign-in");
            }
        } finally {
            token.clear();
        }
    }

    /**
     * Signs the person out and ends the browser session. A view must have sent the browser elsewhere first
     * ({@code getPage().setLocation(…)}): afterwards there is no session to answer from.
     */
    public void signOut() {
        presence.subject().ifPresent(Subject::logout);
    }
}
