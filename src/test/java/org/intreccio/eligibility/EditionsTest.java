package org.intreccio.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.Texts;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The editions of rules.md §2, each with proposals and what they are told. Milan lies in its province, its districts in it, and
 * Quarto Oggiaro in district 8.
 */
class EditionsTest {

    private static final Texts TEXTS = Texts.of(List.of("eligibility", "ui"));
    private static final PlaceId MILAN = new PlaceId("it-015146");
    private static final PlaceId CENTRE = new PlaceId("it-015146-municipio-1");
    private static final Map<String, List<String>> AROUND = Map.of(
            "it-015146", List.of("it-015146", "it-mi", "it"),
            "it-015146-municipio-1", List.of("it-015146-municipio-1", "it-015146", "it-mi", "it"),
            "it-015146-duomo", List.of("it-015146-duomo", "it-015146-municipio-1", "it-015146", "it-mi", "it"),
            "it-015146-quarto-oggiaro",
                    List.of("it-015146-quarto-oggiaro", "it-015146-municipio-8", "it-015146", "it-mi", "it"),
            "it-058091", List.of("it-058091", "it-rm", "it"));
    private static final Set<ActorKind> THIRD_SECTOR = Set.of(ActorKind.ASSOCIATION, ActorKind.COOPERATIVE);

    private static final List<EligibilityRule> PILOT =
            List.of(new EligibilityRule.Kinds(Set.of(ActorKind.ASSOCIATION)), new EligibilityRule.SetIn(Set.of(MILAN)));
    private static final List<EligibilityRule> OF_2020 = List.of(
            new EligibilityRule.Kinds(THIRD_SECTOR),
            new EligibilityRule.SetIn(Set.of(MILAN)),
            new EligibilityRule.Cost(null, Money.euros(100_000)),
            new EligibilityRule.Duration(12));
    private static final List<EligibilityRule> OF_2022 = List.of(
            new EligibilityRule.Kinds(THIRD_SECTOR),
            new EligibilityRule.SetIn(Set.of(MILAN)),
            new EligibilityRule.NotSetIn(Set.of(CENTRE)),
            new EligibilityRule.Cost(Money.euros(20_000), Money.euros(80_000)),
            new EligibilityRule.Duration(6),
            new EligibilityRule.EndsBy(LocalDate.of(2023, 6, 30)));
    private static final List<EligibilityRule> OF_2024 = List.of(
            new EligibilityRule.Kinds(THIRD_SECTOR),
            new EligibilityRule.SetIn(Set.of(MILAN)),
            new EligibilityRule.Cost(Money.euros(20_000), Money.euros(100_000)),
            new EligibilityRule.Duration(10));
    private static final List<EligibilityRule> OPEN_INNOVATION = List.of(
            new EligibilityRule.Partners(Set.of(), 2, 3),
            new EligibilityRule.Partners(Set.of(ActorKind.INSTITUTION), 1, 3),
            new EligibilityRule.Proposers(EligibilityRule.Proposers.Company.TOGETHER),
            new EligibilityRule.Competences(List.of("design", "data"), 2),
            new EligibilityRule.Training("ip", "Proprietà intellettuale"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            association | it-015146-quarto-oggiaro |
            citizen     | it-015146                | Chi propone è «Persona»; la sfida è per: Terzo settore.
            association | it-058091                | Roma non è in Milano.
            """)
    void pilotOf2015(String kind, String place, @Nullable String refusal) {
        expect(PILOT, candidacy(kind).in(place), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10000000 | 12 | association |
            10000001 | 12 | association | Il costo, 100.000,01 €, supera il massimo di 100.000,00 €.
            1        |  1 | cooperative |
            5000000  | 13 | association | Dura 13 mesi: la sfida ne permette al massimo 12.
            5000000  | 12 | company     | Chi propone è «Impresa»; la sfida è per: Cooperativa o Terzo settore.
            """)
    void editionOf2020(long cents, int months, String kind, @Nullable String refusal) {
        expect(OF_2020, candidacy(kind).in("it-015146").costing(cents).taking(months), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2000000 | 6 | it-015146-quarto-oggiaro | 2023-06-30 |
            8000000 | 1 | it-015146-quarto-oggiaro | 2022-01-01 |
            1999999 | 6 | it-015146-quarto-oggiaro | 2023-06-30 | Il costo, 19.999,99 €, è sotto il minimo di 20.000,00 €.
            8000001 | 6 | it-015146-quarto-oggiaro | 2023-06-30 | Il costo, 80.000,01 €, supera il massimo di 80.000,00 €.
            8000000 | 7 | it-015146-quarto-oggiaro | 2023-06-30 | Dura 7 mesi: la sfida ne permette al massimo 6.
            8000000 | 6 | it-015146-quarto-oggiaro | 2023-07-01 | Finisce il 1 luglio 2023, dopo il 30 giugno 2023.
            8000000 | 6 | it-015146-municipio-1    | 2023-06-30 | Municipio 1 è escluso: la proposta non può svolgersi in Municipio 1.
            8000000 | 6 | it-015146-duomo          | 2023-06-30 | Duomo è escluso: la proposta non può svolgersi in Municipio 1.
            """)
    void editionOf2022(long cents, int months, String place, LocalDate ends, @Nullable String refusal) {
        expect(
                OF_2022,
                candidacy("association").in(place).costing(cents).taking(months).ending(ends),
                refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2000000  | 10 |
            10000000 | 10 |
            1999999  | 10 | Il costo, 19.999,99 €, è sotto il minimo di 20.000,00 €.
            10000001 | 10 | Il costo, 100.000,01 €, supera il massimo di 100.000,00 €.
            2000000  | 11 | Dura 11 mesi: la sfida ne permette al massimo 10.
            """)
    void editionOf2024(long cents, int months, @Nullable String refusal) {
        expect(OF_2024, candidacy("association").in("it-015146").costing(cents).taking(months), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            company;institution                     | design;data | |
            company;company;institution             | design;data | |
            company;institution;company;association | design;data | I partecipanti sono 4: al massimo 3. | Togli un partecipante.
            company;company                         | design;data | Fra i partecipanti nessuno è: Istituzione. Ne servono almeno 1. | Invitane un altro: Istituzione.
            institution                             | design;data | Partecipa uno solo: ne servono almeno 2. | Invitane un altro.
            company;institution                     | design      | La squadra copre una competenza su almeno 2; da trovare: Dati. | Aggiungi al profilo chi le offre già, o invita un partner che le ha: Dati.
            """)
    void openInnovation(String kinds, String offered, @Nullable String refusal, @Nullable String remedy) {
        var findings = candidacy(kinds.split(";", -1)).offering(offered).judged(OPEN_INNOVATION);
        var first = findings.stream().filter(Finding::blocks).findFirst();
        assertThat(first.map(f -> f.sentence().in(TEXTS, Locale.ITALIAN)).orElse(null))
                .isEqualTo(refusal);
        assertThat(first.map(f -> f.remedy().in(TEXTS, Locale.ITALIAN)).orElse(null))
                .isEqualTo(remedy);
        assertThat(findings.getLast().outcome()).isEqualTo(Finding.Outcome.OPEN);
        assertThat(findings.getLast().rule().type()).isEqualTo("training");
    }

    @Test
    void saysTheSameInEnglishWithItsRemedy() {
        var finding = candidacy("association")
                .in("it-015146")
                .costing(10_000_001)
                .taking(1)
                .judged(OF_2020)
                .get(2);
        assertThat(finding.sentence().in(TEXTS, Locale.ENGLISH))
                .isEqualTo("The cost, €100,000.01, is above the most, €100,000.00.");
        assertThat(finding.remedy().in(TEXTS, Locale.ENGLISH)).isEqualTo("Lower it by €0.01 at least.");
        assertThat(finding.remedy().in(TEXTS, Locale.ITALIAN)).isEqualTo("Riducilo di almeno 0,01\u00a0€.");
    }

    @Test
    void leavesOpenWhatIsNotToldYet() {
        assertThat(candidacy("association").judged(OF_2022))
                .extracting(Finding::outcome)
                .containsExactly(
                        Finding.Outcome.PASS,
                        Finding.Outcome.OPEN,
                        Finding.Outcome.OPEN,
                        Finding.Outcome.OPEN,
                        Finding.Outcome.OPEN,
                        Finding.Outcome.OPEN);
    }

    @Test
    void hasWordsForEveryFindingInBothLanguages() {
        var rules = new ArrayList<EligibilityRule>(OF_2022);
        rules.addAll(OPEN_INNOVATION);
        rules.add(new EligibilityRule.LegalForms(Set.of("spa")));
        rules.add(new EligibilityRule.WorksIn(Set.of(MILAN)));
        rules.add(new EligibilityRule.Proposers(EligibilityRule.Proposers.Company.ALONE));
        var candidacies = List.of(
                candidacy("association"),
                candidacy("company", "company", "company", "company")
                        .in("it-058091")
                        .costing(1)
                        .taking(99),
                candidacy("institution", "company")
                        .in("it-015146-quarto-oggiaro")
                        .costing(3_000_000)
                        .taking(2));
        assertThat(candidacies.stream()
                        .flatMap(c -> c.judged(rules).stream())
                        .flatMap(f -> Stream.of(f.sentence(), f.remedy()))
                        .flatMap(s -> Stream.of(s.in(TEXTS, Locale.ITALIAN), s.in(TEXTS, Locale.ENGLISH))))
                .noneMatch(s -> s.contains("!") || s.contains("{"));
    }

    private static void expect(List<EligibilityRule> rules, Told told, @Nullable String refusal) {
        var refusals = told.judged(rules).stream()
                .filter(Finding::blocks)
                .map(f -> f.sentence().in(TEXTS, Locale.ITALIAN).replace('\u00a0', ' '))
                .toList();
        assertThat(refusals).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    private static Told candidacy(String... kinds) {
        return new Told(List.of(kinds), null, null, null, Set.of(), Set.of());
    }

    /** What a proposal tells. */
    private record Told(
            List<String> kinds,
            @Nullable Long cents,
            @Nullable Integer months,
            @Nullable LocalDate ends,
            Set<PlaceId> places,
            Set<String> offered) {

        Told in(String place) {
            return new Told(kinds, cents, months, ends, Set.of(new PlaceId(place)), offered);
        }

        Told costing(long amount) {
            return new Told(kinds, amount, months, ends, places, offered);
        }

        Told taking(int time) {
            return new Told(kinds, cents, time, ends, places, offered);
        }

        Told ending(LocalDate day) {
            return new Told(kinds, cents, months, day, places, offered);
        }

        Told offering(String codes) {
            return new Told(kinds, cents, months, ends, places, Set.of(codes.split(";", -1)));
        }

        List<Finding> judged(List<EligibilityRule> rules) {
            var team = IntStream.range(0, kinds.size())
                    .mapToObj(i -> new ActorId("a" + i))
                    .toList();
            var candidacy = new Candidacy(
                    team.getFirst(),
                    team,
                    cents == null ? null : Money.euroCents(cents),
                    months,
                    ends,
                    places,
                    Set.of());
            var facts = new Facts(
                    IntStream.range(0, kinds.size())
                            .boxed()
                            .collect(Collectors.toMap(
                                    team::get, i -> ActorKind.of(kinds.get(i)).orElseThrow())),
                    "srl",
                    Set.of(new PlaceId("it-058091")),
                    places.stream()
                            .collect(Collectors.toMap(
                                    p -> p,
                                    p -> AROUND.getOrDefault(p.value(), List.of()).stream()
                                            .map(PlaceId::new)
                                            .collect(Collectors.toSet()))),
                    offered,
                    new Spoken());
            var judge = new Judge(candidacy, facts);
            return rules.stream().map(judge::judge).toList();
        }
    }

    private static final class Spoken implements Facts.Names {

        private static final Map<String, String> NAMES = Map.of(
                "it-015146", "Milano",
                "it-015146-municipio-1", "Municipio 1",
                "it-015146-duomo", "Duomo",
                "it-058091", "Roma",
                "data", "Dati",
                "design", "Design");

        private static Bilingual called(String code) {
            var name = NAMES.getOrDefault(code, code);
            return new Bilingual(name, name);
        }

        @Override
        public Bilingual place(PlaceId id) {
            return called(id.value());
        }

        @Override
        public Bilingual competence(String code) {
            return called(code);
        }

        @Override
        public Bilingual legalForm(String code) {
            return called(code);
        }
    }
}
