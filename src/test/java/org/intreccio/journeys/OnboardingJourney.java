package org.intreccio.journeys;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody of each persona signs up on a telephone or at a desk and is received; axe looks at every step. */
@Journey
class OnboardingJourney {

    @ParameterizedTest
    @CsvSource({
        "A company's CSR team,            new,  true",
        "University or laboratory,        ours, false",
        "Association or cooperative,      new,  true",
        "For myself,                      none, true",
        "Public body,                     new,  false"
    })
    void isReceivedInFourSteps(String persona, String organisation, boolean telephone, Visitors visitors) {
        var newcomer = telephone
                ? visitors.withATelephone()
                : visitors.comes(1280, 900, "en-GB", com.microsoft.playwright.options.ColorScheme.LIGHT);
        var picture = "welcome-" + persona.replaceAll("\\W+", "-").toLowerCase(java.util.Locale.ROOT);
        signsUp(newcomer);
        isSound(newcomer.seesHeading("What brings you here?"), picture + "-1");
        newcomer.clicks(AriaRole.BUTTON, persona);
        if (!organisation.equals("none")) {
            isSound(newcomer.seesHeading("For which organisation?"), picture + "-2");
            choosesOrganisation(newcomer, organisation);
        }
        isSound(newcomer.seesHeading("What do you offer, what do you seek?"), picture + "-3");
        newcomer.writes("In one sentence", "We lend a hand to whoever starts something.")
                .clicks(AriaRole.BUTTON, "Save and go on");
        isSound(newcomer.seesHeading("You are in"), picture + "-4");
        if (organisation.equals("ours")) {
            newcomer.sees("waits for a confirmation");
        }
    }

    private static void signsUp(Visitor newcomer) {
        newcomer.opens("/sign-up")
                .writes("Your name", "Irene Nuova")
                .writes("E-mail", "irene-" + UUID.randomUUID() + "@example.org")
                .writes("Password", "nove lune sopra il tetto")
                .clicks(AriaRole.BUTTON, "Open my account")
                .leaves("/sign-up");
    }

    private static void choosesOrganisation(Visitor newcomer, String organisation) {
        if (organisation.equals("ours")) {
            newcomer.writes("Name of the organisation", "Laboratorio Città Comune")
                    .clicks(AriaRole.BUTTON, "Laboratorio Città Comune – Ateneo della Martesana: it is mine");
        } else {
            newcomer.writes("Name of the organisation", "Nuova " + UUID.randomUUID());
            var place = newcomer.page().getByRole(AriaRole.COMBOBOX, named("Where its seat is"));
            place.click();
            place.fill("Milano");
            newcomer.page().getByRole(AriaRole.OPTION).first().waitFor();
            newcomer.presses("ArrowDown").presses("Enter");
            newcomer.clicks(AriaRole.BUTTON, "Add it and go on");
        }
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private static void isSound(Visitor visitor, String picture) {
        visitor.takesAPicture(picture).findsItAccessible().findsNothingWiderThanTheScreen();
    }
}
