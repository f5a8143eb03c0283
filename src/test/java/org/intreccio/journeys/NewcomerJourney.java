package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who has never been here: looks around as a guest, opens an organisation, sees who it could work with, joins. */
@Journey
class NewcomerJourney {

    private static final String COOPERATIVE = "/actors/filo-di-giambellino";
    private static final List<String> OPEN_PAGES = List.of(
            "/",
            "/directory",
            "/directory?view=map",
            "/directory?view=network&place=it-mi",
            COOPERATIVE,
            "/partners",
            "/partners/filo-di-giambellino",
            "/search?q=giambellino",
            "/spaces",
            "/spaces/lumera-in-comune",
            "/sign-in",
            "/sign-up",
            "/about",
            "/help",
            "/developers",
            "/actors/nobody-has-this-address");

    @Test
    void everyOpenPageIsSoundAtADesk(Visitors visitors) {
        var guest = visitors.atADesk();
        for (var path : OPEN_PAGES) {
            guest.opens(path)
                    .findsItAccessible()
                    .findsNothingWiderThanTheScreen()
                    .takesAPicture("desk-it" + path.replaceAll("[/?=&]", "-"));
        }
    }

    @Test
    void everyOpenPageIsSoundOnATelephoneInTheDark(Visitors visitors) {
        var guest = visitors.withATelephone();
        for (var path : OPEN_PAGES) {
            guest.opens(path)
                    .findsItAccessible()
                    .findsNothingWiderThanTheScreen()
                    .takesAPicture("telephone-en" + path.replaceAll("[/?=&]", "-"));
        }
    }

    @Test
    void findsACooperativeWhileTypingWithATypo(Visitors visitors) {
        visitors.atADesk()
                .opens("/directory")
                .writes("Cerca nella rete", "giambelino")
                .sees("Filo di Giambellino")
                .clicks(AriaRole.LINK, "Filo di Giambellino")
                .seesHeading("Filo di Giambellino")
                .sees("Che cosa offre e che cosa cerca")
                .sees("Partner consigliati");
    }

    @Test
    void seesWhyAPartnerIsRecommended(Visitors visitors) {
        visitors.atADesk()
                .opens("/partners/filo-di-giambellino")
                .sees("Partner consigliati")
                .sees("Partner in comune")
                .clicks(AriaRole.BUTTON, "Perché non c’è…?")
                .sees("Chi ti aspettavi")
                .findsItAccessible();
    }

    @Test
    void joinsAndComesBackToWhereItWas(Visitors visitors) {
        var newcomer = visitors.atADesk().opens("/account").seesHeading("Accedi");
        newcomer.opens("/sign-up")
                .writes("Il tuo nome", "Ines Caruso Journey")
                .writes("E-mail", "ines.journey@example.org")
                .writes("Password", "quattro lane ben tese")
                .clicks(AriaRole.BUTTON, "Apri il mio account")
                .leaves("/sign-up")
                .opens("/account")
                .seesHeading("Ines Caruso Journey")
                .sees("Token di accesso")
                .findsItAccessible();
    }

    @Test
    void aDemoPersonaActsForItsOrganisation(Visitors visitors) {
        var marta = visitors.atADesk().opens("/sign-in").takesAPicture("desk-it-personas");
        marta.clicks(AriaRole.BUTTON, "Marta Colnaghi").leaves("/sign-in");
        marta.opens("/partners").seesHeading("Partner").findsItAccessible().takesAPicture("desk-it-partners-of-marta");
    }

    @Test
    void aStewardSeesTheImports(Visitors visitors) {
        var nadia = visitors.atADesk().opens("/steward/imports").seesHeading("Accedi");
        nadia.clicks(AriaRole.BUTTON, "Nadia Ferrari").leaves("/sign-in");
        nadia.opens("/steward/imports").findsItAccessible().takesAPicture("desk-it-steward-imports");
    }
}
