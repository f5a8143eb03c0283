package org.intreccio.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.junit.jupiter.api.Test;

class TermsJsonTest {

    private final TermsJson json = new TermsJson();

    @Test
    void readsWhatItWrote() {
        var terms = ChallengeFixture.terms(Instant.parse("2026-12-01T17:00:00.123Z"))
                .withRules(List.of(
                        new EligibilityRule.Kinds(Set.of(ActorKind.ASSOCIATION)),
                        new EligibilityRule.LegalForms(Set.of("spa")),
                        new EligibilityRule.WorksIn(Set.of(new PlaceId("it-mi"))),
                        new EligibilityRule.SetIn(Set.of(new PlaceId("it-015146"))),
                        new EligibilityRule.NotSetIn(Set.of(new PlaceId("it-015146-municipio-1"))),
                        new EligibilityRule.Cost(null, Money.euros(100_000)),
                        new EligibilityRule.Duration(6),
                        new EligibilityRule.EndsBy(LocalDate.of(2027, 6, 30)),
                        new EligibilityRule.Proposers(EligibilityRule.Proposers.Company.TOGETHER),
                        new EligibilityRule.Partners(Set.of(), 2, 5),
                        new EligibilityRule.Competences(List.of("contract-drafting"), 1),
                        new EligibilityRule.Training("campaigns", "Campagne")));
        assertThat(json.read(json.write(terms))).isEqualTo(terms);
    }

    @Test
    void writesCodesThatPeopleCanRead() {
        var terms = new Terms(
                List.of(new EligibilityRule.SetIn(Set.of(new PlaceId("it-mi")))),
                List.of(new Phase(
                        "one", new Bilingual("Una", ""), Instant.EPOCH, Instant.EPOCH, Set.of(PhaseAct.SUBMIT))),
                List.of(),
                List.of(),
                new MoneyRules(List.of(), 0, Money.euros(5), null, null),
                new EvaluationRules(1, true, null, 0, 0),
                Agreement.NONE,
                ProgrammeRecord.NONE);
        assertThat(json.write(terms))
                .contains("{\"rule\":\"set-in\",\"places\":[\"it-mi\"]}")
                .contains("\"opens\":\"1970-01-01T00:00:00Z\"")
                .contains("\"acts\":[\"submit\"]")
                .contains("\"fund\":{\"cents\":500,\"currency\":\"EUR\"}");
    }
}
