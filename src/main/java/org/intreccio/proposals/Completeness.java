package org.intreccio.proposals;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.SectionTemplate;
import org.intreccio.eligibility.EligibilityRule;

/**
 * How much of what a call asks for was written.
 *
 * @param percent of the things asked for, rounded down: 100 only when nothing is missing
 * @param missing names of fields, as {@link ProposalText} has them, in the order in which they are filled in
 */
public record Completeness(int percent, List<String> missing) {

    private static final int ALL = 100;

    public Completeness {
        missing = List.copyOf(missing);
    }

    public boolean whole() {
        return missing.isEmpty();
    }

    /** Counts the title, the summary, each section that must be filled in, the budget where the call has one, and what its rules judge. */
    public static Completeness of(Challenge call, ProposalText text) {
        var asked = new ArrayList<String>();
        var missing = new ArrayList<String>();
        ask(asked, missing, ProposalText.TITLE, !text.title().isBlank());
        ask(asked, missing, ProposalText.SUMMARY, !text.summary().isBlank());
        call.terms().sections().stream()
                .filter(SectionTemplate::required)
                .map(SectionTemplate::code)
                .forEach(code -> ask(
                        asked, missing, ProposalText.field(code), !text.in(code).isBlank()));
        if (!call.terms().money().categories().isEmpty()) {
            ask(asked, missing, ProposalText.BUDGET, !text.cost().isZero());
            ask(asked, missing, ProposalText.REQUESTED, text.requested() != null);
        }
        var rules = call.terms().rules();
        if (rules.stream().anyMatch(EligibilityRule.Duration.class::isInstance)) {
            ask(asked, missing, ProposalText.MONTHS, text.months() != null);
        }
        if (rules.stream().anyMatch(EligibilityRule.EndsBy.class::isInstance)) {
            ask(asked, missing, ProposalText.ENDS, text.ends() != null);
        }
        if (rules.stream().anyMatch(r -> r instanceof EligibilityRule.SetIn || r instanceof EligibilityRule.NotSetIn)) {
            ask(asked, missing, ProposalText.PLACES, !text.places().isEmpty());
        }
        return new Completeness(ALL * (asked.size() - missing.size()) / asked.size(), missing);
    }

    private static void ask(List<String> asked, List<String> missing, String field, boolean there) {
        asked.add(field);
        if (!there) {
            missing.add(field);
        }
    }
}
