package org.intreccio.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.membership.MembershipFixture.citizen;
import static org.intreccio.membership.MembershipFixture.claimed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ClaimsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Claims claims;

    @Autowired
    Attestations attestations;

    @Autowired
    ClaimQueries stored;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Neo4jClient graph;

    private OrganisationFixture organisation;
    private UserId claimant;

    @BeforeEach
    void draw() {
        organisation = OrganisationFixture.imported(context);
        claimant = Visitor.newUser(context);
    }

    private Claim asked() {
        return claimed(context, claimant, organisation.id(), MemberRole.OWNER);
    }

    private List<String> trail(Claim claim) {
        return context
                .getBean(AuditTrail.class)
                .find(AuditFilter.of("claim", claim.id().value()), null, 50)
                .stream()
                .map(e -> e.from() + ">" + e.to())
                .toList()
                .reversed();
    }

    private boolean mayEdit(UserId user) {
        try (var _ = Visitor.signedIn(context, user)) {
            return currentUser.may(ActorPermission.EDIT, organisation.id());
        }
    }

    @Test
    void givesTheRightToActOnceAStewardHasAttestedIt() {
        var claim = asked();
        assertThat(claim.state()).isEqualTo(ClaimState.REQUESTED);
        assertThat(mayEdit(claimant)).isFalse();
        try (var _ = Visitor.steward(context)) {
            var done = attestations.attest(claim.id());
            assertThat(done.state()).isEqualTo(ClaimState.ATTESTED);
            assertThat(done.way()).isEqualTo(AttestationWay.DOCUMENT);
            assertThat(done.until()).isAfter(LocalDate.now(ZoneOffset.UTC).plusMonths(11));
            assertThat(attestations.attest(claim.id())).isEqualTo(done);
        }
        assertThat(mayEdit(claimant)).isTrue();
        assertThat(trail(claim)).containsExactly(">requested", "requested>attested");
    }

    @Test
    void letsNobodyDecideTheirOwnStewardsIncluded() {
        graph.query("MATCH (u:User {id: $id}) SET u.roles = ['user', 'steward']")
                .bind(claimant.value())
                .to("id")
                .run();
        var claim = asked();
        try (var _ = Visitor.signedIn(context, claimant)) {
            assertThatThrownBy(() -> attestations.attest(claim.id())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void letsAnAttestedColleagueConfirmButNotOneWhomNobodyAttested() {
        var colleague = Visitor.newUser(context);
        organisation.with("manager", colleague);
        var claim = asked();
        try (var _ = Visitor.signedIn(context, colleague)) {
            assertThatThrownBy(() -> attestations.attest(claim.id())).isInstanceOf(Refused.class);
        }
        organisation.withAttested("manager", colleague);
        try (var _ = Visitor.signedIn(context, colleague)) {
            var done = attestations.attest(claim.id());
            assertThat(done.way()).isEqualTo(AttestationWay.COLLEAGUE);
            assertThat(done.role())
                    .as("a manager raises nobody above themselves")
                    .isEqualTo(MemberRole.MANAGER);
            assertThat(done.decidedBy()).isEqualTo(citizen(context, colleague).value());
        }
    }

    @Test
    void attestsTheFirstWhoseConfirmedAddressStandsUnderTheWebsite() {
        graph.query("MATCH (u:User {id: $id}) SET u.email = 'ada@' + $host")
                .bindAll(Map.of("id", claimant.value(), "host", organisation.id() + ".example"))
                .run();
        var second = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, claimant)) {
            assertThat(claims.request(organisation.id(), MemberRole.OWNER, "", null)
                            .state())
                    .as("only claimed, not confirmed")
                    .isEqualTo(ClaimState.REQUESTED);
        }
        graph.query("MATCH (u:User {id: $id}) SET u.email = 'bea@' + $host, u.confirmedAt = datetime()")
                .bindAll(Map.of("id", second.value(), "host", organisation.id() + ".example"))
                .run();
        try (var _ = Visitor.signedIn(context, second)) {
            var claim = claims.request(organisation.id(), MemberRole.OWNER, "", null);
            assertThat(claim.state()).isEqualTo(ClaimState.ATTESTED);
            assertThat(claim.way()).isEqualTo(AttestationWay.DOMAIN);
            assertThat(claim.role()).as("an address alone makes no owner").isEqualTo(MemberRole.MANAGER);
        }
    }

    @Test
    void needsADocumentForASteward() {
        Claim claim;
        try (var _ = Visitor.signedIn(context, claimant)) {
            claim = claims.request(organisation.id(), MemberRole.MANAGER, "", null);
        }
        try (var _ = Visitor.steward(context)) {
            assertThatThrownBy(() -> attestations.attest(claim.id())).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void refusesEveryIllegalStepAndSaysWhatStands() {
        var claim = asked();
        try (var _ = Visitor.steward(context)) {
            assertThatThrownBy(() -> attestations.refuse(claim.id(), "  ")).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> attestations.revoke(claim.id(), "no"))
                    .isInstanceOfSatisfying(
                            Conflict.class, c -> assertThat(c.key()).endsWith("step.requested"));
            attestations.refuse(claim.id(), "Il documento è di un'altra associazione");
            attestations.refuse(claim.id(), "un altro motivo");
            assertThat(claims.see(claim.id()).reason()).startsWith("Il documento");
            assertThatThrownBy(() -> attestations.attest(claim.id()))
                    .isInstanceOfSatisfying(
                            Conflict.class, c -> assertThat(c.key()).endsWith("step.refused"));
        }
        assertThat(trail(claim)).containsExactly(">requested", "requested>refused");
    }

    @Test
    void takesOneOpenClaimAPairAndNoneWhileOneHoldsForLong() {
        asked();
        assertThatThrownBy(this::asked).isInstanceOf(Conflict.class);
        try (var _ = Visitor.steward(context)) {
            attestations.attest(stored.on(organisation.id()).getFirst().id());
        }
        assertThatThrownBy(this::asked).isInstanceOf(Conflict.class);
    }

    @Test
    void showsAClaimAndItsEvidenceToThoseConcernedAlone() {
        var claim = asked();
        try (var _ = Visitor.signedIn(context, claimant)) {
            assertThat(claims.evidence(claim.id())).isPresent();
        }
        try (var _ = Visitor.steward(context)) {
            assertThat(claims.see(claim.id()).evidence().orElseThrow().name()).isEqualTo("visura.pdf");
            assertThat(claims.waiting()).extracting(Claim::id).contains(claim.id());
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> claims.see(claim.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.evidence(claim.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.on(organisation.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(claims::waiting).isInstanceOf(Refused.class);
        }
    }
}
