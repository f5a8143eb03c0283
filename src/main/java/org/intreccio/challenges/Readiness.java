package org.intreccio.challenges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Says what a call still lacks before it may be read by a steward and opened. Plain: no graph, no clock of its own. */
public final class Readiness {

    /** All of it: what the weights of the criteria sum to. */
    public static final int WEIGHTS = 100;

    /** Where in the guided creation something is laid down. */
    public enum Step {
        BRIEF,
        RULES,
        PHASES,
        CRITERIA,
        MONEY,
        DOCUMENTS,
        PREVIEW;

        /** How addresses and keys write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that is missing or does not fit.
     *
     * @param field its name in {@link org.intreccio.kernel.InvalidValue}
     * @param key of a sentence that says what to do
     */
    public record Gap(Step step, String field, String key, List<Object> arguments) {

        public Gap {
            arguments = List.copyOf(arguments);
        }
    }

    private final ChallengeSettings settings;
    private final Terms terms;
    private final Instant now;
    private final List<Gap> gaps = new ArrayList<>();

    private Readiness(ChallengeSettings settings, Instant now) {
        this.settings = settings;
        this.terms = settings.terms();
        this.now = now;
    }

    /** What is missing, in the order of the steps; nothing where the call may be sent for review. */
    public static List<Gap> gaps(ChallengeSettings settings, Instant now) {
        var readiness = new Readiness(settings, now);
        readiness.brief();
        readiness.rules();
        readiness.phases();
        readiness.criteria();
        readiness.money();
        readiness.documents();
        return List.copyOf(readiness.gaps);
    }

    private void brief() {
        gap(settings.summary().isBlank(), Step.BRIEF, "summary", "challenges.gap.summary");
        gap(settings.brief().isBlank(), Step.BRIEF, "brief", "challenges.gap.brief");
        gap(settings.themes().isEmpty() && settings.targets().isEmpty(), Step.BRIEF, "themes", "challenges.gap.themes");
    }

    private void rules() {
        for (var rule : terms.rules()) {
            switch (rule) {
                case EligibilityRule.Cost cost -> {
                    gap(cost.least() == null && cost.most() == null, Step.RULES, "rules", "challenges.gap.cost-open");
                    gap(above(cost.least(), cost.most()), Step.RULES, "rules", "challenges.gap.cost-order");
                }
                case EligibilityRule.Duration duration ->
                    gap(duration.months() < 1, Step.RULES, "rules", "challenges.gap.duration");
                case EligibilityRule.Partners partners ->
                    gap(
                            partners.least() < 0 || partners.least() > partners.most(),
                            Step.RULES,
                            "rules",
                            "challenges.gap.partners");
                case EligibilityRule.Competences wanted ->
                    gap(
                            wanted.least() < 1
                                    || wanted.least() > wanted.codes().size(),
                            Step.RULES,
                            "rules",
                            "challenges.gap.competences");
                default -> gap(isEmpty(rule), Step.RULES, "rules", "challenges.gap.rule-empty");
            }
        }
    }

    private static boolean isEmpty(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.Kinds kinds -> kinds.kinds().isEmpty();
            case EligibilityRule.LegalForms forms -> forms.forms().isEmpty();
            case EligibilityRule.WorksIn in -> in.places().isEmpty();
            case EligibilityRule.SetIn in -> in.places().isEmpty();
            case EligibilityRule.NotSetIn in -> in.places().isEmpty();
            case EligibilityRule.Training training ->
                training.code().isBlank() || training.name().isBlank();
            default -> false;
        };
    }

    private void phases() {
        var deadline = terms.last(PhaseAct.SUBMIT);
        gap(deadline.isEmpty(), Step.PHASES, "phases", "challenges.gap.submit");
        gap(terms.first(PhaseAct.WRITE).isEmpty(), Step.PHASES, "phases", "challenges.gap.write");
        gap(repeated(terms.phases().stream().map(Phase::code)), Step.PHASES, "phases", "challenges.gap.codes");
        gap(
                terms.phases().stream().anyMatch(p -> p.name().isBlank()),
                Step.PHASES,
                "phases",
                "challenges.gap.phase-name");
        deadline.ifPresent(last -> {
            gap(!last.isAfter(now), Step.PHASES, "phases", "challenges.gap.deadline-past");
            gap(
                    terms.first(PhaseAct.SCORE)
                            .filter(first -> first.isBefore(last))
                            .isPresent(),
                    Step.PHASES,
                    "phases",
                    "challenges.gap.score-early");
        });
    }

    private void criteria() {
        var weights = terms.criteria().stream().mapToInt(Criterion::weight).sum();
        gap(terms.criteria().isEmpty(), Step.CRITERIA, "criteria", "challenges.gap.criteria");
        gap(
                !terms.criteria().isEmpty() && weights != WEIGHTS,
                Step.CRITERIA,
                "criteria",
                "challenges.gap.weights",
                weights,
                WEIGHTS);
        gap(
                terms.criteria().stream().anyMatch(c -> c.name().isBlank()),
                Step.CRITERIA,
                "criteria",
                "challenges.gap.criterion-name");
        gap(
                terms.criteria().stream().filter(Criterion::decidesTies).count() > 1,
                Step.CRITERIA,
                "criteria",
                "challenges.gap.ties");
        gap(
                repeated(terms.criteria().stream().map(Criterion::code)),
                Step.CRITERIA,
                "criteria",
                "challenges.gap.codes");
        gap(terms.evaluation().reviews() < 1, Step.CRITERIA, "reviews", "challenges.gap.reviews");
        var places = terms.evaluation().places();
        gap(
                terms.evaluation().reserves() < 0 || (places != null && places < 1),
                Step.CRITERIA,
                "places",
                "challenges.gap.places");
    }

    private void money() {
        var money = terms.money();
        gap(above(money.cap(), money.fund()), Step.MONEY, "cap", "challenges.gap.cap");
        gap(negative(money.fund()) || negative(money.cap()), Step.MONEY, "fund", "challenges.gap.negative");
        gap(share(money.coFunding()), Step.MONEY, "coFunding", "challenges.gap.share");
        gap(
                repeated(money.categories().stream().map(MoneyRules.Category::code)),
                Step.MONEY,
                "categories",
                "challenges.gap.codes");
        gap(
                money.categories().stream().anyMatch(c -> c.name().isBlank() || share(c.most())),
                Step.MONEY,
                "categories",
                "challenges.gap.category");
        var campaign = money.campaign();
        if (campaign != null) {
            gap(
                    campaign.leastDays() < 1 || campaign.leastDays() > campaign.mostDays(),
                    Step.MONEY,
                    "campaign",
                    "challenges.gap.campaign-days");
            gap(
                    campaign.trigger() < 1 || share(campaign.trigger()) || share(campaign.match()),
                    Step.MONEY,
                    "campaign",
                    "challenges.gap.campaign-shares");
        }
    }

    private void documents() {
        gap(terms.sections().isEmpty(), Step.DOCUMENTS, "sections", "challenges.gap.sections");
        gap(
                terms.sections().stream().anyMatch(s -> s.title().isBlank() || s.most() < 1),
                Step.DOCUMENTS,
                "sections",
                "challenges.gap.section");
        gap(
                repeated(terms.sections().stream().map(SectionTemplate::code)),
                Step.DOCUMENTS,
                "sections",
                "challenges.gap.codes");
        var starts = terms.programme().starts();
        var ends = terms.programme().ends();
        gap(
                starts != null && ends != null && ends.isBefore(starts),
                Step.DOCUMENTS,
                "programme",
                "challenges.gap.programme-days");
    }

    private void gap(boolean missing, Step step, String field, String key, Object... arguments) {
        if (missing) {
            gaps.add(new Gap(step, field, key, List.of(arguments)));
        }
    }

    private static boolean share(int hundredths) {
        return hundredths < 0 || hundredths > MoneyRules.WHOLE;
    }

    private static boolean negative(@Nullable Money money) {
        return money != null && money.isNegative();
    }

    private static boolean above(@Nullable Money lower, @Nullable Money upper) {
        return lower != null && upper != null && lower.compareTo(upper) > 0;
    }

    private static boolean repeated(Stream<String> codes) {
        var seen = new HashSet<String>();
        return codes.anyMatch(code -> code.isBlank() || !seen.add(code));
    }
}
