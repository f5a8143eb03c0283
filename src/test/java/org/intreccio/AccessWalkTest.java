package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.Endpoints.admitting;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Set;
import java.util.stream.Stream;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Views;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Walks every view and every endpoint as a guest, as somebody signed in and as a steward, and holds the answers against the
 * annotations. Whatever a room adds is walked too; what says nothing of who may come fails here.
 */
@PortalTest
class AccessWalkTest {

    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    @Autowired
    ApplicationContext context;

    private enum Walker {
        GUEST,
        USER,
        STEWARD
    }

    private enum Outcome {
        COMES_IN,
        IS_ASKED_TO_SIGN_IN,
        IS_REFUSED
    }

    private static Outcome expected(Walker walker, Class<?> annotation) {
        if (annotation == OpenToAll.class) {
            return Outcome.COMES_IN;
        }
        if (walker == Walker.GUEST) {
            return Outcome.IS_ASKED_TO_SIGN_IN;
        }
        return annotation == ForSignedIn.class || walker == Walker.STEWARD ? Outcome.COMES_IN : Outcome.IS_REFUSED;
    }

    @TestFactory
    Stream<DynamicTest> everyViewSaysWhoMayOpenIt() {
        return Views.all().stream()
                .map(view -> dynamicTest(
                        view.getSimpleName(),
                        () -> assertThat(admitting(view))
                                .as("Exactly one of OpenToAll, ForSignedIn, ForStewards on " + view.getName())
                                .hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> everyViewAnswersByRole() {
        return Stream.of(Walker.values())
                .flatMap(walker -> Views.all().stream()
                        .filter(view -> admitting(view).size() == 1)
                        .map(view -> dynamicTest(walker + " " + view.getSimpleName(), () -> {
                            try (var _ = visit(walker)) {
                                assertThat(open(view))
                                        .isEqualTo(
                                                expected(walker, admitting(view).getFirst()));
                            }
                        })));
    }

    private Visitor visit(Walker walker) {
        return switch (walker) {
            case GUEST -> Visitor.guest(context);
            case USER -> Visitor.signedIn(context);
            case STEWARD -> Visitor.steward(context);
        };
    }

    /** Opens a view, its parameters filled with an id that names nothing, and tells where that led. */
    private static Outcome open(Class<?> view) {
        var path = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget() == view)
                .map(route -> route.getTemplate().replaceAll(":[A-Za-z]+[?*]?(?:\\([^)]*\\))?", "nobody-1"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(path);
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return switch (shown.getClass().getSimpleName()) {
            case "SignInView" -> path.equals("sign-in") ? Outcome.COMES_IN : Outcome.IS_ASKED_TO_SIGN_IN;
            case "RefusedView" -> Outcome.IS_REFUSED;
            default -> Outcome.COMES_IN;
        };
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointSaysWhoMayCallIt() {
        return Endpoints.of(context).stream()
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    assertThat(endpoint.admits()).hasSize(1);
                    // Beside the interface: what other sites, messengers and calendars fetch, which know addresses of
                    // files.
                    assertThat(endpoint.path())
                            .matches("/api/v1/.*|/sitemap\\.xml|/robots\\.txt|/(?:embed|cards|calendars)/.*");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointAnswersByRole() {
        var caller = new Caller(context);
        var user = Tokens.reading(context, Visitor.newUser(context));
        var steward = Tokens.reading(context, Visitor.newSteward(context));
        return Endpoints.of(context).stream()
                .filter(endpoint -> endpoint.admits().size() == 1)
                .flatMap(endpoint -> Stream.of(Walker.values())
                        .map(walker -> dynamicTest(
                                walker + " " + endpoint,
                                () -> check(
                                        endpoint,
                                        walker,
                                        switch (walker) {
                                            case GUEST -> caller.call(endpoint.method(), filled(endpoint), "");
                                            case USER -> call(caller, endpoint, user);
                                            case STEWARD -> call(caller, endpoint, steward);
                                        }))));
    }

    private static Caller.Answer call(Caller caller, Endpoints.Endpoint endpoint, String token) {
        return caller.call(endpoint.method(), filled(endpoint), "", "Authorization", token);
    }

    /** The walkers' tokens may only read: whatever changes something is refused to them, and so nothing is changed. */
    private static void check(Endpoints.Endpoint endpoint, Walker walker, Caller.Answer answer) {
        var reading = endpoint.method().equals("GET");
        switch (expected(walker, endpoint.admits().getFirst())) {
            case IS_ASKED_TO_SIGN_IN -> assertThat(answer.status()).isEqualTo(401);
            case IS_REFUSED -> assertThat(answer.status()).isEqualTo(403);
            case COMES_IN -> {
                if (reading || walker == Walker.GUEST) {
                    assertThat(answer.status()).isLessThan(500).isNotIn(TURNED_AWAY);
                } else {
                    assertThat(answer.status()).isEqualTo(403);
                }
            }
        }
    }

    private static String filled(Endpoints.Endpoint endpoint) {
        return endpoint.path().replaceAll("\\{[^}]*}", "nobody-1");
    }
}
