package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A newcomer completes a team, puts somebody else in and compares; a guest looks at the same on a telephone. */
@Journey
class TeamJourney {

    @Test
    void completesATeamAndSwapsAMember(Visitors visitors) {
        var leila = visitors.atADesk();
        leila.opens("/sign-in").clicks(AriaRole.BUTTON, "Leila Rahmani").leaves("/sign-in");
        isSound(leila.opens("/team").seesHeading("Chi potrebbe completarla"), "proposed");
        leila.sees("Siamo partiti da ciò che cerca ParlaChiaro");
        leila.page().locator("li.mate vaadin-button").first().click();
        isSound(leila.sees("Al posto di"), "swapping");
        leila.page().locator(".swaps vaadin-button").first().click();
        isSound(leila.seesHeading("La tua squadra").seesHeading("Confronta le squadre"), "compared");
        leila.page().goBack();
        leila.seesHeading("Chi potrebbe completarla");

        var guest = visitors.comes(360, 740, "en-GB", ColorScheme.DARK);
        isSound(guest.opens("/team").seesHeading("Team builder"), "empty");
        guest.opens("/team?member=filo-di-giambellino&need=interpreting&need=grant-writing&need=social-work"
                + "&kind=association:1:2&size=4");
        isSound(guest.seesHeading("Who could complete it").sees("Covered"), "telephone");
    }

    private static void isSound(Visitor visitor, String picture) {
        visitor.takesAPicture("team-" + picture).findsItAccessible().findsNothingWiderThanTheScreen();
    }
}
