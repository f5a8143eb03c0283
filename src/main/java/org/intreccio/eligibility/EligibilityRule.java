package org.intreccio.eligibility;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a call on what may be proposed and by whom (rules.md §2). Limits belong to what is allowed. The code of each, by
 * which it is kept as JSON, stays as it is for ever.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EligibilityRule.Kinds.class, name = "kinds"),
    @JsonSubTypes.Type(value = EligibilityRule.LegalForms.class, name = "legal-forms"),
    @JsonSubTypes.Type(value = EligibilityRule.WorksIn.class, name = "works-in"),
    @JsonSubTypes.Type(value = EligibilityRule.SetIn.class, name = "set-in"),
    @JsonSubTypes.Type(value = EligibilityRule.NotSetIn.class, name = "not-set-in"),
    @JsonSubTypes.Type(value = EligibilityRule.Cost.class, name = "cost"),
    @JsonSubTypes.Type(value = EligibilityRule.Duration.class, name = "duration"),
    @JsonSubTypes.Type(value = EligibilityRule.EndsBy.class, name = "ends-by"),
    @JsonSubTypes.Type(value = EligibilityRule.Proposers.class, name = "proposers"),
    @JsonSubTypes.Type(value = EligibilityRule.Partners.class, name = "partners"),
    @JsonSubTypes.Type(value = EligibilityRule.Competences.class, name = "competences"),
    @JsonSubTypes.Type(value = EligibilityRule.Training.class, name = "training")
})
public sealed interface EligibilityRule {

    /** Who leads is of one of these kinds. */
    record Kinds(Set<ActorKind> kinds) implements EligibilityRule {}

    /** Who leads has one of these legal forms, by their codes. */
    record LegalForms(Set<String> forms) implements EligibilityRule {}

    /** Who leads works in one of these places, or in a place inside one. */
    record WorksIn(Set<PlaceId> places) implements EligibilityRule {}

    /** The proposal takes place in one of these places, or inside one. */
    record SetIn(Set<PlaceId> places) implements EligibilityRule {}

    /** The proposal takes place in none of these places, nor inside one. */
    record NotSetIn(Set<PlaceId> places) implements EligibilityRule {}

    /** What it costs in all is at least and at most this; either end may be open. */
    record Cost(@Nullable Money least, @Nullable Money most) implements EligibilityRule {}

    /** It takes at most so many months. */
    record Duration(int months) implements EligibilityRule {}

    /** It is over on this day at the latest. */
    record EndsBy(LocalDate day) implements EligibilityRule {}

    /** Whether one may propose alone, must be several, or either. */
    record Proposers(Company company) implements EligibilityRule {

        public enum Company {
            ALONE,
            TOGETHER,
            EITHER
        }
    }

    /** So many of the team, who leads included, are of these kinds; of any where there is none. */
    record Partners(Set<ActorKind> kinds, int least, int most) implements EligibilityRule {}

    /** The team offers at least so many of these competences, by their codes. */
    record Competences(List<String> codes, int least) implements EligibilityRule {}

    /** Somebody of the team has attended this training before anything is published. */
    record Training(String code, String name) implements EligibilityRule {}

    /** The code of its type, by which it is kept and its sentences are named; a training has a code of its own besides. */
    default String type() {
        return switch (this) {
            case Kinds rule -> "kinds";
            case LegalForms rule -> "legal-forms";
            case WorksIn rule -> "works-in";
            case SetIn rule -> "set-in";
            case NotSetIn rule -> "not-set-in";
            case Cost rule -> "cost";
            case Duration rule -> "duration";
            case EndsBy rule -> "ends-by";
            case Proposers rule -> "proposers";
            case Partners rule -> "partners";
            case Competences rule -> "competences";
            case Training rule -> "training";
        };
    }
}
