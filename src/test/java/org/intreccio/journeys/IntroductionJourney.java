package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Somebody sees how they are connected with another one, and is introduced by those on the way. */
@Journey
class IntroductionJourney {

    @Test
    void isIntroducedByThoseOnTheWay(Visitors visitors) {
        var samir = visitors.atADesk();
        samir.opens("/sign-in").clicks(AriaRole.BUTTON, "Samir Haddad").leaves("/sign-in");
        isSound(samir.opens("/actors/casa-mazzini-aperta").seesHeading("Come siete connessi"), "actor");
        samir.opens("/connections/voltaia/casa-mazzini-aperta").seesHeading("Chi può fare da tramite");
        isSound(samir, "ways");
        samir.clicks(AriaRole.BUTTON, "Chiedi a Lumera Energia").sees("Il tuo messaggio");
        samir.takesAPicture("introduction-asking").findsItAccessible();
        samir.writes("A che scopo", "Il tetto della casa di quartiere");
        samir.writes("Il tuo messaggio", "Vorremmo capire se sul vostro tetto si può fare una comunità energetica.");
        samir.clicks(AriaRole.BUTTON, "Invia la richiesta").seesHeading("Le tue richieste in attesa");
        isSound(samir, "asked");

        var chiara = visitors.comes(360, 740, "it-IT", ColorScheme.DARK);
        chiara.opens("/sign-in").clicks(AriaRole.BUTTON, "Chiara Bonfanti").leaves("/sign-in");
        chiara.opens("/my/introductions").sees("Il tetto della casa di quartiere");
        isSound(chiara, "waiting");
        chiara.clicks(AriaRole.BUTTON, "Passa la richiesta di Voltaia verso Casa Aperta Mazzini");
        isSound(chiara.sees("Passata da te"), "passed");

        var youssef = visitors.comes(360, 740, "it-IT", ColorScheme.LIGHT);
        youssef.opens("/sign-in").clicks(AriaRole.BUTTON, "Youssef Benali").leaves("/sign-in");
        youssef.opens("/my/introductions").sees("passata da Lumera Energia");
        youssef.clicks(AriaRole.BUTTON, "Accetta che Voltaia conosca Casa Aperta Mazzini");
        isSound(youssef.sees("samir.startup@demo.example"), "accepted");
        isSound(youssef.opens("/connections/casa-mazzini-aperta/voltaia").seesHeading("I percorsi più stretti"), "met");

        samir.opens("/my/introductions").sees("youssef.presidente@demo.example");
        isSound(samir, "contact");
    }

    private static void isSound(Visitor visitor, String picture) {
        visitor.takesAPicture("introduction-" + picture).findsItAccessible().findsNothingWiderThanTheScreen();
    }
}
