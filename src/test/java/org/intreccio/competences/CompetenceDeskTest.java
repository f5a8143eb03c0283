package org.intreccio.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CompetenceDeskTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CompetenceDesk desk;

    @Autowired
    Vocabulary vocabulary;

    private CompetenceFixture here;
    private String word;

    @BeforeEach
    void draw() {
        here = new CompetenceFixture(context);
        word = UUID.randomUUID().toString().substring(0, 8);
    }

    private List<ActorPage.Exchange> offers() {
        try (var _ = Visitor.guest(context)) {
            return context.getBean(ActorCatalogue.class)
                    .page(here.organisation.id())
                    .orElseThrow()
                    .offers();
        }
    }

    @Test
    void isUsedAtOnceAndWaitsForAStewardWithThoseLikeIt() {
        var proposed = here.offered(word);
        var offer = offers().getFirst();
        assertThat(offer.proposed()).isTrue();
        assertThat(offer.competence().it()).isEqualTo("Liuteria " + word);
        assertThat(vocabulary.competence(proposed.code()))
                .as("nobody can search for it")
                .isEmpty();
        try (var _ = Visitor.steward(context)) {
            assertThat(desk.waiting()).anySatisfy(w -> {
                assertThat(w.proposed().code()).isEqualTo(proposed.code());
                assertThat(w.actorName()).isEqualTo(here.organisation.name());
            });
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> desk.waiting()).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> desk.refuse(proposed.code(), "Perché no")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> context.getBean(ProposedCompetences.class)
                            .propose(here.organisation.id(), here.draft("altrui")))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void becomesACompetenceForEverybodyWithAllThatWasSaid() {
        var proposed = here.offered(word);
        String code;
        try (var _ = Visitor.steward(context)) {
            code = desk.accept(
                            proposed.code(),
                            new CompetenceProposals.Draft(
                                    "Arte del liuto " + word, "Art of lutes " + word, "", here.known))
                    .code();
        }
        var offer = offers().getFirst();
        assertThat(offer.competence().code()).isEqualTo(code);
        assertThat(offer.competence().en()).isEqualTo("Art of lutes " + word);
        assertThat(offer.level()).isEqualTo("expert");
        assertThat(offer.proposed()).isFalse();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> vocabulary.competence(code).isPresent());
    }

    @Test
    void mergesAndFoldsWhatAnActorSaidTwice() {
        var proposed = here.offered(word);
        try (var _ = Visitor.signedIn(context, here.manager)) {
            var actors = context.getBean(Actors.class);
            var read = actors.profile(here.organisation.id());
            actors.edit(
                    here.organisation.id(),
                    read,
                    read.withOffers(List.of(read.offers().getFirst(), Profile.Exchange.of(here.known))));
        }
        try (var _ = Visitor.steward(context)) {
            assertThatThrownBy(() -> desk.merge(proposed.code(), "no-such-competence"))
                    .isInstanceOf(InvalidValue.class);
            desk.merge(proposed.code(), here.known);
            assertThatThrownBy(() -> desk.merge(proposed.code(), here.known)).isInstanceOf(NotFound.class);
        }
        assertThat(offers()).singleElement().satisfies(o -> {
            assertThat(o.competence().code()).isEqualTo(here.known);
            assertThat(o.level()).isEqualTo("expert");
            assertThat(o.note().it()).isEqualTo("Due pomeriggi");
        });
    }

    @Test
    void leavesNothingDanglingWhenRefusedAndTellsWhy() {
        var proposed = here.offered(word);
        try (var _ = Visitor.steward(context)) {
            assertThatThrownBy(() -> desk.refuse(proposed.code(), "no")).isInstanceOf(InvalidValue.class);
            desk.refuse(proposed.code(), "È già compresa nella falegnameria.");
        }
        assertThat(offers()).isEmpty();
        var to = context.getBean(Addressees.class)
                .find(here.manager)
                .orElseThrow()
                .email();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> context.getBean(PostOffice.class).kept(10_000).stream()
                        .anyMatch(l -> l.to().equals(to) && l.text().contains("compresa nella falegnameria")));
    }

    @Test
    void sendsToTheListWhoeverProposesWhatIsThere() {
        var there = vocabulary.competences().getFirst();
        try (var _ = Visitor.signedIn(context, here.manager)) {
            var proposals = context.getBean(ProposedCompetences.class);
            assertThatThrownBy(() -> proposals.propose(
                            here.organisation.id(),
                            new CompetenceProposals.Draft(
                                    there.labelIt().toUpperCase(java.util.Locale.ROOT), "", "", here.known)))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).hasValue("label"));
            assertThatThrownBy(() -> proposals.propose(
                            here.organisation.id(), new CompetenceProposals.Draft("Liuteria", "", "", "none")))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).hasValue("broader"));
        }
    }
}
