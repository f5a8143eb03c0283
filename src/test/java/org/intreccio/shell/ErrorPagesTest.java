package org.intreccio.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.intreccio.PortalTest;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ErrorPagesTest {

    @Autowired
    ApplicationContext context;

    /** A page that breaks in a way nobody expected. */
    @OpenToAll
    static class Broken extends Div {

        Broken() {
            throw new IllegalStateException("secret of the database");
        }
    }

    /** A page that is only for people who are signed in. */
    @OpenToAll
    static class Closed extends Div {

        Closed() {
            throw Refused.signInFirst();
        }
    }

    @Test
    void whatIsMissingIsNamedWithAWayOn() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("actors/nobody-knows-me");
            assertThat(title()).isEqualTo("Non c’è, o non è visibile a tutti");
            assertThat(text()).contains("404", "nobody-knows-me", "qualcosa può essere stato reso privato");
            assertThat(ways()).containsExactly("search", "");
        }
    }

    @Test
    void whoMayNotComeInIsToldSo() {
        try (var _ = Visitor.signedIn(context)) {
            UI.getCurrent().navigate("steward/imports");
            assertThat(title()).isEqualTo("Questa pagina non è per te");
            assertThat(text()).contains("403");
            assertThat(ways()).containsExactly("");
        }
    }

    @Test
    void guestsAreShownTheWayInAndBack() {
        try (var _ = Visitor.guest(context)) {
            RouteConfiguration.forSessionScope().setRoute("closed", Closed.class);
            UI.getCurrent().navigate("closed");
            assertThat(title()).isEqualTo("Per entrare qui serve accedere");
            assertThat(ways()).containsExactly("sign-in?back=%2Fclosed", "");
        }
    }

    @Test
    void aFailureIsToldByACodeAndGivesNothingAway() {
        try (var _ = Visitor.guest(context)) {
            RouteConfiguration.forSessionScope().setRoute("broken", Broken.class);
            UI.getCurrent().navigate("broken");
            assertThat(title()).isEqualTo("Qualcosa è andato storto");
            assertThat(text())
                    .contains("500")
                    .containsPattern("codice [0-9A-Z]{6}")
                    .doesNotContain("secret");
            assertThat(ways()).containsExactly("broken", "");
        }
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static String text() {
        return _get(ErrorPage.class).getElement().getTextRecursively();
    }

    private static List<String> ways() {
        return _find(_get(ErrorPage.class), Anchor.class, spec -> spec.withClasses("button-link")).stream()
                .map(Anchor::getHref)
                .toList();
    }
}
