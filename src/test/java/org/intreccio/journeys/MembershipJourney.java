package org.intreccio.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.intreccio.directory.OrganisationFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Somebody comes to act for an organisation that an import brought in, invites another one, and lets them go: at a desk in the light
 * and on a telephone in the dark.
 */
@Journey
class MembershipJourney {

    private static final int DESK = 1_280;
    private static final int TELEPHONE = 360;
    private static final Path EXTRACT = Path.of("src/main/resources/membership/demo-extract.png");
    private static final String INVITED = "Teresa Lombardi";

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void fromAClaimToTheLastDayOfWhomItsOwnerInvited(int width, Visitors visitors) {
        var organisation = OrganisationFixture.imported(context);
        var people = "/actors/" + organisation.id() + "/people";
        var owner = comes(visitors, width);
        var name = claims(owner, organisation, width);
        var nadia = comes(visitors, width);
        attests(nadia, name, width);
        isSound(
                comes(visitors, width).opens("/actors/" + organisation.id()).sees("documento verificato"),
                width,
                "page");

        isSound(owner.opens(people).clicks(AriaRole.BUTTON, "Crea il link").sees("Copialo ora"), width, "invited");
        var link = URI.create(owner.page()
                        .getByRole(AriaRole.TEXTBOX, named("Link d’invito"))
                        .inputValue())
                .getPath();
        var invited = comes(visitors, width);
        joins(invited, link, organisation, width);

        owner.opens(people).clicks(AriaRole.BUTTON, "Cambia il ruolo di " + INVITED);
        isSound(owner.sees("Ultimo giorno"), width, "role");
        owner.clicks(AriaRole.RADIO, "Responsabile").clicks(AriaRole.BUTTON, "Salva");
        owner.sees("Il ruolo di " + INVITED + " è cambiato");
        isSound(invited.opens("/my/organisations").sees("Responsabile"), width, "manager");

        owner.clicks(AriaRole.BUTTON, "Termina l’appartenenza di " + INVITED).writes("Perché", "Era una prova");
        isSound(owner, width, "end");
        clicksLast(owner, "Termina");
        owner.sees(INVITED + " non ne fa più parte");
        isSound(invited.opens("/my/organisations").sees("Di cui hai fatto parte"), width, "former");
        comes(visitors, width).opens(link).sees("Questo invito non vale più");

        nadia.opens("/steward/audit");
        for (var done : new String[] {
            "Richiesta di agire",
            "Richiesta attestata",
            "Invito aperto",
            "Entrato in",
            "Ruolo cambiato",
            "Appartenenza terminata"
        }) {
            nadia.sees(done);
        }
        isSound(nadia, width, "audit");
    }

    private static String claims(Visitor claimant, OrganisationFixture organisation, int width) {
        var name = "Carla Attestata " + organisation.id().value().substring(4, 8);
        claimant.opens("/sign-up?back=/actors/" + organisation.id() + "/claim")
                .writes("Il tuo nome", name)
                .writes("E-mail", name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@example.org")
                .writes("Password", "quattro lane ben tese")
                .clicks(AriaRole.BUTTON, "Apri il mio account")
                .leaves("/sign-up");
        claimant.clicks(AriaRole.RADIO, "Titolare");
        claimant.page().locator("input[type=file]").setInputFiles(EXTRACT);
        isSound(claimant.sees("demo-extract.png"), width, "claim");
        claimant.clicks(AriaRole.BUTTON, "Invia la richiesta").leaves("/actors");
        isSound(claimant.sees("In attesa"), width, "claimed");
        return name;
    }

    private static void attests(Visitor steward, String name, int width) {
        steward.opens("/sign-in").clicks(AriaRole.BUTTON, "Nadia Ferrari").leaves("/sign-in");
        isSound(steward.opens("/steward/attestations").sees(name), width, "queue");
        steward.clicks(AriaRole.BUTTON, "Attesta la richiesta di " + name).sees(name + " ora agisce per");
    }

    private static void joins(Visitor invited, String link, OrganisationFixture organisation, int width) {
        isSound(invited.opens(link).seesHeading("Entra in " + organisation.name()), width, "join-guest");
        invited.clicks(AriaRole.LINK, "Ho già un account")
                .clicks(AriaRole.BUTTON, INVITED)
                .leaves("/sign-in");
        isSound(invited.seesHeading("Entra in " + organisation.name()), width, "join");
        clicksLast(invited, "Entra");
        invited.leaves("/join");
    }

    private static Visitor comes(Visitors visitors, int width) {
        return visitors.comes(width, 800, "it-IT", width == DESK ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    private static void clicksLast(Visitor visitor, String name) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, named(name).setExact(true))
                .last()
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void isSound(Visitor visitor, int width, String picture) {
        visitor.takesAPicture("membership-" + picture + "-" + width)
                .findsItAccessible()
                .findsNothingWiderThanTheScreen();
    }
}
