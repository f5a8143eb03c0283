package org.intreccio.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A call from its first draft to what came of it. */
@PortalTest
class ChallengesTest {

    private static final Bilingual NOTE = new Bilingual("Più tempo per tutti", "More time for all");

    @Autowired
    ApplicationContext context;

    @Autowired
    Challenges challenges;

    @Autowired
    Amendments amendments;

    @Autowired
    ChallengeCatalogue catalogue;

    @Autowired
    AuditTrail trail;

    @Autowired
    Neo4jClient graph;

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    @Test
    void goesFromADraftToAnOpenCallByWayOfASteward() {
        var manager = Visitor.newUser(context);
        var host = OrganisationFixture.imported(context).with("owner", manager);
        var settings = ChallengeFixture.settings("Piazze " + host.id(), ChallengeFixture.terms(inDays(20)));
        ChallengeId id;
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> challenges.begin(host.id(), settings)).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, manager)) {
            id = challenges.begin(host.id(), settings);
            assertThat(catalogue.see(id).settings()).isEqualTo(settings);
            assertThat(catalogue.mine()).extracting(Challenge::id).containsExactly(id);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> catalogue.see(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> challenges.sendForReview(id)).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, manager)) {
            assertThatThrownBy(() -> challenges.open(id)).isInstanceOf(Refused.class);
            challenges.sendForReview(id);
            challenges.sendForReview(id);
            assertThatThrownBy(() -> challenges.edit(id, 0, settings)).isInstanceOf(Conflict.class);
        }
        try (var _ = Visitor.steward(context)) {
            assertThat(catalogue.inReview()).extracting(Challenge::id).contains(id);
            assertThatThrownBy(() -> challenges.sendBack(id, " ")).isInstanceOf(InvalidValue.class);
            challenges.sendBack(id, "Manca un contatto");
            assertThat(catalogue.see(id).status()).isEqualTo(ChallengeStatus.DRAFT);
            assertThat(catalogue.reason(id)).isEqualTo("Manca un contatto");
        }
        try (var _ = Visitor.signedIn(context, manager)) {
            challenges.sendForReview(id);
        }
        try (var _ = Visitor.steward(context)) {
            challenges.open(id);
            challenges.open(id);
            assertThatThrownBy(() -> challenges.publish(id)).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.see(id).publishedAt()).isNotNull();
        }
        assertThat(trail.find(AuditFilter.of(Challenges.KIND, id.value()), null, 50))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "challenges.opened",
                        "challenges.sent-for-review",
                        "challenges.sent-back",
                        "challenges.sent-for-review",
                        "challenges.begun");
    }

    @Test
    void letsNoStewardReviewACallOfTheirOwnOrganisation() {
        var call = ChallengeFixture.aCallInReview(context);
        var steward = Visitor.newSteward(context);
        graph.query("""
                MATCH (u:User {id: $user}), (a:Actor {id: $host})
                CREATE (u)<-[:ACTS_AS_USER]-(:Actor:Citizen {id: 'custode-' + $user, kind: 'Citizen', name: 'Custode'})-[:MEMBER_OF {role: 'member', from: date('2020-01-01')}]->(a)""")
                .bindAll(Map.of("user", steward.value(), "host", call.host().value()))
                .run();
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThatThrownBy(() -> challenges.open(call.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> challenges.sendBack(call.id(), "no")).isInstanceOf(Refused.class);
        }
    }

    @Test
    void keepsBothVersionsApartWhenTwoEditAtOnce() {
        var call = ChallengeFixture.aDraftCall(context);
        try (var _ = Visitor.signedIn(context, call.manager())) {
            var read = catalogue.draft(call.id());
            var hers = read.settings().withTexts(new Bilingual("Il suo", ""), Bilingual.NONE, Bilingual.NONE);
            var his = read.settings().withTexts(new Bilingual("Di lui", ""), Bilingual.NONE, Bilingual.NONE);
            assertThat(challenges.edit(call.id(), read.edits(), hers)).isInstanceOf(ChallengeEdit.Saved.class);
            assertThat(challenges.edit(call.id(), read.edits(), his))
                    .isInstanceOfSatisfying(ChallengeEdit.Clash.class, clash -> {
                        assertThat(clash.current().settings().title().it()).isEqualTo("Il suo");
                        challenges.edit(call.id(), clash.current().edits(), his);
                    });
            assertThat(catalogue.draft(call.id()).settings()).isEqualTo(his);
            assertThatThrownBy(() -> challenges.sendForReview(call.id()))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("summary"));
        }
    }

    @Test
    void amendsAnOpenCallByADatedNoteAndNeverIntoThePast() {
        var call = ChallengeFixture.anOpenCall(context);
        try (var _ = Visitor.signedIn(context, call.manager())) {
            var read = catalogue.draft(call.id());
            var longer =
                    read.settings().withTerms(read.settings().terms().withPhases(ChallengeFixture.phases(inDays(30))));
            var over =
                    read.settings().withTerms(read.settings().terms().withPhases(ChallengeFixture.phases(inDays(-1))));
            var one = new Bilingual("Solo in italiano", "");
            assertThatThrownBy(() -> amendments.amend(call.id(), read.edits(), longer, one))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("note"));
            assertThatThrownBy(() -> amendments.amend(call.id(), read.edits(), over, NOTE))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("phases"));
            assertThat(amendments.amend(call.id(), read.edits(), longer, NOTE)).isInstanceOf(ChallengeEdit.Saved.class);
            assertThat(amendments.amend(call.id(), read.edits(), longer, NOTE)).isInstanceOf(ChallengeEdit.Saved.class);
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.see(call.id()).version()).isEqualTo(2);
            assertThat(catalogue.amendments(call.id()))
                    .extracting(Amendment::version, Amendment::note)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, NOTE),
                            org.assertj.core.groups.Tuple.tuple(1, Bilingual.NONE));
            assertThatThrownBy(() -> challenges.withdraw(call.id(), "perché sì"))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void evaluatesOnlyAfterTheDeadlineAndWithdrawsOnlyBeforeTheResults() {
        var open = ChallengeFixture.anOpenCall(context);
        try (var _ = Visitor.signedIn(context, open.manager())) {
            assertThatThrownBy(() -> challenges.evaluate(open.id())).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> challenges.rank(open.id())).isInstanceOf(Conflict.class);
            challenges.withdraw(open.id(), "Il fondo non c’è più");
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.see(open.id()).status()).isEqualTo(ChallengeStatus.WITHDRAWN);
            assertThat(catalogue.reason(open.id())).isEqualTo("Il fondo non c’è più");
        }
        var over = ChallengeFixture.in(context, ChallengeStatus.OPEN, ChallengeFixture.terms(inDays(-1)));
        try (var _ = Visitor.signedIn(context, over.manager())) {
            challenges.evaluate(over.id());
            challenges.rank(over.id());
            challenges.publish(over.id());
            challenges.publish(over.id());
            assertThatThrownBy(() -> challenges.withdraw(over.id(), "tardi")).isInstanceOf(Conflict.class);
            challenges.activate(over.id());
            challenges.close(over.id());
            challenges.report(over.id());
        }
        assertThat(over.challenge().status()).isEqualTo(ChallengeStatus.REPORTED);
    }

    @Test
    void listsWhatCanBeAnsweredFirstAndPageByPage() {
        var late = ChallengeFixture.anOpenCall(context, ChallengeFixture.terms(inDays(9)));
        var soon = ChallengeFixture.anOpenCall(context, ChallengeFixture.terms(inDays(2)));
        var judged = ChallengeFixture.anEvaluatingCall(context);
        var draft = ChallengeFixture.aDraftCall(context);
        var hosts = java.util.List.of(late, soon, judged, draft);
        graph.query("MATCH (c:Challenge) WHERE c.id IN $ids SET c.words = c.words + ' tramadilista'")
                .bind(hosts.stream().map(c -> c.id().value()).toList())
                .to("ids")
                .run();
        var filter = ChallengeFilter.ALL.withWords("TramaDiLista").limit(2);
        try (var _ = Visitor.guest(context)) {
            var first = catalogue.list(filter);
            assertThat(first.challenges()).extracting(Challenge::id).containsExactly(soon.id(), late.id());
            assertThat(first.total()).isEqualTo(3);
            var second = catalogue.list(filter.after(first.next()));
            assertThat(second.challenges()).extracting(Challenge::id).containsExactly(judged.id());
            assertThat(second.next()).isEmpty();
            assertThat(catalogue.list(filter.in(ChallengeFilter.State.JUDGING)).challenges())
                    .extracting(Challenge::id)
                    .containsExactly(judged.id());
            assertThat(catalogue
                            .list(filter.withPlace("it")
                                    .withTheme("urban-regeneration")
                                    .withGoal(11))
                            .total())
                    .isEqualTo(3);
            assertThat(catalogue.list(filter.withHost(soon.host().value())).challenges())
                    .extracting(Challenge::id)
                    .containsExactly(soon.id());
        }
    }

    @Test
    void appointsPeopleToRunIt() {
        var call = ChallengeFixture.anOpenCall(context);
        var helper = Visitor.newUser(context);
        var citizen = new ActorId(graph.query("MATCH (c:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}) RETURN c.id")
                .bind(helper.value())
                .to("user")
                .fetchAs(String.class)
                .one()
                .orElseThrow());
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertThatThrownBy(() -> amendments.appoint(call.id(), call.host())).isInstanceOf(InvalidValue.class);
            amendments.appoint(call.id(), citizen);
        }
        try (var _ = Visitor.signedIn(context, helper)) {
            assertThat(catalogue.may(ChallengePermission.RUN, call.id())).isTrue();
            assertThat(catalogue.mine()).extracting(Challenge::id).containsExactly(call.id());
            amendments.dismiss(call.id(), citizen);
        }
        try (var _ = Visitor.signedIn(context, helper)) {
            assertThat(catalogue.may(ChallengePermission.RUN, call.id())).isFalse();
        }
    }
}
