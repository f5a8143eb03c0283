package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who is signed in and works here: the pages, forms and dialogs that guests never see, in both colour schemes. */
@Journey
class WorkingJourney {

    private static final String COOPERATIVE = "/actors/filo-di-giambellino";
    private static final List<String> FORMS =
            List.of("Presentazione", "Luoghi, temi e obiettivi", "Che cosa offre", "Che cosa cerca");

    @Test
    void everyFormIsSoundAtADesk(Visitors visitors) {
        walks(visitors.atADesk(), "desk-light");
    }

    @Test
    void everyFormIsSoundOnATelephoneInTheDark(Visitors visitors) {
        walks(visitors.comes(360, 740, "it-IT", ColorScheme.DARK), "telephone-dark");
    }

    private static void walks(Visitor marta, String picture) {
        marta.opens("/sign-in").clicks(AriaRole.BUTTON, "Marta Colnaghi").leaves("/sign-in");
        for (var path : List.of(
                "/account",
                "/actors/new",
                "/partners",
                "/my/following",
                "/spaces/new",
                "/spaces/giambellino-cortili",
                "/spaces/giambellino-cortili/desk")) {
            isSound(marta.opens(path), picture + path.replace('/', '-'));
        }
        for (var form : FORMS) {
            isSound(
                    marta.opens(COOPERATIVE).clicks(AriaRole.BUTTON, form).seesHeading(form),
                    picture + "-form-" + FORMS.indexOf(form));
        }
        marta.opens("/help").clicks(AriaRole.BUTTON, "Cerca attori, progetti…").sees("Apri la pagina dei risultati");
        isSound(marta, picture + "-search");
        // An open menu is looked at only: Vaadin's own items bear attributes that axe knows to be wrong for their role.
        marta.opens("/about")
                .page()
                .locator(".account vaadin-menu-bar-button")
                .first()
                .click();
        marta.sees("Agisci per conto di").takesAPicture("working-" + picture + "-acting-as");
    }

    @Test
    void aStewardsPagesAreSoundInTheDark(Visitors visitors) {
        var nadia = visitors.comes(1280, 900, "it-IT", ColorScheme.DARK);
        nadia.opens("/sign-in").clicks(AriaRole.BUTTON, "Nadia Ferrari").leaves("/sign-in");
        isSound(nadia.opens("/steward/imports"), "desk-dark-imports");
    }

    private static void isSound(Visitor visitor, String picture) {
        visitor.takesAPicture("working-" + picture).findsItAccessible().findsNothingWiderThanTheScreen();
    }
}
