package org.intreccio.challenges;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.spaces.SpacePermission;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.trust.Trust;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets settings pass that point at things which exist, and that the person here may write. */
@Component
class SettingsCheck {

    private final Vocabulary vocabulary;
    private final Places places;
    private final Trust trust;
    private final CurrentUser currentUser;

    SettingsCheck(Vocabulary vocabulary, Places places, Trust trust, CurrentUser currentUser) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.trust = trust;
        this.currentUser = currentUser;
    }

    /**
     * Looks at what is about to be written.
     *
     * @param before what stood there; what was not changed is not looked at again
     * @throws InvalidValue naming the field that must be mended
     */
    void check(ChallengeSettings settings, @Nullable ChallengeSettings before) {
        links("summary", settings.summary(), before == null ? Bilingual.NONE : before.summary());
        links("brief", settings.brief(), before == null ? Bilingual.NONE : before.brief());
        known("themes", settings.themes(), vocabulary::theme);
        known("targets", settings.targets(), vocabulary::target);
        known("competences", settings.competences(), vocabulary::competence);
        places("places", settings.places(), before == null ? Set.of() : before.places());
        var rulesBefore =
                before == null ? List.<EligibilityRule>of() : before.terms().rules();
        settings.terms().rules().stream().filter(r -> !rulesBefore.contains(r)).forEach(this::rule);
        var space = settings.space();
        if (space != null
                && !(before != null && space.equals(before.space()))
                && !currentUser.may(SpacePermission.EDIT, space)) {
            throw InvalidValue.of("space", "challenges.error.space");
        }
    }

    private void rule(EligibilityRule rule) {
        switch (rule) {
            case EligibilityRule.LegalForms forms -> known("rules", forms.forms(), vocabulary::legalForm);
            case EligibilityRule.Competences wanted -> known("rules", wanted.codes(), vocabulary::competence);
            case EligibilityRule.WorksIn in -> places("rules", in.places(), Set.of());
            case EligibilityRule.SetIn in -> places("rules", in.places(), Set.of());
            case EligibilityRule.NotSetIn in -> places("rules", in.places(), Set.of());
            default -> {}
        }
    }

    private void links(String field, Bilingual text, Bilingual before) {
        if (!text.equals(before)) {
            trust.checkLinks(field, text.it());
            trust.checkLinks(field, text.en());
        }
    }

    private static void known(String field, Collection<String> codes, Function<String, Optional<?>> find) {
        codes.stream().filter(code -> find.apply(code).isEmpty()).findFirst().ifPresent(code -> {
            throw InvalidValue.of(field, "challenges.error.unknown-code", code);
        });
    }

    private void places(String field, Set<PlaceId> wanted, Set<PlaceId> before) {
        var unknown = new HashSet<>(wanted);
        unknown.removeAll(before);
        if (!unknown.isEmpty()) {
            places.find(List.copyOf(unknown)).forEach(p -> unknown.remove(p.id()));
            unknown.stream().findFirst().ifPresent(place -> {
                throw InvalidValue.of(field, "challenges.error.unknown-code", place.value());
            });
        }
    }

    /**
     * Lets settings pass that lack nothing.
     *
     * @throws InvalidValue naming the first thing that is missing
     */
    static void ready(ChallengeSettings settings, Instant now) {
        Readiness.gaps(settings, now).stream().findFirst().ifPresent(gap -> {
            throw InvalidValue.of(gap.field(), gap.key(), gap.arguments().toArray());
        });
    }
}
