package org.intreccio.identity;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.subject.WebSubject;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Somebody at the portal in a test: on this thread, with a browser of Karibu's, until closed.
 *
 * <pre>{@code try (var _ = Visitor.signedIn(context)) { UI.getCurrent().navigate("account"); … } }</pre>
 */
public final class Visitor implements AutoCloseable {

    /** The password of everybody who is made here. */
    public static final String PASSWORD = "quattro gatti in barca";

    private static final Routes ROUTES = Views.routes();

    private final Presence.Stay stay;
    private final MockHttpServletRequest request;

    private Visitor(Presence.Stay stay, MockHttpServletRequest request) {
        this.stay = stay;
        this.request = request;
    }

    public static Visitor guest(ApplicationContext context) {
        var request = new MockHttpServletRequest();
        return visit(
                context, new WebSubject.Builder(manager(context), request, new MockHttpServletResponse()), request);
    }

    /** Somebody new, signed in. */
    public static Visitor signedIn(ApplicationContext context) {
        return signedIn(context, newUser(context));
    }

    /** Somebody new, signed in as a steward. */
    public static Visitor steward(ApplicationContext context) {
        return signedIn(context, newSteward(context));
    }

    public static Visitor signedIn(ApplicationContext context, UserId user) {
        var request = new MockHttpServletRequest();
        var stored = context.getBean(UserQueries.class).find(user).orElseThrow();
        var builder = new WebSubject.Builder(manager(context), request, new MockHttpServletResponse());
        builder.principals(new SimplePrincipalCollection(
                new Principal(
                        user,
                        stored.credentials(),
                        context.getBean(SignIns.class).begin(user, Way.PASSWORD),
                        null),
                "portal"));
        builder.authenticated(true);
        return visit(context, builder, request);
    }

    private static Visitor visit(
            ApplicationContext context, WebSubject.Builder subject, MockHttpServletRequest request) {
        var stay = context.getBean(Presence.class).enter(subject.buildWebSubject());
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        return new Visitor(stay, request);
    }

    private static WebSecurityManager manager(ApplicationContext context) {
        return context.getBean(WebSecurityManager.class);
    }

    /** An account of its own, with {@link #PASSWORD}. */
    public static UserId newUser(ApplicationContext context) {
        return context.getBean(Accounts.class).signUp(newEmail(), PASSWORD, "Giulia Prova", Locale.ITALIAN);
    }

    /** An account of a steward, with {@link #PASSWORD}. */
    public static UserId newSteward(ApplicationContext context) {
        return context.getBean(Accounts.class)
                .ensureDemo(newEmail(), "Stefano Custode", Set.of(Role.USER, Role.STEWARD), PASSWORD);
    }

    /** An account with this address, with {@link #PASSWORD}. */
    public static UserId newUser(ApplicationContext context, String email) {
        return context.getBean(Accounts.class).signUp(email, PASSWORD, "Giulia Prova", Locale.ITALIAN);
    }

    public static String newEmail() {
        return "p-" + UUID.randomUUID() + "@intreccio.test";
    }

    /** What this visitor's browser says it is. */
    public Visitor calledBy(String userAgent) {
        request.addHeader("User-Agent", userAgent);
        return this;
    }

    public String sessionId() {
        return request.getSession().getId();
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        stay.close();
    }
}
