package org.intreccio.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.intreccio.PortalTest;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RouteGateTest {

    @Autowired
    ApplicationContext context;

    @Test
    void sendsAGuestToTheSignInAndBackToTheExactAddress() {
        var email = newAccount();
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("account", QueryParameters.fromString("tab=tokens&x=a%20b"));
            assertThat(view()).isInstanceOf(SignInView.class);
            signIn(email);
            assertThat(sentTo()).isEqualTo("/account?tab=tokens&x=a%20b");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "/sign-in"})
    void sendsNobodyToAnotherSite(String back) {
        var email = newAccount();
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("sign-in", QueryParameters.of("back", back));
            signIn(email);
            assertThat(sentTo()).isEqualTo("/");
        }
    }

    @Test
    void remembersTheAddressAtTheOtherDoorToo() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("sign-in", QueryParameters.of("back", "/account"));
            var door = _get(Anchor.class, spec -> spec.withText("Entra nella comunità"));
            assertThat(door.getHref()).startsWith("sign-up?back=").contains("account");
        }
    }

    @Test
    void sendsWhoIsSignedInOnFromTheSignIn() {
        try (var _ = Visitor.signedIn(context)) {
            UI.getCurrent().navigate("sign-in", QueryParameters.of("back", "/account"));
            assertThat(view()).isNotInstanceOf(SignInView.class);
        }
    }

    private String newAccount() {
        var email = Visitor.newEmail();
        context.getBean(Accounts.class).signUp(email, Visitor.PASSWORD, "Marta Prova", Locale.ITALIAN);
        return email;
    }

    private static Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static void signIn(String email) {
        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), Visitor.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Accedi")));
    }

    /** The address that the browser is told to load. */
    static String sentTo() {
        List<PendingJavaScriptInvocation> calls = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        return calls.stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("location")
                        || call.getExpression().contains("open"))
                .map(call -> String.valueOf(call.getParameters().getFirst()))
                .findFirst()
                .orElse("");
    }
}
