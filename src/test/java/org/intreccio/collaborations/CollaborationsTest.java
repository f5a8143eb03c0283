package org.intreccio.collaborations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.collaborations.CollaborationFixture.draft;

import java.time.LocalDate;
import java.util.List;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.OwnTies;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class CollaborationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Answers answers;

    @Autowired
    ActorCatalogue catalogue;

    @Autowired
    Neo4jClient graph;

    private CollaborationFixture here;

    @BeforeEach
    void draw() {
        here = CollaborationFixture.twoOrganisations(context);
    }

    @Test
    void countsNothingBeforeThePartnerHasConfirmed() {
        var proposed = here.proposed();
        assertThat(here.openToAll(proposed)).isFalse();
        assertThat(here.timeline(here.proposer.id()).total()).isZero();
        assertThat(graph.query("MATCH (p:Project {id: $id}) RETURN count(p)")
                        .bind(proposed.project().value())
                        .to("id")
                        .fetchAs(Long.class)
                        .one())
                .hasValue(0L);
    }

    @Test
    void asksThePartnerByALetterAndTellsTheProposerTheAnswer() {
        var proposed = here.proposed();
        var letter = here.letter(
                here.named,
                "Avete lavorato insieme? «" + proposed.facts().title().it());
        assertThat(Letters.link(letter)).endsWith("/my/collaborations");
        try (var _ = Visitor.signedIn(context, here.named)) {
            answers.decline(proposed.id(), here.partner.id(), "Eravamo in un altro cortile");
        }
        assertThat(here.letter(here.proposing, "Non confermata").text()).contains("Eravamo in un altro cortile");
    }

    @Test
    void tiesThoseWhoConfirmedAndNobodyElse() {
        var third = CollaborationFixture.twoOrganisations(context).partner;
        Collaboration proposed;
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            proposed = collaborations.propose(here.proposer.id(), draft(here.partner.id(), third.id()));
        }
        try (var _ = Visitor.signedIn(context, here.named)) {
            assertThat(answers.confirm(proposed.id(), here.partner.id(), Visibility.PUBLIC)
                            .counts())
                    .isTrue();
        }
        try (var _ = Visitor.guest(context)) {
            var page = catalogue.project(proposed.project()).orElseThrow();
            assertThat(page.participants())
                    .extracting(p -> p.actor())
                    .containsExactlyInAnyOrder(here.proposer.id(), here.partner.id());
            assertThat(page.evidence()).isEqualTo(new Evidence("https://orto.example/diario", "Il diario"));
            assertThat(page.start()).isEqualTo(LocalDate.of(2024, 3, 1));
        }
        assertThat(here.timeline(here.partner.id()).collaborations().getFirst().size())
                .isEqualTo(2);
        assertThat(here.timeline(third.id()).total()).isZero();
    }

    @Test
    void notesWhatSearchAndRecommendationsMustFollow() {
        var confirmed = here.confirmed();
        var noted = graph.query("MATCH (c:Change) WHERE c.subject IN $ids RETURN DISTINCT c.subject")
                .bind(List.of(
                        confirmed.project().value(),
                        here.proposer.id().value(),
                        here.partner.id().value()))
                .to("ids")
                .fetchAs(String.class)
                .all();
        assertThat(noted).hasSize(3);
    }

    @Test
    void takesEverythingAwayWhenOneOfTwoLeavesAndBringsItBackAsItWasShown() {
        var confirmed = here.confirmed();
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            context.getBean(OwnTies.class)
                    .show(
                            here.proposer.id(),
                            OwnTies.Kind.TOOK_PART_IN,
                            confirmed.project().value(),
                            Visibility.PRIVATE);
        }
        assertThat(here.timeline(here.proposer.id()).total()).isZero();
        try (var _ = Visitor.signedIn(context, here.named)) {
            assertThat(answers.leave(confirmed.id(), here.partner.id()).counts())
                    .isFalse();
        }
        assertThat(here.openToAll(confirmed)).isFalse();
        assertThat(here.timeline(here.partner.id()).total()).isZero();
        try (var _ = Visitor.signedIn(context, here.named)) {
            answers.confirm(confirmed.id(), here.partner.id(), Visibility.PUBLIC);
        }
        assertThat(here.openToAll(confirmed)).isTrue();
        assertThat(here.timeline(here.partner.id()).total()).isEqualTo(1);
        assertThat(here.timeline(here.proposer.id()).total())
                .as("what was private stays so")
                .isZero();
    }

    @Test
    void doesNothingWhenAnsweredTwice() {
        var confirmed = here.confirmed();
        try (var _ = Visitor.signedIn(context, here.named)) {
            assertThat(answers.confirm(confirmed.id(), here.partner.id(), Visibility.PUBLIC))
                    .isEqualTo(confirmed);
            assertThatThrownBy(() -> answers.decline(confirmed.id(), here.partner.id(), ""))
                    .isInstanceOf(Conflict.class);
        }
    }

    @Test
    void letsNobodyAnswerForAnother() {
        var proposed = here.proposed();
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            assertThatThrownBy(() -> answers.confirm(proposed.id(), here.partner.id(), Visibility.PUBLIC))
                    .isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> collaborations.see(proposed.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> collaborations.see(new CollaborationId("not-there")))
                    .isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.steward(context)) {
            assertThatThrownBy(() -> collaborations.see(proposed.id()))
                    .as("stewards see what is disputed")
                    .isInstanceOf(NotFound.class);
        }
        var stranger = CollaborationFixture.twoOrganisations(context);
        try (var _ = Visitor.signedIn(context, stranger.proposing)) {
            assertThatThrownBy(() -> answers.confirm(proposed.id(), stranger.proposer.id(), Visibility.PUBLIC))
                    .isInstanceOf(NotFound.class);
        }
    }
}
