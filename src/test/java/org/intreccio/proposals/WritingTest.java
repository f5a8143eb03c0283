package org.intreccio.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.challenges.Terms;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.documents.WordDiff;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What may be said of a proposal without a graph. */
class WritingTest {

    private static final Terms TERMS = ChallengeFixture.terms(Instant.parse("2026-12-01T00:00:00Z"));
    private final TextCodec codec = new TextCodec(new JsonMapper());

    private static ProposalText text() {
        return new ProposalText(
                "Orti",
                "In breve",
                Map.of("idea", "Un orto", "impact", "Più verde"),
                List.of(line("staff", 300_00, 0)),
                Money.euros(200),
                6,
                LocalDate.of(2027, 5, 1),
                List.of(new PlaceId("it-015146"), new PlaceId("it-015001")),
                List.of("graphic-design"));
    }

    private static Proposal.BudgetLine line(String category, long cents, long own) {
        return new Proposal.BudgetLine(category, "Che cosa", Money.euroCents(cents), Money.euroCents(own));
    }

    @Test
    void takesOverWhatNobodyElseChangedAndNamesTheRest() {
        var theirs = text().taking(
                        new ProposalText("Orti alti", "", Map.of(), List.of(), null, null, null, List.of(), List.of()),
                        Set.of("title"));
        var mine = text().taking(
                        new ProposalText(
                                "Orti bassi",
                                "",
                                Map.of("idea", "Due orti"),
                                List.of(),
                                null,
                                null,
                                null,
                                List.of(),
                                List.of()),
                        Set.of("title", "section.idea"));
        var merge = Merge.of(theirs, Map.of("title", 3L, "section.idea", 2L), 2, mine, Set.of("title", "section.idea"));
        assertThat(merge.taken()).containsExactly("section.idea");
        assertThat(merge.clashing()).containsExactly("title");
        assertThat(merge.text().title()).isEqualTo("Orti alti");
        assertThat(merge.text().in("idea")).isEqualTo("Due orti");
    }

    @Test
    void findsNoClashWhereTwoWroteTheSame() {
        var merge = Merge.of(text(), Map.of("title", 9L), 1, text(), Set.of("title"));
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.clashing()).isEmpty();
    }

    /** Many writers at random: whatever somebody saved stands, or was named as a clash to whoever came later. Nothing goes silently. */
    @Test
    void losesNothingSilentlyUnderAnyOrderOfWriters() {
        var fields = List.of("section.a", "section.b", "section.c");
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var now = ProposalText.EMPTY;
            var touched = new HashMap<String, Long>();
            long version = 1;
            var read = new long[] {1, 1, 1};
            var seen = new ProposalText[] {now, now, now};
            var standing = new HashMap<String, String>();
            for (int step = 0; step < 12; step++) {
                int who = random.nextInt(3);
                if (random.nextBoolean()) {
                    read[who] = version;
                    seen[who] = now;
                    continue;
                }
                var field = fields.get(random.nextInt(3));
                var words = "w" + seed + "." + step;
                var mine = seen[who].taking(section(field, words), Set.of(field));
                var merge = Merge.of(now, touched, read[who], mine, Set.of(field));
                if (merge.clashing().isEmpty()) {
                    version++;
                    touched.put(field, version);
                    now = merge.text();
                    read[who] = version;
                    seen[who] = now;
                    standing.put(field, words);
                } else {
                    assertThat(touched.get(field)).as("seed %d", seed).isGreaterThan(read[who]);
                }
                for (var entry : standing.entrySet()) {
                    assertThat(now.value(entry.getKey())).as("seed %d", seed).isEqualTo(entry.getValue());
                }
            }
        }
    }

    private static ProposalText section(String field, String words) {
        return new ProposalText(
                "",
                "",
                Map.of(field.substring("section.".length()), words),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    @Test
    void writesTheSameTextInOneWayAndReadsItBack() {
        var sections = new HashMap<String, String>();
        sections.put("impact", "Più verde");
        sections.put("idea", "Un orto");
        var other = text().taking(
                        new ProposalText("", "", sections, List.of(), null, null, null, List.of(), List.of()),
                        Set.of("section.idea", "section.impact"));
        assertThat(codec.write(other)).isEqualTo(codec.write(text()));
        assertThat(codec.read(codec.write(text()))).isEqualTo(text());
        assertThat(codec.read("")).isEqualTo(ProposalText.EMPTY);
    }

    @Test
    void tellsWordByWordWhatChanged() {
        var difference = Difference.of("title", "Un orto per tutti", "Un grande orto per chi vuole");
        assertThat(joined(difference, WordDiff.Kind.NEW)).isEqualTo("Un orto per tutti");
        assertThat(joined(difference, WordDiff.Kind.GONE)).isEqualTo("Un grande orto per chi vuole");
        assertThat(difference.stretches()).contains(new WordDiff.Stretch(WordDiff.Kind.NEW, "grande "));
    }

    private static String joined(Difference difference, WordDiff.Kind without) {
        return difference.stretches().stream()
                .filter(s -> s.kind() != without)
                .map(WordDiff.Stretch::text)
                .collect(Collectors.joining());
    }

    @Test
    void countsWhatTheCallAsksFor() {
        var call = ChallengeFixture.plain(ChallengeStatus.OPEN, TERMS);
        var none = Completeness.of(call, ProposalText.EMPTY);
        assertThat(none.percent()).isZero();
        assertThat(none.missing()).containsExactly("title", "summary", "section.idea", "budget", "requested");
        var almost = text().taking(ProposalText.EMPTY, Set.of("requested"));
        assertThat(Completeness.of(call, almost).percent()).isEqualTo(80);
        assertThat(Completeness.of(call, text()).whole()).isTrue();
        var timed =
                ChallengeFixture.plain(ChallengeStatus.OPEN, TERMS.withRules(List.of(new EligibilityRule.Duration(6))));
        assertThat(Completeness.of(timed, text().taking(ProposalText.EMPTY, Set.of("months")))
                        .missing())
                .containsExactly("months");
    }

    @ParameterizedTest
    @CsvSource({
        // goods may be half of the cost: exactly half passes, a cent more does not
        "50000,50000,true",
        "49999,50001,false",
        "1,1,true",
        "0,1,false",
    })
    void holdsSharesToTheCent(long staff, long goods, boolean fits) {
        var check = BudgetCheck.of(TERMS.money(), List.of(line("staff", staff, 0), line("goods", goods, 0)), null);
        assertThat(check.breaches().isEmpty()).isEqualTo(fits);
        assertThat(check.cost()).isEqualTo(Money.euroCents(staff + goods));
    }

    @ParameterizedTest
    @CsvSource({"100000,20000,true", "100000,19999,false", "100001,20000,false", "100001,20001,true", "0,0,true"})
    void holdsCoFundingToTheCent(long cost, long own, boolean enough) {
        var rules = new MoneyRules(
                List.of(new MoneyRules.Category("staff", new Bilingual("Personale", "Staff"), MoneyRules.WHOLE)),
                2_000,
                null,
                null,
                null);
        var check = BudgetCheck.of(rules, cost == 0 ? List.of() : List.of(line("staff", cost, own)), null);
        assertThat(check.breaches().isEmpty()).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"6000000,true", "6000001,false"})
    void holdsWhatIsAskedForToTheCap(long requested, boolean fits) {
        var check = BudgetCheck.of(TERMS.money(), List.of(line("staff", 10_000_000, 0)), Money.euroCents(requested));
        assertThat(check.breaches().stream().map(BudgetCheck.Breach::key).toList())
                .isEqualTo(fits ? List.of() : List.of("proposals.budget.cap"));
    }

    @Test
    void asksForNoMoreThanIsLeftOpen() {
        var lines = List.of(line("staff", 10_000, 4_000));
        assertThat(BudgetCheck.of(TERMS.money(), lines, Money.euroCents(6_000)).breaches())
                .isEmpty();
        assertThat(BudgetCheck.of(TERMS.money(), lines, Money.euroCents(6_001)).breaches())
                .extracting(BudgetCheck.Breach::key)
                .containsExactly("proposals.budget.too-much");
    }

    @Test
    void countsWhatIsShownForMoreThanWhatIsSaid() {
        var terms = TERMS.withRules(List.of(
                new EligibilityRule.Competences(List.of("law", "solar", "cooking", "music"), 2),
                new EligibilityRule.Partners(Set.of(ActorKind.ASSOCIATION), 1, 2)));
        var call = ChallengeFixture.plain(ChallengeStatus.OPEN, terms);
        var team = List.of(
                partner("a", ActorKind.COMPANY, Partner.State.AGREED),
                partner("b", ActorKind.ASSOCIATION, Partner.State.ASKED));
        var fit = TeamFit.of(
                call,
                List.of("music"),
                team,
                List.of(offer("a", "law", true), offer("a", "solar", false), offer("b", "cooking", true)));
        assertThat(fit.needs())
                .extracting(n -> n.code() + " " + n.cover())
                .containsExactly("law ATTESTED", "solar DECLARED", "cooking ASKED", "music NONE");
        assertThat(fit.gaps()).containsExactly("cooking", "music");
        assertThat(fit.kinds()).singleElement().satisfies(k -> {
            assertThat(k.there()).isZero();
            assertThat(k.met()).isFalse();
        });
    }

    private static Partner partner(String id, ActorKind kind, Partner.State state) {
        return new Partner(new ActorId(id), kind, id, "", state);
    }

    private static TeamFit.Offer offer(String actor, String wanted, boolean shown) {
        return new TeamFit.Offer(new ActorId(actor), actor, wanted, "good", shown);
    }

    @Test
    void knowsFilesByTheirContent() throws IOException {
        assertThat(kind("%PDF-1.7 x %%EOF".getBytes(StandardCharsets.US_ASCII))).isEqualTo("pdf");
        assertThat(kind(packed("[Content_Types].xml", "word/document.xml"))).isEqualTo("docx");
        assertThat(kind(packed("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("xlsx");
        assertThat(kind(packed("mimetype", "content.xml"))).isEqualTo("odt");
        assertThat(AnnexCheck.named("../../etc/bilancio finale.exe", "pdf")).isEqualTo("bilancio finale.pdf");
        var refused = new ArrayList<>(List.of(
                "MZ program".getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.7 /JavaScript %%EOF".getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.7 cut".getBytes(StandardCharsets.US_ASCII),
                new byte[0]));
        refused.add(packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refused.add(packed("anything.txt"));
        assertThat(refused)
                .allSatisfy(content -> assertThatThrownBy(() -> kind(content)).isInstanceOf(InvalidValue.class));
        assertThatThrownBy(() -> AnnexCheck.of(new byte[20], 10)).isInstanceOf(InvalidValue.class);
    }

    private static String kind(byte[] content) {
        return AnnexCheck.of(content, 1_000_000).ending();
    }

    private static byte[] packed(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : "x")
                        .getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void namesAReceiptByWhatAnybodyCanCompute() {
        var submission = Submission.of(1, Instant.EPOCH, "abc");
        assertThat(submission.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(submission.holds()).isTrue();
    }
}
