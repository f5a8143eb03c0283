package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.intreccio.Letters;
import org.intreccio.credentials.Authenticators;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody joins and proves who they are: by the letter, with a second step, with a passkey, after forgetting the password. */
@Journey
class JoiningJourney {

    private static final String PASSWORD = "quattro lane ben tese";

    @Autowired
    PostOffice office;

    private final String email = "j-" + UUID.randomUUID() + "@example.org";

    private static Visitor desk(Visitors visitors) {
        return visitors.atADesk();
    }

    private static Visitor telephone(Visitors visitors) {
        return visitors.comes(360, 740, "it-IT", ColorScheme.DARK);
    }

    @Test
    void confirmsAndComesInWithASecondStepAtADesk(Visitors visitors) {
        confirmsAndComesInWithASecondStep(desk(visitors), "desk");
    }

    @Test
    void confirmsAndComesInWithASecondStepOnATelephone(Visitors visitors) {
        confirmsAndComesInWithASecondStep(telephone(visitors), "telephone");
    }

    @Test
    void comesInWithAPasskeyAtADesk(Visitors visitors) {
        comesInWithAPasskey(desk(visitors), "desk");
    }

    @Test
    void comesInWithAPasskeyOnATelephone(Visitors visitors) {
        comesInWithAPasskey(telephone(visitors), "telephone");
    }

    @Test
    void choosesANewPasswordAtADesk(Visitors visitors) {
        choosesANewPassword(desk(visitors), "desk");
    }

    @Test
    void choosesANewPasswordOnATelephone(Visitors visitors) {
        choosesANewPassword(telephone(visitors), "telephone");
    }

    private void confirmsAndComesInWithASecondStep(Visitor visitor, String where) {
        signUp(visitor);
        visitor.sees("ancora da confermare");
        sound(visitor, where + "-joining-1-reminded");
        visitor.page().navigate(Letters.link(Letters.to(office, email)));
        visitor.seesHeading("Conferma il tuo indirizzo");
        sound(visitor, where + "-joining-2-letter");
        visitor.clicks(AriaRole.BUTTON, "Sì, conferma").seesHeading("Indirizzo confermato");
        sound(visitor, where + "-joining-3-confirmed");
        visitor.opens("/account").clicks(AriaRole.BUTTON, "Attiva il secondo passo");
        var key = visitor.page().locator(".secret").textContent();
        sound(visitor, where + "-joining-4-set-up");
        visitor.writes("Codice", Authenticators.code(key, 0));
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Attiva")
                                .setExact(true))
                .click();
        visitor.seesHeading("Codici di recupero");
        assertThat(visitor.page().locator(".recovery-codes li").count()).isEqualTo(10);
        sound(visitor, where + "-joining-5-recovery-codes");
        visitor.clicks(AriaRole.BUTTON, "Li ho messi al sicuro").sees("10 codici di recupero");
        leave(visitor);
        visitor.opens("/sign-in?back=/account").writes("E-mail", email).writes("Password", PASSWORD);
        signIn(visitor).seesHeading("Il secondo passo");
        sound(visitor, where + "-joining-6-second-step");
        visitor.writes("Codice", Authenticators.code(key, 1))
                .clicks(AriaRole.BUTTON, "Continua")
                .leaves("/sign-in")
                .seesHeading("Ines Caruso")
                .sees("con password e codice");
        sound(visitor, where + "-joining-7-account");
    }

    private void comesInWithAPasskey(Visitor visitor, String where) {
        plugAuthenticatorInto(visitor);
        signUp(visitor);
        visitor.opens("/account")
                .clicks(AriaRole.BUTTON, "Aggiungi una passkey")
                .sees("Per riconoscerla");
        sound(visitor, where + "-passkey-1-name");
        visitor.writes("La tua password, o un codice", PASSWORD)
                .clicks(AriaRole.BUTTON, "Continua")
                .seesHeading("Il mio dispositivo");
        sound(visitor, where + "-passkey-2-added");
        leave(visitor);
        visitor.opens("/sign-in?back=/account");
        sound(visitor, where + "-passkey-3-sign-in");
        visitor.clicks(AriaRole.BUTTON, "Entra con una passkey")
                .leaves("/sign-in")
                .seesHeading("Ines Caruso")
                .sees("con passkey");
    }

    private void choosesANewPassword(Visitor visitor, String where) {
        signUp(visitor);
        Letters.to(office, email);
        leave(visitor);
        visitor.opens("/sign-in")
                .clicks(AriaRole.LINK, "Hai dimenticato la password?")
                .seesHeading("Password dimenticata");
        sound(visitor, where + "-reset-1-asked");
        visitor.writes("E-mail", email)
                .clicks(AriaRole.BUTTON, "Mandami la lettera")
                .seesHeading("Guarda la posta");
        sound(visitor, where + "-reset-2-sent");
        visitor.page().navigate(Letters.link(Letters.after(office, email, 1)));
        visitor.seesHeading("Scegli una nuova password");
        sound(visitor, where + "-reset-3-new");
        visitor.writes("Nuova password", "tutta un'altra musica")
                .clicks(AriaRole.BUTTON, "Salva la nuova password")
                .seesHeading("Fatto");
        sound(visitor, where + "-reset-4-done");
        visitor.opens("/sign-in?back=/account").writes("E-mail", email).writes("Password", "tutta un'altra musica");
        signIn(visitor).leaves("/sign-in").seesHeading("Ines Caruso");
    }

    private void signUp(Visitor visitor) {
        visitor.opens("/sign-up")
                .writes("Il tuo nome", "Ines Caruso")
                .writes("E-mail", email)
                .writes("Password", PASSWORD)
                .clicks(AriaRole.BUTTON, "Apri il mio account")
                .leaves("/sign-up");
    }

    private static Visitor signIn(Visitor visitor) {
        visitor.page()
                .locator("form")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Accedi"))
                .click();
        return visitor;
    }

    private static void leave(Visitor visitor) {
        visitor.opens("/account").clicks(AriaRole.BUTTON, "Esci dappertutto").sees("Finiscono tutti i tuoi accessi");
        visitor.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Esci dappertutto"))
                .click();
        visitor.leaves("/account");
    }

    private static void sound(Visitor visitor, String picture) {
        visitor.findsItAccessible().findsNothingWiderThanTheScreen().takesAPicture(picture);
    }

    /** A device with a fingerprint reader that always recognises its owner. */
    private static void plugAuthenticatorInto(Visitor visitor) {
        var tools = visitor.page().context().newCDPSession(visitor.page());
        tools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var command = new JsonObject();
        command.add("options", options);
        tools.send("WebAuthn.addVirtualAuthenticator", command);
    }
}
