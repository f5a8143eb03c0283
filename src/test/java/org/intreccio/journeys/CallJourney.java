package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.journeys.CallBeginning.MARTAS;
import static org.intreccio.journeys.CallBeginning.TERESAS;
import static org.intreccio.journeys.CallBeginning.TITLE;
import static org.intreccio.journeys.CallBeginning.YOUSSEFS;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.evaluation.EvaluationFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A company runs a call: from a template to open results, with three proposals, four reviewers, a tie that blocks and one that is ruled on,
 * and equal scores that are settled in writing. After each step those who may not know of it look, on the pages and as programs.
 */
@Journey
class CallJourney {

    private static final String REASON = "A pari punti, prima chi lavora dove il contributo non è mai arrivato.";
    private static final int GOOD = 8;
    private static final int FAIR = 6;

    @Autowired
    ApplicationContext context;

    @Test
    void aCallIsRunFromATemplateToItsResults(Visitors visitors) {
        var cast = new CallCast(visitors);
        CallBeginning.isWritten(cast);
        CallBeginning.isOpened(cast);
        ChallengeFixture.daysPass(context, cast.call(), 8);
        CallBeginning.isAnswered(
                cast, LocalDate.now(context.getBean(Clock.class)).minusMonths(10));
        EvaluationFixture.allAtOnce(context, cast.call());
        ChallengeFixture.daysPass(context, cast.call(), 31);
        isChecked(cast);
        getsACommittee(cast);
        isGivenOut(cast);
        isScored(cast);
        isRanked(cast);
        isTold(cast);
    }

    private static void isChecked(CallCast cast) {
        cast.chiara.opens("/proposals/" + cast.proposals.get(cast.marta)).findsItSoundInBothWays("call-check");
        cast.chiara.clicks(AriaRole.BUTTON, "Ammetti").sees("Proposta ammessa.");
        for (var other : List.of(cast.youssef, cast.teresa)) {
            CallCast.does(
                    cast.chiara, "POST", "/api/v1/proposals/" + cast.proposals.get(other) + "/admission", Map.of());
        }
    }

    private static void getsACommittee(CallCast cast) {
        var chiara = cast.chiara;
        chiara.opens(cast.page() + "/desk").clicks(AriaRole.LINK, "Commissione e affidamenti");
        chiara.seesHeading("Commissione").findsItSoundInBothWays("call-committee-empty");
        for (var name : List.of("Giulia Terraneo", "Paolo Vergani", "Leila Rahmani", "Nadia Ferrari")) {
            chiara.picks("Chi invitare", name, name);
            chiara.clicksExactly("Invita");
            chiara.sees("Invito inviato a " + name);
        }
        cast.giulia.opens("/evaluate").sees(TITLE).findsItSoundInBothWays("call-seat");
        cast.giulia.clicks(AriaRole.CHECKBOX, "Dichiaro").clicks(AriaRole.BUTTON, "Accetta il posto");
        cast.giulia.sees("Sei in commissione");
        List.of(cast.paolo, cast.leila, cast.nadia).forEach(cast::sits);
    }

    /** Leila agreed in the name of a partner, so nothing of that team is hers to judge; Giulia worked with another, and it is ruled on. */
    private static void isGivenOut(CallCast cast) {
        var chiara = cast.chiara;
        chiara.opens(cast.page() + "/committee").seesHeading("Conflitti d’interesse: 2");
        tells(chiara, ".conflict.hard", "Impedisce", "Leila Rahmani", "ParlaChiaro", MARTAS);
        tells(
                chiara,
                ".conflict.soft-tie",
                "Da valutare",
                "Giulia Terraneo",
                "Un inventario dei cortili",
                "Casa Aperta Mazzini",
                YOUSSEFS);
        chiara.findsItSoundInBothWays("call-conflicts");
        chiara.clicks(AriaRole.BUTTON, "Ammetti: Giulia Terraneo").sees("il legame resta agli atti");
        chiara.writes("Perché", "Un inventario di dati: non ha interessi nella proposta.");
        chiara.findsItSoundInBothWays("call-ruling");
        chiara.clicksExactly("Ammetti");
        chiara.sees("Ammesso: Un inventario di dati");
        chiara.clicks(AriaRole.BUTTON, "Apri la valutazione e affida").sees("Tutto è affidato secondo questo piano.");
        chiara.findsItSoundInBothWays("call-given-out");

        var plan = CallCast.gets(chiara, cast.api() + "/assignment").path("pairs");
        assertThat(plan).hasSize(6);
        assertThat(plan)
                .noneMatch(p -> p.path("person").asString().equals("leila-rahmani")
                        && p.path("proposal").asString().equals(cast.proposals.get(cast.marta)));
        assertThat(cast.reviewers().stream().map(r -> cast.sheets(r).size())).containsOnly(1, 2);
        var byHand = chiara.asks(
                "POST",
                cast.api() + "/reviews",
                Map.of("proposal", cast.proposals.get(cast.marta), "person", "leila-rahmani"));
        assertThat(byHand.status()).isGreaterThanOrEqualTo(400);
        cast.nobodyLearnsOfTheJudgement();
    }

    private static void isScored(CallCast cast) {
        var points = Map.of(
                cast.proposals.get(cast.marta), GOOD,
                cast.proposals.get(cast.youssef), GOOD,
                cast.proposals.get(cast.teresa), FAIR);
        cast.reviewersReadTheirOwnAlone();
        cast.scores(cast.paolo, points);
        cast.reviewersReadTheirOwnAlone();

        var giulia = cast.giulia;
        giulia.opens("/evaluate").findsItSoundInBothWays("call-queue");
        var first = cast.sheets(giulia).getFirst();
        giulia.opens("/evaluate/" + first.path("review").path("id").asString()).seesHeading("La scheda");
        var given =
                String.valueOf(points.get(first.path("review").path("proposal").asString()));
        var scores = giulia.page().locator("vaadin-integer-field input");
        for (int i = 0; i < scores.count(); i++) {
            scores.nth(i).fill(given);
            giulia.presses("Tab");
        }
        giulia.sees("Salvata:").findsItSoundInBothWays("call-rubric");
        giulia.clicksExactly("Consegna");
        giulia.sees("spiega i punti");
        giulia.writes("Giudizio per chi propone", "Semplice, vicino, pronto.");
        giulia.clicksExactly("Consegna");
        giulia.sees("Valutazione consegnata").findsItSoundInBothWays("call-scored");
        assertThat(giulia.page().getByText("Le altre valutazioni").count()).isZero();

        List.of(giulia, cast.leila).forEach(r -> cast.scores(r, points));
        cast.reviewersReadTheirOwnAlone();
        cast.scores(cast.nadia, points);
        cast.nobodyLearnsOfTheJudgement();
    }

    private static void isRanked(CallCast cast) {
        var chiara = cast.chiara;
        chiara.opens(cast.page() + "/ranking").seesHeading("Parità tra 2 proposte");
        assertThat(chiara.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fissa la graduatoria"))
                        .isDisabled())
                .isTrue();
        chiara.findsItSoundInBothWays("call-tie");
        chiara.chooses("1º posto", YOUSSEFS).chooses("2º posto", MARTAS);
        chiara.clicks(AriaRole.BUTTON, "Sciogli la parità").sees("Scrivi una motivazione");
        chiara.writes("Motivazione", REASON).clicks(AriaRole.BUTTON, "Sciogli la parità");
        chiara.sees("Parità sciolta").sees(REASON);
        chiara.clicks(AriaRole.BUTTON, "Fissa la graduatoria").sees("Chi ha proposto non la conosce ancora");
        chiara.findsItSoundInBothWays("call-ranking");
        assertThat(chiara.asks(cast.api() + "/minutes").body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        cast.nobodyLearnsOfTheJudgement();
        cast.marta.opens("/proposals/" + cast.proposals.get(cast.marta)).sees("In valutazione");
        assertThat(cast.marta.page().locator("main").innerText()).doesNotContain("riserva", "Selezionata", "punti");
        assertThat(cast.guest.opens(cast.page()).page().locator("main").innerText())
                .doesNotContain(MARTAS, YOUSSEFS, TERESAS);
    }

    private static void isTold(CallCast cast) {
        cast.chiara.clicks(AriaRole.BUTTON, "Pubblica i risultati").sees("I risultati sono pubblici.");
        cast.chiara.findsItSoundInBothWays("call-told");
        var results = cast.guest
                .opens(cast.page() + "/results")
                .seesHeading("Results")
                .sees(REASON);
        results.findsItSoundInBothWays("call-results");
        var rows = results.page().locator(".ranking-table tbody tr").allInnerTexts();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains(YOUSSEFS, "80", "Selected");
        assertThat(rows.get(1)).contains(MARTAS, "80", "In reserve");
        assertThat(rows.get(2)).contains(TERESAS, "60");
        assertThat(results.page().locator("main").innerText()
                        + cast.guest.asks(cast.api() + "/results").text())
                .doesNotContain("Giulia Terraneo", "Paolo Vergani", "Leila Rahmani", "Nadia Ferrari")
                .doesNotContain("Solo per chi organizza", "Un inventario di dati");
        for (var still : List.of("ranking", "reviews", "committee", "minutes", "appeals")) {
            CallCast.isRefused(cast.guest, cast.api() + "/" + still);
            CallCast.isRefused(cast.marta, cast.api() + "/" + still);
        }
        CallCast.isRefused(cast.guest, "/api/v1/proposals/" + cast.proposals.get(cast.teresa));
        cast.marta
                .opens("/proposals/" + cast.proposals.get(cast.marta))
                .seesHeading("Che cosa ha detto la commissione")
                .sees("80,00 punti, 2º posto su 3");
        cast.marta.findsItSoundInBothWays("call-feedback");
        assertThat(cast.marta.page().locator("main").innerText())
                .contains("Un cortile che serve al quartiere.")
                .doesNotContain("Solo per chi organizza", "Paolo Vergani");
        CallCast.isRefused(cast.teresa, "/api/v1/proposals/" + cast.proposals.get(cast.marta) + "/feedback");
    }

    /** The only card of its kind says all this, in its path too. */
    private static void tells(Visitor who, String card, String... words) {
        var only = who.page().locator(card);
        assertThat(only.count()).as("%s", card).isOne();
        for (var word : words) {
            only.getByText(word).first().waitFor();
        }
    }
}
