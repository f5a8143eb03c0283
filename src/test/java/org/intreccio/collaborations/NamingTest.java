package org.intreccio.collaborations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.collaborations.CollaborationFixture.draft;

import java.time.LocalDate;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Whom one may name, at once or later, and how often. */
@PortalTest
class NamingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Answers answers;

    @Autowired
    LaterPartners partners;

    @Autowired
    Neo4jClient graph;

    private CollaborationFixture here;

    @BeforeEach
    void draw() {
        here = CollaborationFixture.twoOrganisations(context);
    }

    @Test
    void namesAPartnerLaterWhoConfirmsLikeTheOthers() {
        var confirmed = here.confirmed();
        var other = CollaborationFixture.twoOrganisations(context);
        var third = other.partner;
        var named = new CollaborationDraft.Named(third.id(), CollaborationRole.SPONSOR);
        try (var _ = Visitor.signedIn(context, here.named)) {
            assertThatThrownBy(() -> partners.name(confirmed.id(), here.proposer.id(), named))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> partners.name(confirmed.id(), here.partner.id(), named))
                    .as("Only whoever told of it names others")
                    .isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            assertThat(partners.name(confirmed.id(), here.proposer.id(), named)
                            .part(third.id())
                            .orElseThrow()
                            .state())
                    .isEqualTo(PartState.WAITING);
            assertThat(partners.name(confirmed.id(), here.proposer.id(), named).parts())
                    .as("Again changes nothing")
                    .hasSize(3);
            var self = new CollaborationDraft.Named(here.proposer.id(), CollaborationRole.PARTNER);
            assertThat(partners.name(confirmed.id(), here.proposer.id(), self).parts())
                    .hasSize(3);
        }
        assertThat(here.timeline(third.id()).total()).isZero();
        assertThat(here.letter(other.named, "Avete lavorato insieme?").text()).contains("c’era anche " + third.name());
        try (var _ = Visitor.signedIn(context, other.named)) {
            answers.confirm(confirmed.id(), third.id(), Visibility.PUBLIC);
        }
        assertThat(here.timeline(third.id()).total()).isEqualTo(1);
        assertThat(here.timeline(third.id()).collaborations().getFirst().size()).isEqualTo(3);
    }

    @Test
    void namesNobodyLaterWhoRefusedOrWhereNothingIsToldAnyMore() {
        var proposed = here.proposed();
        var again = new CollaborationDraft.Named(here.partner.id(), CollaborationRole.PARTNER);
        try (var _ = Visitor.signedIn(context, here.named)) {
            answers.decline(proposed.id(), here.partner.id(), "Non c'eravamo");
        }
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            assertThatThrownBy(() -> partners.name(proposed.id(), here.proposer.id(), again))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).hasValue("partners"));
            answers.withdraw(proposed.id(), here.proposer.id());
            var third = new CollaborationDraft.Named(
                    CollaborationFixture.twoOrganisations(context).partner.id(), CollaborationRole.PARTNER);
            assertThatThrownBy(() -> partners.name(proposed.id(), here.proposer.id(), third))
                    .isInstanceOf(Conflict.class);
        }
    }

    @Test
    void namesTheFieldThatMustBeMended() {
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            var good = draft(here.partner.id());
            refuses("title", with(good, Bilingual.NONE, good.start(), good.evidence()));
            refuses("start", with(good, good.title(), LocalDate.of(2999, 1, 1), good.evidence()));
            refuses("evidence", with(good, good.title(), good.start(), "http://orto.example"));
            refuses("evidence", with(good, good.title(), good.start(), "javascript:alert(1)"));
            refuses("partners", draft());
            refuses("partners", draft(here.proposer.id()));
            refuses("partners", draft(here.partner.id(), here.partner.id()));
            refuses("partners", draft(new ActorId("nobody-at-all")));
        }
    }

    private void refuses(String field, CollaborationDraft draft) {
        assertThatThrownBy(() -> collaborations.propose(here.proposer.id(), draft))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).hasValue(field));
    }

    private static CollaborationDraft with(
            CollaborationDraft d, Bilingual title, @Nullable LocalDate start, String evidence) {
        return new CollaborationDraft(
                title,
                d.summary(),
                d.role(),
                start,
                d.end(),
                d.themes(),
                d.place(),
                evidence,
                d.evidenceLabel(),
                d.partners(),
                d.visibility());
    }

    @Test
    void keepsANewcomerFromWritingToTheWholeTown() {
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            var first = draft(here.partner.id());
            collaborations.propose(here.proposer.id(), first);
            assertThatThrownBy(() -> collaborations.propose(here.proposer.id(), first))
                    .isInstanceOf(Conflict.class);
            collaborations.propose(here.proposer.id(), draft(here.partner.id()));
            assertThatThrownBy(() -> collaborations.propose(here.proposer.id(), draft(here.partner.id())))
                    .isInstanceOf(TooMany.class);
        }
    }

    @Test
    void leavesWhoeverSaidNoInPeaceForAWhile() {
        var proposed = here.proposed();
        try (var _ = Visitor.signedIn(context, here.named)) {
            answers.decline(proposed.id(), here.partner.id(), "");
        }
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            refuses("partners", draft(here.partner.id()));
        }
    }

    @Test
    void doesNotReachWhoeverBlockedTheProposer() {
        graph.query("MATCH (u:User {id: $user}), (a:Actor {id: $actor}) MERGE (u)-[:BLOCKS]->(a)")
                .bindAll(java.util.Map.of(
                        "user", here.named.value(), "actor", here.proposer.id().value()))
                .run();
        var proposed = here.proposed();
        try (var _ = Visitor.signedIn(context, here.named)) {
            assertThat(collaborations.mine()).extracting(Collaboration::id).doesNotContain(proposed.id());
            assertThat(collaborations.waitingFor(here.partner.id())).isZero();
        }
    }
}
