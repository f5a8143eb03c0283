package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody comes in by the sign-in of their organisation, at its own provider, and is known again the next time. */
@Journey
class OrganisationSignInJourney {

    private final String subject = UUID.randomUUID().toString();
    private final String email = "o-" + subject + "@ateneo.example";

    @Test
    void comesInByTheirOrganisationAtADesk(Visitors visitors) {
        comesIn(visitors.atADesk(), visitors.atADesk(), "desk");
    }

    @Test
    void comesInByTheirOrganisationOnATelephone(Visitors visitors) {
        comesIn(telephone(visitors), telephone(visitors), "telephone");
    }

    private static Visitor telephone(Visitors visitors) {
        return visitors.comes(360, 740, "it-IT", ColorScheme.DARK);
    }

    private void comesIn(Visitor first, Visitor elsewhere, String where) {
        enters(first, "Olga Ferri", where);
        enters(elsewhere, "Un altro nome", where + "-again");
    }

    private void enters(Visitor visitor, String name, String where) {
        OwnProvider.knows(subject, email, name);
        visitor.mayAsk(OwnProvider.origin()).opens("/sign-in?back=/account");
        visitor.findsItAccessible().findsNothingWiderThanTheScreen().takesAPicture(where + "-organisation-1-sign-in");
        visitor.clicks(AriaRole.BUTTON, "Entra con " + OwnProvider.NAME)
                .seesHeading("Olga Ferri")
                .sees("con la tua organizzazione")
                .sees(email);
        visitor.findsItAccessible().findsNothingWiderThanTheScreen().takesAPicture(where + "-organisation-2-account");
    }
}
