package org.intreccio.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.challenges.ChallengeId;

/** The first half of {@link CallJourney}: a call is written, read by a steward and answered by three teams. */
final class CallBeginning {

    static final String TITLE = "Cortili d’inverno";
    static final String MARTAS = "La stufa in cortile";
    static final String YOUSSEFS = "Una tenda per gennaio";
    static final String TERESAS = "Il tè delle cinque";

    private CallBeginning() {}

    static void isWritten(CallCast cast) {
        var chiara = cast.chiara;
        chiara.opens("/challenges").clicks(AriaRole.LINK, "Lancia una sfida");
        chiara.seesHeading("Lancia una sfida").findsItSoundInBothWays("call-new");
        chiara.writes("Titolo", TITLE).clicks(AriaRole.RADIO, "Microcontributi CSR");
        chiara.clicks(AriaRole.BUTTON, "Crea la bozza").leaves("/challenges/new");
        cast.call(new ChallengeId(chiara.partOfAddress(1)));
        chiara.picks("Temi", "comunit", "").presses("Escape").presses("Tab").sees("Salvato");
        chiara.findsItSoundInBothWays("call-step-brief");
        for (var step : List.of("Le regole", "Le fasi", "I criteri")) {
            chiara.clicks(AriaRole.BUTTON, "Avanti").seesHeading(step).findsItSoundInBothWays("call-step-" + step);
        }
        chiara.writes("Proposte scelte, al massimo", "1").presses("Tab").sees("Salvato");
        chiara.writes("Riserve, al massimo", "1").presses("Tab").sees("Salvato");
        for (var step : List.of("I soldi", "I documenti", "Anteprima")) {
            chiara.clicks(AriaRole.BUTTON, "Avanti").seesHeading(step).findsItSoundInBothWays("call-step-" + step);
        }
        chiara.sees("Non manca niente.");
        for (var other : List.of(cast.marta, cast.giulia, cast.guest)) {
            CallCast.isRefused(other, cast.api());
        }
        chiara.clicks(AriaRole.BUTTON, "Manda in revisione").leaves(cast.page() + "/edit");
        chiara.sees("Un custode la sta leggendo.").findsItSoundInBothWays("call-desk");
    }

    static void isOpened(CallCast cast) {
        CallCast.isRefused(cast.guest, cast.api());
        cast.nadia.opens("/steward/challenges").sees(TITLE).findsItSoundInBothWays("call-reviews");
        cast.nadia
                .page()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Apri a tutti"))
                .click();
        cast.nadia.sees("«" + TITLE + "» è aperta.");
        cast.guest.opens(cast.page()).seesHeading(TITLE).findsItSoundInBothWays("call-page");
    }

    static void isAnswered(CallCast cast, LocalDate lately) {
        var marta = cast.marta;
        marta.opens(cast.page()).clicks(AriaRole.LINK, "Rispondi al bando");
        marta.chooses("Chi propone", "Filo di Giambellino").findsItSoundInBothWays("call-answer");
        marta.clicks(AriaRole.BUTTON, "Comincia la proposta").leaves(cast.page());
        cast.proposals.put(marta, marta.partOfAddress(1));
        writes(marta);
        joins(cast);
        var desk = "/proposals/" + cast.proposals.get(marta);
        for (var other : List.of(cast.youssef, cast.giulia, cast.chiara, cast.guest)) {
            CallCast.isRefused(other, "/api/v1" + desk);
        }
        marta.opens(desk + "/edit").sees("C’è tutto ciò che il bando chiede.");
        marta.clicksExactly("Consegna");
        marta.seesHeading("Consegnare la proposta?").findsItSoundInBothWays("call-submit");
        marta.clicks(AriaRole.BUTTON, "Consegna ora").sees("Consegna n. 1").findsItSoundInBothWays("call-receipt");
        var receipt = marta.page().locator(".receipt-hash").first().textContent();
        CallCast.gets(cast.guest, "/api/v1/receipts/" + receipt);
        marta.clicksExactly("Chiudi");
        marta.seesHeading(MARTAS).findsItSoundInBothWays("call-proposal");

        cast.workedTogether(cast.youssef, "casa-mazzini-aperta", cast.giulia, "lab-citta-comune", lately.toString());
        cast.proposes(cast.youssef, "casa-mazzini-aperta", YOUSSEFS);
        cast.proposes(cast.teresa, "cortile-tirana", TERESAS);
    }

    private static void writes(Visitor marta) {
        marta.writes("Titolo", MARTAS).writes("In breve", "Una stufa, dieci sedie e chi le apparecchia.");
        marta.writes("Che cosa fate", "Una stufa nel cortile di via Odazio, tre sere la settimana.");
        marta.writes("Che cosa cambia", "Chi vive solo ha dove andare.");
        marta.writes("Durata in mesi", "4").presses("Tab");
        marta.picks("Luoghi", "Milano", "Milano").presses("Escape").presses("Tab");
        marta.findsItSoundInBothWays("call-text");
        marta.clicks(AriaRole.LINK, "Costi").seesHeading("Le righe");
        marta.writes("Che cosa", "Una stufa a pellet").presses("Tab");
        marta.writes("Costo", "3.900,50").presses("Tab");
        marta.writes("Somma richiesta al bando", "3.900,50").presses("Tab");
        marta.sees("I conti rispettano le regole del bando.").findsItSoundInBothWays("call-budget");
    }

    private static void joins(CallCast cast) {
        cast.marta.clicks(AriaRole.LINK, "Squadra").picks("Chi vuoi invitare", "ParlaChiaro", "ParlaChiaro");
        cast.marta.writes("Con quale ruolo", "Parole semplici per tutti");
        cast.marta.clicksExactly("Invita");
        cast.marta.sees("Invito mandato a ParlaChiaro").findsItSoundInBothWays("call-team");
        cast.leila.opens("/proposals/mine").seesHeading("Aspettano la tua risposta");
        cast.leila.findsItSoundInBothWays("call-asked");
        cast.leila.clicks(AriaRole.BUTTON, "Accetta: ParlaChiaro").sees("ParlaChiaro è nella squadra.");
    }
}
