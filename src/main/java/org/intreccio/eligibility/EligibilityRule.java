package org.intreccio.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/** One condition of a call on what may be proposed and by whom (rules.md §2). Limits belong to what is allowed. */
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
}
