package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.PortalTest;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.taxonomy.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class TargetReasonsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Actors actors;

    @Autowired
    ActorCatalogue catalogue;

    private UserId manager;
    private ActorId organisation;

    @BeforeEach
    void draw() {
        manager = Visitor.newUser(context);
        organisation =
                OrganisationFixture.imported(context).with("manager", manager).id();
    }

    private void saves(java.util.function.UnaryOperator<Profile> change) {
        var read = actors.profile(organisation);
        assertThat(actors.edit(organisation, read, change.apply(read))).isInstanceOf(Edit.Saved.class);
    }

    private ActorPage seenByAGuest() {
        try (var _ = Visitor.guest(context)) {
            return catalogue.page(organisation).orElseThrow();
        }
    }

    @Test
    void tellsWhyToWhoeverSeesTheTarget() {
        try (var _ = Visitor.signedIn(context, manager)) {
            saves(p -> p.withTargets(Set.of("4.1", "11.3"))
                    .withTargetReasons(Map.of(
                            "4.1", new Bilingual("Il doposcuola", "After school"),
                            "11.3", new Bilingual("I cortili", ""),
                            "1.1", new Bilingual("Di nessuno", "")))
                    .shown(Profile.Part.TARGETS, "11.3", Visibility.PRIVATE));
            assertThat(actors.profile(organisation).targetReasons()).containsOnlyKeys("4.1", "11.3");
        }
        assertThat(seenByAGuest().targets())
                .singleElement()
                .satisfies(t -> assertThat(t.reason()).isEqualTo(new Bilingual("Il doposcuola", "After school")));
        try (var _ = Visitor.signedIn(context, manager)) {
            saves(p -> p.withTargetReasons(Map.of()));
            assertThat(actors.profile(organisation).targetReasons()).isEmpty();
        }
        assertThat(seenByAGuest().targets().getFirst().reason()).isEqualTo(Bilingual.NONE);
    }

    @Test
    void doesNotTellOthersThatAPrivateReasonChanged() {
        try (var _ = Visitor.signedIn(context, manager)) {
            saves(p -> p.withTargets(Set.of("11.3")).shown(Profile.Part.TARGETS, "11.3", Visibility.PRIVATE));
        }
        var before = seenByAGuest().version();
        try (var _ = Visitor.signedIn(context, manager)) {
            saves(p -> p.withTargetReasons(Map.of("11.3", new Bilingual("I cortili", ""))));
        }
        assertThat(seenByAGuest().version()).isEqualTo(before);
    }

    @Test
    void keepsReasonsShort() {
        try (var _ = Visitor.signedIn(context, manager)) {
            var read = actors.profile(organisation);
            var wanted = read.withTargets(Set.of("4.1"))
                    .withTargetReasons(Map.of("4.1", new Bilingual("a".repeat(301), "")));
            assertThatThrownBy(() -> actors.edit(organisation, read, wanted))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).hasValue("targets"));
        }
    }

    @Test
    void showsTheEvidenceOfAnOfferUntilItsLastDay() {
        var code = context.getBean(Vocabulary.class).competences().getFirst().code();
        var evidence = new Evidence("https://orto.example/diario", "Il diario");
        try (var _ = Visitor.signedIn(context, manager)) {
            saves(p -> p.withOffers(List.of(new Profile.Exchange(
                    code, "good", Bilingual.NONE, LocalDate.of(2099, 1, 1), evidence, Visibility.PUBLIC))));
            assertThat(actors.profile(organisation).offers().getFirst().evidence())
                    .isEqualTo(evidence);
        }
        assertThat(seenByAGuest().offers().getFirst().evidence()).isEqualTo(evidence);
        try (var _ = Visitor.signedIn(context, manager)) {
            saves(p -> p.withOffers(List.of(new Profile.Exchange(
                    code, "good", Bilingual.NONE, LocalDate.of(2001, 1, 1), evidence, Visibility.PUBLIC))));
        }
        assertThat(seenByAGuest().offers()).isEmpty();
    }
}
