package org.intreccio.challenges;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An association that runs a call, with its manager. */
public final class ChallengeFixture {

    private final ApplicationContext context;
    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final UserId manager;
    private final ActorId host;
    private final ChallengeId id = new ChallengeId("ch-" + own);

    private ChallengeFixture(ApplicationContext context, ChallengeStatus status, Terms terms) {
        this.context = context;
        this.manager = Visitor.newUser(context);
        this.host =
                OrganisationFixture.imported(context).with("manager", manager).id();
        var edges = context.getBean(ChallengeEdges.class);
        context.getBean(Transactions.class).writing(() -> {
            edges.create(id, host);
            edges.write(id, 1, settings(title(), terms), Bilingual.NONE);
            if (status.compareTo(ChallengeStatus.OPEN) >= 0) {
                edges.status(id, ChallengeStatus.OPEN, "");
            }
            edges.status(id, status, "");
        });
    }

    /** A draft of this organisation that lacks nothing. */
    public static ChallengeId hostedBy(ApplicationContext context, ActorId host) {
        var id = new ChallengeId("ch-" + UUID.randomUUID());
        var edges = context.getBean(ChallengeEdges.class);
        context.getBean(Transactions.class).writing(() -> {
            edges.create(id, host);
            edges.write(id, 1, settings("Sfida", terms(Instant.now().plus(Duration.ofDays(20)))), Bilingual.NONE);
        });
        return id;
    }

    /** A draft that lacks nothing. */
    public static ChallengeFixture aDraftCall(ApplicationContext context) {
        return in(context, ChallengeStatus.DRAFT);
    }

    /** A steward is to read it. */
    public static ChallengeFixture aCallInReview(ApplicationContext context) {
        return in(context, ChallengeStatus.IN_REVIEW);
    }

    /** Proposals may be submitted for twenty days more. */
    public static ChallengeFixture anOpenCall(ApplicationContext context) {
        return in(context, ChallengeStatus.OPEN);
    }

    /** Open under these terms. */
    public static ChallengeFixture anOpenCall(ApplicationContext context, Terms terms) {
        return in(context, ChallengeStatus.OPEN, terms);
    }

    /** The deadline was yesterday, and the committee is at work. */
    public static ChallengeFixture anEvaluatingCall(ApplicationContext context) {
        return in(context, ChallengeStatus.EVALUATING, terms(Instant.now().minus(Duration.ofDays(1))));
    }

    /** A call in this status, whose deadline lies where the status wants it. */
    public static ChallengeFixture in(ApplicationContext context, ChallengeStatus status) {
        var ahead = status.compareTo(ChallengeStatus.OPEN) <= 0 || status == ChallengeStatus.WITHDRAWN;
        return in(context, status, terms(Instant.now().plus(Duration.ofDays(ahead ? 20 : -1))));
    }

    /** A call in this status under these terms. */
    public static ChallengeFixture in(ApplicationContext context, ChallengeStatus status, Terms terms) {
        return new ChallengeFixture(context, status, terms);
    }

    /** Lets its last instant for proposals be this one. */
    public void endingAt(Instant deadline) {
        var edges = context.getBean(ChallengeEdges.class);
        context.getBean(Transactions.class)
                .writing(() -> edges.write(id, 1, settings(title(), terms(deadline)), Bilingual.NONE));
    }

    /** Terms with one rule (at most 100,000 €), the default criteria, two open sections and a confidential one. */
    public static Terms terms(Instant deadline) {
        var last = deadline.truncatedTo(ChronoUnit.MILLIS);
        return new Terms(
                List.of(new EligibilityRule.Cost(null, Money.euros(100_000))),
                phases(last),
                List.of(
                        criterion("innovativeness", "Innovatività", "Innovativeness", 30, false),
                        criterion("impact", "Impatto sociale", "Social impact", 40, true),
                        criterion("coherence", "Coerenza", "Coherence", 20, false),
                        criterion("feasibility", "Fattibilità", "Feasibility", 10, false)),
                List.of(
                        section("idea", "L’idea", "The idea", true, false),
                        section("impact", "Che cosa cambia", "What changes", false, false),
                        section("know-how", "Saperi riservati", "Confidential know-how", false, true)),
                new MoneyRules(
                        List.of(
                                new MoneyRules.Category("staff", new Bilingual("Personale", "Staff"), MoneyRules.WHOLE),
                                new MoneyRules.Category("goods", new Bilingual("Beni", "Goods"), 5_000)),
                        0,
                        Money.euros(500_000),
                        Money.euros(60_000),
                        null),
                new EvaluationRules(2, false, 2, 1, 6_000),
                Agreement.NONE,
                ProgrammeRecord.NONE);
    }

    /** Writing and submitting up to this instant since a month before, then checking and scoring for a month, then appeals. */
    public static List<Phase> phases(Instant deadline) {
        return List.of(
                new Phase(
                        "proposals",
                        new Bilingual("Proposte", "Proposals"),
                        deadline.minus(Duration.ofDays(30)),
                        deadline,
                        Set.of(PhaseAct.ASK, PhaseAct.WRITE, PhaseAct.SUBMIT)),
                new Phase(
                        "check",
                        new Bilingual("Verifica", "Check"),
                        deadline.minus(Duration.ofDays(30)),
                        deadline.plus(Duration.ofDays(30)),
                        Set.of(PhaseAct.CHECK)),
                new Phase(
                        "evaluation",
                        new Bilingual("Valutazione", "Evaluation"),
                        deadline.plusMillis(1),
                        deadline.plus(Duration.ofDays(30)),
                        Set.of(PhaseAct.SCORE)),
                new Phase(
                        "appeals",
                        new Bilingual("Ricorsi", "Appeals"),
                        deadline.plusMillis(1),
                        deadline.plus(Duration.ofDays(60)),
                        Set.of(PhaseAct.APPEAL)));
    }

    private static Criterion criterion(String code, String it, String en, int weight, boolean ties) {
        return new Criterion(code, new Bilingual(it, en), weight, 10, Bilingual.NONE, ties);
    }

    private static SectionTemplate section(String code, String it, String en, boolean required, boolean confidential) {
        return new SectionTemplate(code, new Bilingual(it, en), Bilingual.NONE, required, 4_000, confidential);
    }

    /** Settings that lack nothing, set in Milan. */
    public static ChallengeSettings settings(String title, Terms terms) {
        return new ChallengeSettings(
                null,
                new Bilingual(title, title + " (en)"),
                new Bilingual("In breve", "In short"),
                new Bilingual("## Che cosa chiediamo", "## What we ask"),
                Set.of("urban-regeneration"),
                Set.of("11.7"),
                List.of(),
                Set.of(new PlaceId("it-015146")),
                terms);
    }

    /** A call that stands in no graph, for plain tests. */
    public static Challenge plain(ChallengeStatus status, Terms terms) {
        return plain(status, terms, null);
    }

    private static Challenge plain(ChallengeStatus status, Terms terms, @Nullable Instant publishedAt) {
        return new Challenge(
                new ChallengeId("ch-plain"),
                status,
                new ActorId("host"),
                "Host",
                null,
                new Bilingual("Sfida", "Challenge"),
                new Bilingual("In breve", "In short"),
                new Bilingual("## Che cosa chiediamo", "## What we ask"),
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                terms,
                1,
                publishedAt);
    }

    /** Lets so many days go by for this call alone: all of its phases lie that much earlier. */
    public static void daysPass(ApplicationContext context, ChallengeId id, int days) {
        context.getBean(Transactions.class).writing(() -> {
            var call = context.getBean(ChallengeCatalogue.class).find(id).orElseThrow();
            var moved = ChallengeTemplates.moved(call.terms(), -days, ZoneOffset.UTC, ZoneOffset.UTC);
            context.getBean(ChallengeEdges.class)
                    .write(id, call.version(), call.settings().withTerms(moved), Bilingual.NONE);
        });
    }

    public ChallengeId id() {
        return id;
    }

    /** Whoever owns or manages the host. */
    public UserId manager() {
        return manager;
    }

    public ActorId host() {
        return host;
    }

    public String title() {
        return "Sfida " + own;
    }

    /** The word that only this test's names have. */
    public String word() {
        return own;
    }

    public Challenge challenge() {
        return context.getBean(ChallengeCatalogue.class).find(id).orElseThrow();
    }

    public Terms terms() {
        return challenge().terms();
    }
}
