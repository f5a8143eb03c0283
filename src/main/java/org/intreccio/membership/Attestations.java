package org.intreccio.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.MemberTies;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Service;

/**
 * Decides claims: attests, refuses, revokes, lets expire. Each step is legal once; the same step again changes nothing, another one is
 * refused with what stands. The claim is locked first, then the organisation.
 */
@Service
public class Attestations {

    private static final int LONGEST_REASON = 500;

    private final ClaimQueries claims;
    private final MemberTies ties;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final MembershipProperties limits;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    Attestations(
            ClaimQueries claims,
            MemberTies ties,
            Accounts accounts,
            CurrentUser currentUser,
            CurrentActor currentActor,
            MembershipProperties limits,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox,
            Clock clock) {
        this.claims = claims;
        this.ties = ties;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.limits = limits;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Attests a claim, as a steward who has checked its document or as somebody of the organisation whose own right was attested.
     *
     * @throws org.intreccio.kernel.Refused for everybody else, and for the claimant
     * @throws InvalidValue when a steward has no document to check
     * @throws Conflict when it was decided otherwise
     */
    public Claim attest(ClaimId id) {
        return transactions.write(() -> {
            var claim = decidable(id);
            if (claim.state() == ClaimState.ATTESTED) {
                return claim;
            }
            checkStep(claim, ClaimState.ATTESTED);
            var steward = currentUser.require().is(Role.STEWARD);
            if (!attestable(claim)) {
                throw InvalidValue.of("document", "membership.error.document-missing");
            }
            var way = steward && claim.document() != null ? AttestationWay.DOCUMENT : AttestationWay.COLLEAGUE;
            return attested(claim, way, steward ? claim.role() : atMostOwn(claim), decider());
        });
    }

    /** Whether there is what a steward needs for attesting it; a colleague needs nothing more. */
    public boolean attestable(Claim claim) {
        return claim.document() != null || !currentUser.isSteward() || attestedColleague(claim);
    }

    private boolean attestedColleague(Claim claim) {
        var today = LocalDate.now(clock);
        return myself().flatMap(me -> ties.find(me, claim.organisation()))
                .filter(t ->
                        t.holds(today) && !t.attestor().isEmpty() && !t.role().equals("member"))
                .isPresent();
    }

    /** Managers make managers: nobody raises another above themselves. */
    private MemberRole atMostOwn(Claim claim) {
        var owner = myself().flatMap(me -> ties.find(me, claim.organisation()))
                .filter(t -> MemberRole.ofEdge(t.role()) == MemberRole.OWNER)
                .isPresent();
        return owner ? claim.role() : MemberRole.MANAGER;
    }

    /**
     * Attests a claim by the claimant's confirmed e-mail address, when it stands under the domain of the organisation's website and
     * nobody's right to act for the organisation was attested before; who comes later is known to those who are there. It makes
     * managers, not owners: at a university everybody has such an address. Joins the transaction of the claim, so that a claim is never
     * left asking for what its address proves.
     */
    void byDomain(ClaimId id) {
        var account = accounts.mine();
        transactions.writing(() -> {
            var claim = claims.locked(id).orElseThrow();
            var proved = account.confirmed() && EmailDomain.proves(account.email(), claim.website());
            var first = ties.of(claim.organisation()).stream()
                    .allMatch(t -> t.attestor().isEmpty() || !t.holds(LocalDate.now(clock)));
            if (claim.state() == ClaimState.REQUESTED && proved && first) {
                attested(claim, AttestationWay.DOMAIN, MemberRole.MANAGER, Claim.PORTAL);
            }
        });
    }

    /**
     * Attests that somebody belongs to the organisation whose own sign-in let them in: as a member and no more, since it knows its people
     * and does not say who speaks for it. Without effect where they have, or asked for, more than that, or it is attested already.
     */
    void bySignOn(ActorId person, ActorId organisation) {
        transactions.writing(() -> {
            ties.lock(organisation);
            var today = LocalDate.now(clock);
            var stands = ties.find(person, organisation)
                    .filter(t -> t.holds(today))
                    .filter(t -> MemberRole.ofEdge(t.role()) != MemberRole.MEMBER
                            || !t.attestor().isEmpty())
                    .isPresent();
            var asked = claims.of(person).stream()
                    .anyMatch(c -> c.organisation().equals(organisation) && c.state() == ClaimState.REQUESTED);
            if (stands || asked) {
                return;
            }
            var id = ClaimId.fresh();
            claims.create(id, person, organisation, MemberRole.MEMBER, "", null);
            audit.record(AuditNote.of("claim.requested", "claim", id.value()).changed("", "requested"));
            attested(claims.locked(id).orElseThrow(), AttestationWay.SIGN_ON, MemberRole.MEMBER, Claim.PORTAL);
        });
    }

    private Claim attested(Claim claim, AttestationWay way, MemberRole role, String by) {
        ties.lock(claim.organisation());
        var today = LocalDate.now(clock);
        var until = today.plus(limits.attestedFor());
        var before = ties.find(claim.person(), claim.organisation())
                .filter(t -> t.holds(today))
                .map(t -> MemberRole.ofEdge(t.role()));
        var stood = before.filter(r -> r.compareTo(role) <= 0).isPresent();
        if (!stood) {
            ties.tie(claim.person(), claim.organisation(), role.code(), null);
        }
        ties.attest(claim.person(), claim.organisation(), new MemberTies.Attestation(by, way.code(), today, until));
        supersede(claim);
        return decided(
                claim,
                ClaimState.ATTESTED,
                by,
                "",
                Map.of("way", way.code(), "until", until, "role", role.code(), "tied", !stood || wasTied(claim)));
    }

    /** A renewal takes the place of the attestation before it. */
    private void supersede(Claim claim) {
        claims.of(claim.person()).stream()
                .filter(c -> c.organisation().equals(claim.organisation())
                        && c.state() == ClaimState.ATTESTED
                        && !c.id().equals(claim.id()))
                .forEach(c -> decided(c, ClaimState.EXPIRED, Claim.PORTAL, "", Map.of()));
    }

    private boolean wasTied(Claim claim) {
        return claims.of(claim.person()).stream()
                .anyMatch(c -> c.organisation().equals(claim.organisation())
                        && (c.state() == ClaimState.ATTESTED || c.state() == ClaimState.EXPIRED)
                        && c.tied());
    }

    /**
     * Refuses a claim.
     *
     * @throws InvalidValue when no reason is given
     * @throws Conflict when it was decided otherwise
     */
    public Claim refuse(ClaimId id, String reason) {
        var why = reason(reason);
        return transactions.write(() -> {
            var claim = decidable(id);
            if (claim.state() == ClaimState.REFUSED) {
                return claim;
            }
            checkStep(claim, ClaimState.REFUSED);
            return decided(claim, ClaimState.REFUSED, decider(), why, Map.of("reason", why));
        });
    }

    /**
     * Takes an attestation back; the membership that it made ends with it.
     *
     * @throws InvalidValue when no reason is given
     * @throws Conflict when it is not attested now
     */
    public Claim revoke(ClaimId id, String reason) {
        var why = reason(reason);
        return transactions.write(() -> {
            currentUser.require(ClaimPermission.REVOKE, id);
            var claim = locked(id);
            if (claim.state() == ClaimState.REVOKED) {
                return claim;
            }
            checkStep(claim, ClaimState.REVOKED);
            ties.lock(claim.organisation());
            untie(claim);
            return decided(claim, ClaimState.REVOKED, decider(), why, Map.of("reason", why));
        });
    }

    /** Ends an attestation whose time is over; for the portal itself. */
    void expire(ClaimId id) {
        transactions.writing(() -> {
            var claim = locked(id);
            var until = claim.until();
            if (claim.state() == ClaimState.ATTESTED && until != null && until.isBefore(LocalDate.now(clock))) {
                ties.lock(claim.organisation());
                untie(claim);
                decided(claim, ClaimState.EXPIRED, Claim.PORTAL, "", Map.of());
            }
        });
    }

    /** Notes, in the running transaction, that what was attested ends because the membership did. */
    void endWith(ActorId person, ActorId organisation, String why) {
        claims.of(person).stream()
                .filter(c -> c.organisation().equals(organisation) && c.state() == ClaimState.ATTESTED)
                .forEach(c -> decided(c, ClaimState.REVOKED, decider(), why, Map.of("reason", why)));
    }

    /** Whether an attestation ends so soon that a new claim may be made. */
    public boolean renewable(Claim claim) {
        var until = claim.until();
        return until == null || !LocalDate.now(clock).plus(limits.renewable()).isBefore(until);
    }

    private void untie(Claim claim) {
        if (claim.tied()) {
            ties.end(claim.person(), claim.organisation());
        } else {
            ties.withdrawAttestation(claim.person(), claim.organisation());
        }
    }

    private Claim decided(Claim claim, ClaimState state, String by, String why, Map<String, ?> values) {
        claims.decide(claim.id(), state, by, new HashMap<>(values));
        audit.record(AuditNote.of("claim." + state.code(), "claim", claim.id().value())
                .changed(claim.state().code(), state.code())
                .because(why));
        outbox.publish(new MembershipEvent.ClaimDecided(claim.organisation(), claim.person(), claim.id(), state));
        return claims.find(claim.id()).orElseThrow();
    }

    /** The claim, held; asked for leave under the lock, so that a right that ended meanwhile counts no more. */
    private Claim decidable(ClaimId id) {
        var claim = claims.locked(id);
        currentUser.require(ClaimPermission.DECIDE, id);
        return claim.orElseThrow(() -> NotFound.of("membership.error.claim-unknown", id.value()));
    }

    private Claim locked(ClaimId id) {
        return claims.locked(id).orElseThrow(() -> NotFound.of("membership.error.claim-unknown", id.value()));
    }

    private static void checkStep(Claim claim, ClaimState next) {
        if (!claim.state().canBecome(next)) {
            throw Conflict.of("membership.error.step." + claim.state().code());
        }
    }

    private static String reason(String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw InvalidValue.of("reason", "membership.error.reason", LONGEST_REASON);
        }
        return why;
    }

    private String decider() {
        return myself().map(ActorId::value).orElse(Claim.STEWARDS);
    }

    /** Stewards need not be somebody in the network. */
    private Optional<ActorId> myself() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .map(CurrentActor.Choice::id)
                .findFirst();
    }
}
