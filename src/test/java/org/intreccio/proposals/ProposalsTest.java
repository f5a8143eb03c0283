package org.intreccio.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.PortalTest;
import org.intreccio.challenges.Agreement;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.Terms;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ProposalsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDrafts drafts;

    @Autowired
    ProposalTeam team;

    @Autowired
    Submissions submissions;

    @Autowired
    FormalChecks checks;

    @Autowired
    Annexes annexes;

    @Autowired
    ProposalCatalogue catalogue;

    @Autowired
    Neo4jClient graph;

    private ChallengeFixture call;

    @BeforeEach
    void draw() {
        call = ChallengeFixture.anOpenCall(context);
    }

    private static ProposalText titled(String title) {
        return new ProposalText(title, "", Map.of(), List.of(), null, null, null, List.of(), List.of());
    }

    @Test
    void beginsOnceAndOnlyWithTheAgreementAccepted() {
        var terms = ChallengeFixture.terms(Instant.now().plus(5, ChronoUnit.DAYS));
        var asking = ChallengeFixture.anOpenCall(
                context,
                new Terms(
                        terms.rules(),
                        terms.phases(),
                        terms.criteria(),
                        terms.sections(),
                        terms.money(),
                        terms.evaluation(),
                        new Agreement(new Bilingual("Riservatezza", "Secrecy")),
                        terms.programme()));
        var user = Visitor.newUser(context);
        var lead = OrganisationFixture.imported(context).with("owner", user).id();
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> proposals.start(asking.id(), lead, false)).isInstanceOf(InvalidValue.class);
            var id = proposals.start(asking.id(), lead, true);
            assertThat(proposals.start(asking.id(), lead, true)).isEqualTo(id);
            var page = catalogue.page(id);
            assertThat(page.agreedTerms()).isEqualTo(1);
            assertThat(page.standing().mayWrite()).isTrue();
            proposals.withdraw(id, "");
            proposals.withdraw(id, "");
            assertThat(proposals.start(asking.id(), lead, true)).isNotEqualTo(id);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> proposals.start(asking.id(), lead, true)).isInstanceOf(Refused.class);
        }
        var closed = ChallengeFixture.anEvaluatingCall(context);
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> proposals.start(closed.id(), lead, true)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void letsTwoWriteAtOnceAndKeepsBothTextsWhereTheyClash() {
        var here = ProposalFixture.aDraft(context, call.id());
        var theirs = Visitor.newUser(context);
        var partner =
                OrganisationFixture.imported(context).with("manager", theirs).id();
        here.joinedBy(partner, theirs);
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            var saved = drafts.save(here.id(), 1, titled("Il nostro titolo"), Set.of("title"));
            assertThat(saved).isInstanceOf(ProposalEdit.Saved.class);
            assertThat(saved.page().proposal().version()).isEqualTo(2);
        }
        try (var _ = Visitor.signedIn(context, theirs)) {
            var idea = new ProposalText(
                    "", "", Map.of("idea", "Un’idea"), List.of(), null, null, null, List.of(), List.of());
            var merged = drafts.save(here.id(), 1, idea, Set.of("section.idea"));
            assertThat(merged).isInstanceOf(ProposalEdit.Saved.class);
            assertThat(merged.page().text().title()).isEqualTo("Il nostro titolo");
            assertThat(merged.page().text().in("idea")).isEqualTo("Un’idea");
            var clash = drafts.save(here.id(), 1, titled("Il loro titolo"), Set.of("title"));
            assertThat(clash)
                    .isInstanceOfSatisfying(
                            ProposalEdit.Clash.class,
                            c -> assertThat(c.both())
                                    .containsExactly(
                                            new ProposalEdit.Both("title", "Il nostro titolo", "Il loro titolo")));
            assertThat(drafts.revisions(here.id()).getFirst())
                    .satisfies(aside -> assertThat(aside.aside()).isTrue());
            var number = drafts.revisions(here.id()).getFirst().number();
            assertThat(drafts.restore(here.id(), number).page().text().title()).isEqualTo("Il loro titolo");
            assertThat(drafts.differences(
                            here.id(),
                            2,
                            catalogue.find(here.id()).orElseThrow().version()))
                    .extracting(Difference::field)
                    .contains("title");
        }
        assertThat(graph.query("MATCH (c:Citizen)-[:AUTHORED]->(:Proposal {id: $id}) RETURN count(c)")
                        .bind(here.id().value())
                        .to("id")
                        .fetchAs(Long.class)
                        .one())
                .hasValue(2L);
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> drafts.save(here.id(), 1, titled("X"), Set.of("title")))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> catalogue.see(here.id())).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void keepsOneVersionOfAnAuthorInTenMinutesAndEveryNamedOne() {
        var here = ProposalFixture.aDraft(context, call.id());
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            drafts.save(here.id(), 1, titled("Uno"), Set.of("title"));
            drafts.name(here.id(), 2, "Prima stesura");
            drafts.save(here.id(), 2, titled("Due"), Set.of("title"));
            drafts.save(here.id(), 3, titled("Tre"), Set.of("title"));
            assertThat(drafts.revisions(here.id()))
                    .extracting(Revision::number)
                    .as("unless the ten minutes ended just now")
                    .contains(4L, 2L)
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(drafts.save(here.id(), 4, titled("Tre"), Set.of("title"))
                            .page()
                            .proposal()
                            .version())
                    .as("nothing new is no version")
                    .isEqualTo(4);
        }
    }

    @Test
    void hasNobodyInATeamWhoDidNotAgree() {
        var here = ProposalFixture.aDraft(context, call.id());
        var theirs = Visitor.newUser(context);
        var partner =
                OrganisationFixture.imported(context).with("owner", theirs).id();
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            team.ask(here.id(), partner, "Comunicazione");
            team.ask(here.id(), partner, "Comunicazione");
            assertThatThrownBy(() -> team.accept(here.id(), partner)).isInstanceOf(Refused.class);
        }
        assertThat(partners(here.id())).containsExactly(here.lead().value());
        try (var _ = Visitor.signedIn(context, theirs)) {
            assertThat(catalogue.mine())
                    .singleElement()
                    .satisfies(p -> assertThat(p.standing().asked()).isTrue());
            assertThatThrownBy(() -> drafts.save(here.id(), 1, titled("X"), Set.of("title")))
                    .isInstanceOf(Refused.class);
            team.accept(here.id(), partner);
            assertThat(partners(here.id()))
                    .containsExactlyInAnyOrder(here.lead().value(), partner.value());
            team.leave(here.id(), partner, "Troppi impegni");
            assertThat(partners(here.id())).containsExactly(here.lead().value());
        }
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            assertThatThrownBy(() -> team.ask(here.id(), partner, "")).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> team.leave(here.id(), here.lead(), "")).isInstanceOf(Conflict.class);
        }
    }

    private List<String> partners(ProposalId id) {
        return List.copyOf(graph.query("MATCH (a:Actor)-[:PARTNERS_IN]->(:Proposal {id: $id}) RETURN a.id")
                .bind(id.value())
                .to("id")
                .fetchAs(String.class)
                .all());
    }

    @Test
    void givesTheFirstReceiptForTheSameKeyAndMendsWhatBrokeARule() {
        var dear = ProposalFixture.text(call.challenge(), "Cara", Money.euroCents(10_000_001));
        var here = ProposalFixture.aDraft(context, call.id());
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            assertThatThrownBy(() -> submissions.submit(here.id(), "key-empty")).isInstanceOf(Conflict.class);
        }
        here.written(dear);
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            var first = submissions.submit(here.id(), "key-first");
            assertThat(submissions.submit(here.id(), "key-first")).isEqualTo(first);
            var page = catalogue.page(here.id());
            assertThat(page.proposal().status()).isEqualTo(ProposalStatus.INELIGIBLE);
            assertThat(page.reasons().getFirst().sentence().it())
                    .contains("100.000,01")
                    .contains("100.000,00");
            assertThat(first.holds()).isTrue();
            assertThat(submissions.received(first.hash())).hasValue(first.at());
            assertThat(submissions.received("0".repeat(64))).isEmpty();
        }
        here.written();
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            var second = submissions.submit(here.id(), "key-second");
            assertThat(second.number()).isEqualTo(2);
            var page = catalogue.page(here.id());
            assertThat(page.proposal().status()).isEqualTo(ProposalStatus.SUBMITTED);
            assertThat(page.proposal().receipt()).isEqualTo(second.hash());
            assertThat(page.reasons()).isEmpty();
            assertThatThrownBy(() -> drafts.save(here.id(), 99, titled("X"), Set.of("title")))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> submissions.submit(here.id(), "key-third")).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void letsTheOrganisersJudgeByFormAndNobodyElse() {
        var here = ProposalFixture.aSubmittedProposal(context, call.id());
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            assertThatThrownBy(() -> checks.admit(here.id())).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, call.manager())) {
            var page = catalogue.page(here.id());
            assertThat(page.text().in("know-how")).as("confidential").isEmpty();
            assertThat(page.text().in("idea")).isNotEmpty();
            assertThatThrownBy(() -> checks.declareIneligible(here.id(), "")).isInstanceOf(InvalidValue.class);
            checks.declareIneligible(here.id(), "Manca la firma del presidente");
            assertThat(catalogue.page(here.id()).checkedWhy()).contains("firma");
            checks.readmit(here.id(), "La firma è arrivata");
            checks.readmit(here.id(), "La firma è arrivata");
        }
        assertThat(here.proposal().status()).isEqualTo(ProposalStatus.ELIGIBLE);
        assertThat(graph.query("MATCH (e:AuditEntry {subject: $id}) RETURN e.action ORDER BY e.seq")
                        .bind(here.id().value())
                        .to("id")
                        .fetchAs(String.class)
                        .all())
                .contains("proposals.submitted", "proposals.found-ineligible", "proposals.admitted");
    }

    @Test
    void tellsTheTeamItsAnswerOnlyOnceTheCallIsPublished() {
        var here = ProposalFixture.anEvaluatedProposal(context, call.id());
        proposals.enterEvaluation(here.id());
        proposals.select(here.id());
        assertThatThrownBy(() -> proposals.decline(here.id())).isInstanceOf(Conflict.class);
        assertThat(catalogue.find(here.id()).orElseThrow().status()).isEqualTo(ProposalStatus.SELECTED);
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            assertThat(catalogue.see(here.id()).status()).isEqualTo(ProposalStatus.IN_EVALUATION);
        }
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertThat(catalogue.see(here.id()).status()).isEqualTo(ProposalStatus.SELECTED);
        }
        graph.query("MATCH (c:Challenge {id: $id}) SET c.status = 'published'")
                .bind(call.id().value())
                .to("id")
                .run();
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            assertThat(catalogue.see(here.id()).status()).isEqualTo(ProposalStatus.SELECTED);
        }
        try (var _ = Visitor.guest(context)) {
            var page = catalogue.page(here.id());
            assertThat(page.text().in("idea")).isNotEmpty();
            assertThat(page.text().in("know-how")).as("confidential").isEmpty();
            assertThat(page.proposal().receipt()).isEmpty();
            assertThat(catalogue.published(call.id())).hasSize(1);
        }
    }

    @Test
    void isReadByThoseWhoRunTheCallOnlyOnceItWasHandedIn() {
        var here = ProposalFixture.aCompleteDraft(context, call.id());
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertThatThrownBy(() -> catalogue.page(here.id())).isInstanceOf(NotFound.class);
            assertThat(catalogue.handedIn(call.id())).isEmpty();
            assertThat(catalogue.writing(call.id())).isOne();
        }
        here.submitted();
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertThat(catalogue.page(here.id()).standing().organiser()).isTrue();
            assertThat(catalogue.handedIn(call.id())).hasSize(1);
            assertThat(catalogue.writing(call.id())).isZero();
        }
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            assertThatThrownBy(() -> catalogue.handedIn(call.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> catalogue.writing(call.id())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void opensAnnexesToTheTeamAndConfidentialOnesToNoOrganiser() throws IOException {
        var here = ProposalFixture.aCompleteDraft(context, call.id());
        var pdf = "%PDF-1.7 prova %%EOF".getBytes(StandardCharsets.US_ASCII);
        Annex open;
        Annex secret;
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            open = annexes.add(here.id(), "statuto.pdf", new ByteArrayInputStream(pdf), false);
            secret = annexes.add(here.id(), "brevetto.pdf", new ByteArrayInputStream(pdf), true);
            assertThat(annexes.open(here.id(), secret.id())).isEqualTo(pdf);
        }
        here.submitted();
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertThat(annexes.of(here.id())).extracting(Annex::name).containsExactly("statuto.pdf");
            assertThat(annexes.open(here.id(), open.id())).isEqualTo(pdf);
            assertThatThrownBy(() -> annexes.open(here.id(), secret.id())).isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> annexes.open(here.id(), open.id())).isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            assertThatThrownBy(() -> annexes.remove(here.id(), open.id())).isInstanceOf(Conflict.class);
        }
    }
}
