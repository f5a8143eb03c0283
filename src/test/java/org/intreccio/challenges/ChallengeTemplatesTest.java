package org.intreccio.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTemplatesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final ChallengeTemplates templates =
            new ChallengeTemplates(new TermsJson(), Clock.fixed(NOW, ZoneOffset.UTC));

    private static final TimeZone BEFORE = TimeZone.getDefault();

    @AfterEach
    void home() {
        TimeZone.setDefault(BEFORE);
    }

    /** At nine in the morning and to the end of the day, where the portal is at home. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Rome", "Europe/Lisbon", "UTC"})
    void startsCallsThatLackNothingButWhatTheyAreAbout(ZoneId home) {
        TimeZone.setDefault(TimeZone.getTimeZone(home));
        assertThat(templates.all()).hasSize(6).allSatisfy(template -> {
            var call = templates.start(template, new Bilingual("Nuova", "New"));
            assertThat(Readiness.gaps(call, NOW))
                    .extracting(Readiness.Gap::field)
                    .containsExactly("themes");
            assertThat(call.terms().first(PhaseAct.WRITE))
                    .contains(
                            LocalDate.of(2026, 11, 30).atTime(9, 0).atZone(home).toInstant());
            assertThat(call.terms().last(PhaseAct.SUBMIT))
                    .hasValueSatisfying(
                            last -> assertThat(last.plusMillis(1).atZone(home).toLocalTime())
                                    .isEqualTo(java.time.LocalTime.MIDNIGHT));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "milan-2015, , , , 5000, 0, 30, 60",
        "milan-2020, 100000, 60000, 500000, 4000, 6000, 60, 60",
        "milan-2022, 80000, 48000, 500000, 4000, 6000, 45, 45",
        "milan-2024, 100000, 50000, 600000, 5000, 5000, 40, 60"
    })
    void holdsTheNumbersOfEachEdition(
            String code, Long most, Long cap, Long fund, int trigger, int match, int leastDays, int mostDays) {
        var terms = templates.find(code).orElseThrow().terms();
        var costs = terms.rules().stream()
                .filter(EligibilityRule.Cost.class::isInstance)
                .map(r -> ((EligibilityRule.Cost) r).most())
                .toList();
        assertThat(costs).isEqualTo(most == null ? List.of() : List.of(Money.euros(most)));
        assertThat(terms.money().cap()).isEqualTo(cap == null ? null : Money.euros(cap));
        assertThat(terms.money().fund()).isEqualTo(fund == null ? null : Money.euros(fund));
        assertThat(terms.money().campaign())
                .isEqualTo(new MoneyRules.CampaignRules(leastDays, mostDays, trigger, match, true, 0));
    }

    @Test
    void movesTheNextEditionByWholeDaysWhateverTheClocksDo() {
        var june = LocalDate.of(2026, 6, 1).atTime(9, 0).atZone(ROME).toInstant();
        var terms = ChallengeFixture.terms(NOW)
                .withPhases(List.of(new Phase(
                        "one",
                        new Bilingual("Una", "One"),
                        june,
                        june.plusSeconds(86_400),
                        Set.of(PhaseAct.WRITE, PhaseAct.SUBMIT))))
                .withRules(List.of(new EligibilityRule.EndsBy(LocalDate.of(2026, 12, 31))));
        var later = ChallengeTemplates.moved(terms, 182, ROME, ROME);
        assertThat(later.phases().getFirst().opens().atZone(ROME).toLocalDateTime())
                .isEqualTo(LocalDate.of(2026, 11, 30).atTime(9, 0));
        assertThat(later.rules()).containsExactly(new EligibilityRule.EndsBy(LocalDate.of(2027, 7, 1)));
    }
}
