package org.intreccio.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.intreccio.ui.EmptyState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class FrameTest {

    @Autowired
    ApplicationContext context;

    private @Nullable Visitor visitor;

    @AfterEach
    void leave() {
        if (visitor != null) {
            visitor.close();
        }
    }

    private void come(Visitor arrived) {
        visitor = arrived;
        // Karibu registers the routes that it is given, and no layouts.
        UI.getCurrent().getInternals().getRouter().getRegistry().setLayout(MainLayout.class);
        UI.getCurrent().navigate("about");
    }

    @Test
    void guestIsOfferedTheWayIn() {
        come(Visitor.guest(context));
        UI.getCurrent().navigate("");
        assertThat(_get(Anchor.class, spec -> spec.withText("Accedi")).getHref())
                .isEqualTo("sign-in");
        _assertNone(Avatar.class);
    }

    @Test
    void signInLeadsBackToThePageOneIsOn() {
        come(Visitor.guest(context));
        UI.getCurrent().navigate("search", QueryParameters.of("q", "orti"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Accedi")).getHref())
                .isEqualTo("sign-in?back=%2Fsearch%3Fq%3Dorti");
    }

    @Test
    void signedInPersonIsGreetedByName() {
        come(Visitor.signedIn(context));
        UI.getCurrent().navigate("");
        assertThat(_get(Avatar.class).getName()).isEqualTo("Giulia Prova");
        _assertNone(Anchor.class, spec -> spec.withText("Accedi"));
    }

    @Test
    void homeSaysWhatThePortalIs() {
        come(Visitor.guest(context));
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("I fili intrecciati tengono di più");
        _assertOne(Main.class);
        _assertOne(SideNavItem.class, spec -> spec.withPredicate(item -> "Aiuto".equals(item.getLabel())));
    }

    @Test
    void searchWithoutHitsSaysWhyAndGivesAWayOn() {
        come(Visitor.guest(context));
        UI.getCurrent().navigate("search");
        _setValue(_get(TextField.class), "zzyzx qwrtp");
        _assertOne(EmptyState.class);
        _assertOne(Anchor.class, spec -> spec.withText("Sfoglia tutti gli attori"));
    }

    @Test
    void searchOpensOverAnyPage() {
        come(Visitor.guest(context));
        UI.getCurrent().navigate("help");
        _click(_get(NativeButton.class, spec -> spec.withClasses("search-button")));
        _assertOne(SearchDialog.class);
    }

    @Test
    void whatIsNotThereIsToldInsideTheFrame() {
        come(Visitor.guest(context));
        UI.getCurrent().navigate("");
        var page = new NotFoundView();
        page.say("404", "Titolo", "Testo");
        page.way("Cerca nel portale", "search");
        UI.getCurrent().add(page);
        _assertOne(Anchor.class, spec -> spec.withText("Cerca nel portale"));
    }

    @Test
    void speaksEnglishToWhoeverChoseIt() {
        come(Visitor.guest(context));
        UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("help");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Help · Intreccio");
    }
}
