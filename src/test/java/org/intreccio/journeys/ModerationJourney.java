package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** From the quiet link at the end of a page to a decision that is told and in the log. */
@Journey
class ModerationJourney {

    private static final String PAGE = "/actors/tetti-comuni";

    @Test
    void aGuestReportsAfterSigningInAndAStewardDecides(Visitors visitors) {
        var teresa = visitors.comes(360, 740, "it-IT", ColorScheme.DARK);
        teresa.opens(PAGE).clicks(AriaRole.LINK, "Segnala qualcosa che non va").seesHeading("Accedi");
        teresa.clicks(AriaRole.BUTTON, "Teresa Lombardi").leaves("/sign-in").seesHeading("Segnala");
        isSound(teresa, "report");
        teresa.clicks(AriaRole.RADIO, "Informazioni false").writes("Racconta", "La sede non è più qui.");
        teresa.clicks(AriaRole.BUTTON, "Invia la segnalazione").sees("un custode leggerà la tua segnalazione");
        isSound(teresa.opens("/my/moderation").sees("La sede non è più qui."), "mine");

        var nadia = visitors.atADesk();
        nadia.opens("/sign-in").clicks(AriaRole.BUTTON, "Nadia Ferrari").leaves("/sign-in");
        isSound(nadia.opens("/steward/moderation").sees("Tetti Comuni"), "queue");
        nadia.clicks(AriaRole.LINK, "Tetti Comuni").clicks(AriaRole.BUTTON, "Me ne occupo io");
        isSound(nadia.seesHeading("Decidi"), "case");
        nadia.clicks(AriaRole.RADIO, "Avvisa: chi è coinvolto riceve una lettera e nient’altro")
                .writes("Perché", "Aggiornate la sede, per favore.")
                .clicks(AriaRole.BUTTON, "Decidi e scrivi agli interessati")
                .seesHeading("Ci hai ripensato?");
        isSound(nadia.opens("/steward/audit").sees("Caso deciso"), "audit");
        isSound(nadia, "seals");
    }

    private static void isSound(Visitor visitor, String picture) {
        visitor.takesAPicture("moderation-" + picture).findsItAccessible().findsNothingWiderThanTheScreen();
    }
}
