package org.intreccio.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.membership.MembershipFixture.citizen;
import static org.intreccio.membership.MembershipFixture.claimed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.MemberTies;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.DomainException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** How attestations end, are renewed, and are decided once. */
@PortalTest
class AttestationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Attestations attestations;

    @Autowired
    ClaimQueries stored;

    @Autowired
    Documents documents;

    @Autowired
    AttestationClock clock;

    @Autowired
    MemberTies ties;

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

    private Claim attested() {
        var claim = asked();
        try (var _ = Visitor.steward(context)) {
            return attestations.attest(claim.id());
        }
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
    void endsTheRightWithTheRevocationAndTellsWhy() {
        var claim = attested();
        try (var _ = Visitor.steward(context)) {
            assertThat(attestations.revoke(claim.id(), "Non ne fa più parte").reason())
                    .isEqualTo("Non ne fa più parte");
        }
        assertThat(mayEdit(claimant)).isFalse();
    }

    @Test
    void keepsAMembershipThatWasThereBeforeTheAttestation() {
        organisation.with("owner", claimant);
        var claim = attested();
        try (var _ = Visitor.steward(context)) {
            attestations.revoke(claim.id(), "Documento falso");
        }
        assertThat(mayEdit(claimant)).isTrue();
        assertThat(ties.find(citizen(context, claimant), organisation.id())
                        .orElseThrow()
                        .attestor())
                .isEmpty();
    }

    @Test
    void expiresOnceItsLastDayIsOverAndAnnouncesItBefore() {
        var claim = attested();
        setUntil(claim, LocalDate.now(ZoneOffset.UTC).plusDays(10));
        clock.strike();
        clock.strike();
        assertThat(events("AttestationEnding", claim)).isEqualTo(1);
        assertThat(mayEdit(claimant)).isTrue();
        setUntil(claim, LocalDate.now(ZoneOffset.UTC).minusDays(1));
        clock.strike();
        clock.strike();
        assertThat(stored.find(claim.id()).orElseThrow().state()).isEqualTo(ClaimState.EXPIRED);
        assertThat(mayEdit(claimant)).isFalse();
        assertThat(trail(claim)).containsExactly(">requested", "requested>attested", "attested>expired");
    }

    private void setUntil(Claim claim, LocalDate day) {
        graph.query("MATCH (c:MembershipClaim {id: $id}) SET c.until = $day")
                .bindAll(Map.of("id", claim.id().value(), "day", day))
                .run();
    }

    private long events(String type, Claim claim) {
        return graph.query("MATCH (e:Event) WHERE e.type ENDS WITH $type AND e.body CONTAINS $id RETURN count(e)")
                .bindAll(Map.of("type", type, "id", claim.id().value()))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    @Test
    void renewsShortlyBeforeTheEnd() {
        var first = attested();
        setUntil(first, LocalDate.now(ZoneOffset.UTC).plusDays(5));
        var second = attested();
        assertThat(stored.find(first.id()).orElseThrow().state()).isEqualTo(ClaimState.EXPIRED);
        assertThat(second.state()).isEqualTo(ClaimState.ATTESTED);
        assertThat(mayEdit(claimant)).isTrue();
        try (var _ = Visitor.steward(context)) {
            attestations.revoke(second.id(), "Fine");
        }
        assertThat(mayEdit(claimant))
                .as("the renewal remembers that the claim made the membership")
                .isFalse();
    }

    @Test
    void decidesOnceWhenTwoStewardsDecideAtOnce() throws Exception {
        var stewards = List.of(Visitor.newSteward(context), Visitor.newSteward(context));
        for (int round = 0; round < 5; round++) {
            organisation = OrganisationFixture.imported(context);
            var claim = asked();
            var barrier = new CyclicBarrier(2);
            List<Callable<Boolean>> deciding = List.of(
                    () -> decides(stewards.get(0), barrier, () -> attestations.attest(claim.id())),
                    () -> decides(stewards.get(1), barrier, () -> attestations.refuse(claim.id(), "No")));
            try (var pool = Executors.newFixedThreadPool(2)) {
                var won = 0;
                for (var answer : pool.invokeAll(deciding)) {
                    won += answer.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
            assertThat(trail(claim)).hasSize(2);
            assertThat(mayEdit(claimant))
                    .isEqualTo(stored.find(claim.id()).orElseThrow().state() == ClaimState.ATTESTED);
        }
    }

    private boolean decides(UserId steward, CyclicBarrier barrier, Callable<Claim> decision) throws Exception {
        try (var _ = Visitor.signedIn(context, steward)) {
            barrier.await();
            decision.call();
            return true;
        } catch (DomainException refusal) {
            return false;
        }
    }

    @Test
    void deletesEvidenceThatNothingNeedsAnyMore() throws Exception {
        var claim = asked();
        documents.sweep(stored.withEvidence());
        assertThat(documents.read(claim.id())).isPresent();
        try (var _ = Visitor.steward(context)) {
            attestations.refuse(claim.id(), "No");
        }
        documents.sweep(stored.withEvidence());
        assertThat(documents.read(claim.id())).as("young files stay").isPresent();
        var file = context.getBean(MembershipProperties.class)
                .documents()
                .resolve(claim.id().value());
        java.nio.file.Files.setLastModifiedTime(
                file,
                java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(90_000)));
        documents.sweep(stored.withEvidence());
        assertThat(documents.read(claim.id())).isEmpty();
    }
}
