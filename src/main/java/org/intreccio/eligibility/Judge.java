package org.intreccio.eligibility;

import static org.intreccio.eligibility.EligibilityRule.Proposers.Company.ALONE;
import static org.intreccio.eligibility.EligibilityRule.Proposers.Company.TOGETHER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.Finding.Saying;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;

/** Judges one candidacy by rules, from facts alone: no graph, no clock. Limits are exact and belong to what is allowed. */
final class Judge {

    private final Candidacy candidacy;
    private final Facts facts;

    Judge(Candidacy candidacy, Facts facts) {
        this.candidacy = candidacy;
        this.facts = facts;
    }

    Finding judge(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.Kinds kinds -> kinds(kinds);
            case EligibilityRule.LegalForms forms -> legalForms(forms);
            case EligibilityRule.WorksIn in -> worksIn(in);
            case EligibilityRule.SetIn in -> setIn(in);
            case EligibilityRule.NotSetIn in -> notSetIn(in);
            case EligibilityRule.Cost cost -> cost(cost);
            case EligibilityRule.Duration duration -> duration(duration);
            case EligibilityRule.EndsBy end -> endsBy(end);
            case EligibilityRule.Proposers proposers -> proposers(proposers);
            case EligibilityRule.Partners partners -> partners(partners);
            case EligibilityRule.Competences wanted -> competences(wanted);
            case EligibilityRule.Training training -> training(training);
        };
    }

    private Finding kinds(EligibilityRule.Kinds rule) {
        var kind = facts.kinds().get(candidacy.lead());
        if (kind == null) {
            return Finding.open(rule);
        }
        return rule.kinds().contains(kind)
                ? pass(rule, kind)
                : fail(rule, List.of(kind, kinds(rule.kinds())), List.of(kinds(rule.kinds())));
    }

    private static List<ActorKind> kinds(Set<ActorKind> kinds) {
        return kinds.stream().sorted().toList();
    }

    private Finding legalForms(EligibilityRule.LegalForms rule) {
        var form = facts.legalForm();
        if (form.isEmpty()) {
            return Finding.open(rule);
        }
        var allowed =
                rule.forms().stream().sorted().map(facts.names()::legalForm).toList();
        return rule.forms().contains(form)
                ? pass(rule, facts.names().legalForm(form))
                : fail(rule, List.of(facts.names().legalForm(form), allowed), List.of(allowed));
    }

    private Finding worksIn(EligibilityRule.WorksIn rule) {
        if (facts.worksIn().isEmpty()) {
            return Finding.open(rule);
        }
        var wanted = names(rule.places());
        return rule.places().stream().anyMatch(facts.worksIn()::contains)
                ? pass(rule, wanted)
                : fail(rule, List.of(wanted), List.of(wanted));
    }

    private Finding setIn(EligibilityRule.SetIn rule) {
        if (candidacy.places().isEmpty()) {
            return Finding.open(rule);
        }
        var wanted = names(rule.places());
        var outside =
                sorted(candidacy.places()).filter(p -> !lies(p, rule.places())).findFirst();
        return outside.map(p -> fail(rule, List.of(facts.names().place(p), wanted), List.of(wanted)))
                .orElseGet(() -> pass(rule, names(candidacy.places())));
    }

    private Finding notSetIn(EligibilityRule.NotSetIn rule) {
        if (candidacy.places().isEmpty()) {
            return Finding.open(rule);
        }
        Optional<PlaceId> inside =
                sorted(candidacy.places()).filter(p -> lies(p, rule.places())).findFirst();
        return inside.map(p -> fail(
                        rule,
                        List.of(facts.names().place(p), names(rule.places())),
                        List.of(facts.names().place(p))))
                .orElseGet(() -> pass(rule, names(rule.places())));
    }

    private boolean lies(PlaceId place, Set<PlaceId> in) {
        return facts.around().getOrDefault(place, Set.of(place)).stream().anyMatch(in::contains);
    }

    private List<Bilingual> names(Collection<PlaceId> places) {
        return sorted(places).map(facts.names()::place).toList();
    }

    private static java.util.stream.Stream<PlaceId> sorted(Collection<PlaceId> places) {
        return places.stream().sorted(java.util.Comparator.comparing(PlaceId::value));
    }

    private Finding cost(EligibilityRule.Cost rule) {
        var cost = candidacy.cost();
        if (cost == null) {
            return Finding.open(rule);
        }
        var least = rule.least();
        var most = rule.most();
        if (differs(cost, least) || differs(cost, most)) {
            return fail(rule, "currency", List.of(cost.currency()), List.of());
        }
        if (most != null && cost.compareTo(most) > 0) {
            return fail(rule, "above", List.of(cost, most), List.of(cost.minus(most)));
        }
        if (least != null && cost.compareTo(least) < 0) {
            return fail(rule, "below", List.of(cost, least), List.of(least.minus(cost)));
        }
        if (least != null && most != null) {
            return Finding.pass(rule, "eligibility.cost.pass.between", cost, least, most);
        }
        if (most != null) {
            return Finding.pass(rule, "eligibility.cost.pass.most", cost, most);
        }
        return least == null ? pass(rule, cost) : Finding.pass(rule, "eligibility.cost.pass.least", cost, least);
    }

    private static boolean differs(Money cost, @org.jspecify.annotations.Nullable Money limit) {
        return limit != null && !limit.currency().equals(cost.currency());
    }

    private Finding duration(EligibilityRule.Duration rule) {
        var months = candidacy.months();
        if (months == null) {
            return Finding.open(rule);
        }
        return months <= rule.months()
                ? pass(rule, months, rule.months())
                : fail(rule, List.of(months, rule.months()), List.of(months - rule.months()));
    }

    private Finding endsBy(EligibilityRule.EndsBy rule) {
        var ends = candidacy.ends();
        if (ends == null) {
            return Finding.open(rule);
        }
        return ends.isAfter(rule.day())
                ? fail(rule, List.of(ends, rule.day()), List.of(rule.day()))
                : pass(rule, ends, rule.day());
    }

    private Finding proposers(EligibilityRule.Proposers rule) {
        var size = candidacy.team().size();
        if (rule.company() == ALONE && size > 1) {
            return fail(rule, "alone", List.of(size), List.of());
        }
        if (rule.company() == TOGETHER && size < 2) {
            return fail(rule, "together", List.of(), List.of());
        }
        return pass(rule, size);
    }

    private Finding partners(EligibilityRule.Partners rule) {
        var count = candidacy.team().stream()
                .filter(a -> rule.kinds().isEmpty()
                        || rule.kinds().contains(facts.kinds().get(a)))
                .count();
        var whom = kinds(rule.kinds());
        var which = rule.kinds().isEmpty() ? "any" : "kinds";
        if (count < rule.least()) {
            return fail(rule, "few." + which, List.of(count, rule.least(), whom), List.of(rule.least() - count, whom));
        }
        if (count > rule.most()) {
            return fail(rule, "many." + which, List.of(count, rule.most(), whom), List.of(count - rule.most(), whom));
        }
        return Finding.pass(rule, "eligibility.partners.pass." + which, count, whom);
    }

    private Finding competences(EligibilityRule.Competences rule) {
        var covered = new ArrayList<Bilingual>();
        var missing = new ArrayList<Bilingual>();
        rule.codes()
                .forEach(code -> (facts.offered().contains(code) ? covered : missing)
                        .add(facts.names().competence(code)));
        return covered.size() >= rule.least()
                ? pass(rule, covered.size(), rule.codes().size())
                : fail(rule, List.of(covered.size(), rule.least(), missing), List.of(missing));
    }

    private Finding training(EligibilityRule.Training rule) {
        if (candidacy.trainings().contains(rule.code())) {
            return pass(rule, rule.name());
        }
        return new Finding(
                rule,
                Finding.Outcome.OPEN,
                new Saying("eligibility.training.open", List.of(rule.name())),
                new Saying("eligibility.training.open.remedy", List.of(rule.name())));
    }

    private static Finding pass(EligibilityRule rule, Object... arguments) {
        return Finding.pass(rule, "eligibility." + rule.type() + ".pass", arguments);
    }

    private static Finding fail(EligibilityRule rule, List<Object> said, List<Object> mended) {
        return fail(rule, "fail", said, mended);
    }

    private static Finding fail(EligibilityRule rule, String how, List<Object> said, List<Object> mended) {
        var key = "eligibility." + rule.type() + "." + how;
        return Finding.fail(rule, new Saying(key, said), new Saying(key + ".remedy", mended));
    }
}
