package org.intreccio.eligibility;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.taxonomy.PlaceId;
import org.springframework.stereotype.Service;

/**
 * Judges what is proposed by the rules of a call. It runs while a proposal is written, and again when it is submitted: only then
 * it binds. Costs three queries, none of which depends on how many rules there are.
 */
@Service
public class Eligibility {

    private final EligibilityQueries queries;
    private final RuleNames names;

    Eligibility(EligibilityQueries queries, RuleNames names) {
        this.queries = queries;
        this.names = names;
    }

    /** What each rule says, in the order of the rules. Asks no permission: what it tells is for the team and those who run the call. */
    public List<Finding> check(List<EligibilityRule> rules, Candidacy candidacy) {
        var places = new HashSet<>(candidacy.places());
        rules.forEach(rule -> places.addAll(places(rule)));
        var lead = queries.lead(candidacy.lead());
        var judge = new Judge(
                candidacy,
                new Facts(
                        queries.kinds(together(candidacy)),
                        lead.legalForm(),
                        lead.worksIn(),
                        candidacy.places().isEmpty() ? Map.of() : queries.around(candidacy.places()),
                        queries.offered(together(candidacy)),
                        names.of(places)));
        return rules.stream().map(judge::judge).toList();
    }

    private static Set<org.intreccio.directory.ActorId> together(Candidacy candidacy) {
        var all = new HashSet<>(candidacy.team());
        all.add(candidacy.lead());
        return all;
    }

    /** Places that a rule names. */
    static Collection<PlaceId> places(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.WorksIn in -> in.places();
            case EligibilityRule.SetIn in -> in.places();
            case EligibilityRule.NotSetIn in -> in.places();
            default -> Set.of();
        };
    }

    static Set<PlaceId> places(Collection<EligibilityRule> rules) {
        return rules.stream().flatMap(r -> places(r).stream()).collect(Collectors.toSet());
    }
}
