package org.intreccio.challenges;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intreccio.eligibility.EligibilityRule;

/**
 * Everything that a call lays down: data of the call, of which each amendment makes a new version.
 *
 * @param phases by their first instants
 * @param criteria whose weights sum to 100
 * @param sections that a proposal has to fill in
 * @param money what may be asked for, and how it is matched
 * @param evaluation how the committee works
 */
public record Terms(
        List<EligibilityRule> rules,
        List<Phase> phases,
        List<Criterion> criteria,
        List<SectionTemplate> sections,
        MoneyRules money,
        EvaluationRules evaluation,
        Agreement agreement,
        ProgrammeRecord programme) {

    public Terms {
        rules = List.copyOf(rules);
        phases = phases.stream()
                .sorted(Comparator.comparing(Phase::opens).thenComparing(Phase::closes))
                .toList();
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
    }

    /** Whether some phase of this instant lets people do this. */
    public boolean allows(PhaseAct act, Instant at) {
        return phases.stream().anyMatch(p -> p.allows(act) && p.holds(at));
    }

    /** The last instant at which this may be done. */
    public Optional<Instant> last(PhaseAct act) {
        return phases.stream().filter(p -> p.allows(act)).map(Phase::closes).max(Comparator.naturalOrder());
    }

    /** The first instant at which this may be done. */
    public Optional<Instant> first(PhaseAct act) {
        return phases.stream().filter(p -> p.allows(act)).map(Phase::opens).min(Comparator.naturalOrder());
    }

    /** The same with these phases. */
    public Terms withPhases(List<Phase> others) {
        return new Terms(rules, others, criteria, sections, money, evaluation, agreement, programme);
    }

    /** The same with these rules. */
    public Terms withRules(List<EligibilityRule> others) {
        return new Terms(others, phases, criteria, sections, money, evaluation, agreement, programme);
    }
}
