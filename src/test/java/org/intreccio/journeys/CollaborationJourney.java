package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** One side tells what was done together, the other confirms it on a telephone, and everybody can see it. */
@Journey
class CollaborationJourney {

    private static final String TITLE = "Biciclette per il doposcuola";

    @Test
    void oneSideProposesAndTheOtherConfirms(Visitors visitors) {
        var youssef = visitors.atADesk();
        youssef.opens("/sign-in").clicks(AriaRole.BUTTON, "Youssef Benali").leaves("/sign-in");
        youssef.opens("/actors/filo-di-giambellino").clicks(AriaRole.LINK, "Abbiamo lavorato insieme");
        youssef.seesHeading("Racconta una collaborazione").sees("Filo di Giambellino");
        isSound(youssef, "new");
        youssef.writes("Come si chiama", TITLE).dates("Da quando", "01/03/2025");
        youssef.writes("Che cosa avete fatto", "Otto biciclette rimesse in strada con i ragazzi.");
        youssef.clicks(AriaRole.BUTTON, "Chiedi la conferma").seesHeading("Manca la risposta di qualcuno");
        isSound(youssef.sees(TITLE), "proposed");

        var marta = visitors.comes(360, 740, "it-IT", ColorScheme.DARK);
        marta.opens("/sign-in").clicks(AriaRole.BUTTON, "Marta Colnaghi").leaves("/sign-in");
        isSound(marta.opens("/my/collaborations").seesHeading("Aspettano la tua risposta"), "waiting");
        marta.clicks(AriaRole.BUTTON, "Conferma la partecipazione di Filo di Giambellino")
                .sees("ora la rete lo sa");
        isSound(marta.opens("/actors/filo-di-giambellino").sees(TITLE), "confirmed");

        var guest = visitors.comes(360, 740, "it-IT", ColorScheme.LIGHT);
        guest.opens("/actors/filo-di-giambellino").sees(TITLE);
    }

    private static void isSound(Visitor visitor, String picture) {
        visitor.takesAPicture("collaboration-" + picture).findsItAccessible().findsNothingWiderThanTheScreen();
    }
}
