package org.intreccio.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.MemberTies;
import org.intreccio.directory.MemberTies.Tie;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people of an organisation and their roles. Whatever changes them holds the organisation, so that an owner always remains. */
@Service
public class Members {

    private final MemberTies ties;
    private final Attestations attestations;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    Members(
            MemberTies ties,
            Attestations attestations,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox,
            Clock clock) {
        this.ties = ties;
        this.attestations = attestations;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Somebody who belongs to an organisation, or did.
     *
     * @param now whether they do today
     * @param attestor who attested their right to act for it; empty when nobody has
     */
    public record Member(
            ActorId person,
            String personName,
            ActorId organisation,
            String organisationName,
            MemberRole role,
            boolean now,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String attestor,
            @Nullable LocalDate attestedUntil) {}

    /** The people of an organisation, former ones last, for those who may see them all. */
    public List<Member> of(ActorId organisation) {
        currentUser.require(MembershipPermission.SEE, organisation);
        return ties.of(organisation).stream().map(this::member).toList();
    }

    /** The organisations of the person here, former ones last. */
    public List<Member> mine() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .flatMap(me -> ties.by(me.id()).stream())
                .map(this::member)
                .toList();
    }

    private Member member(Tie tie) {
        return new Member(
                tie.person(),
                tie.personName(),
                tie.organisation(),
                tie.organisationName(),
                MemberRole.ofEdge(tie.role()),
                tie.holds(today()),
                tie.from(),
                tie.to(),
                tie.attestor(),
                tie.attestedUntil());
    }

    /**
     * Gives somebody who belongs to the organisation another role, or a last day.
     *
     * @param until the last day; null for no end
     * @throws Conflict when no owner would remain
     * @throws InvalidValue when the last day is over
     */
    public void changeRole(ActorId organisation, ActorId person, MemberRole role, @Nullable LocalDate until) {
        transactions.writing(() -> {
            hold(organisation);
            currentUser.require(MembershipPermission.CHANGE_ROLE, organisation);
            var tie = present(organisation, person);
            var before = MemberRole.ofEdge(tie.role());
            if (until != null && until.isBefore(today())) {
                throw InvalidValue.of("until", "membership.error.until-past");
            }
            if (before == role && java.util.Objects.equals(tie.to(), until)) {
                return;
            }
            if (role != MemberRole.OWNER || until != null) {
                keepAnOwner(organisation, tie);
            }
            ties.tie(person, organisation, role.code(), until);
            audit.record(note("member.role-changed", organisation, person).changed(before.code(), role.code()));
            outbox.publish(new MembershipEvent.RoleChanged(organisation, person, role));
        });
    }

    /**
     * Ends somebody's membership; what was attested of it ends too. Managers end those of plain members only.
     *
     * @throws Conflict when no owner would remain
     * @throws InvalidValue when no reason is given
     */
    public void end(ActorId organisation, ActorId person, String reason) {
        if (reason.isBlank()) {
            throw InvalidValue.of("reason", "membership.error.reason", 500);
        }
        transactions.writing(() -> {
            hold(organisation);
            currentUser.require(MembershipPermission.END, organisation);
            var tie = present(organisation, person);
            var owner = currentUser.may(MembershipPermission.CHANGE_ROLE, organisation);
            if (!owner && MemberRole.ofEdge(tie.role()) != MemberRole.MEMBER) {
                throw Refused.notAllowed("membership.error.manager-ends");
            }
            over(organisation, tie, reason, false);
        });
    }

    /**
     * Lets the person here leave an organisation.
     *
     * @throws Conflict when they are its last owner
     */
    public void leave(ActorId organisation) {
        var me = currentActor.myself();
        transactions.writing(() -> {
            hold(organisation);
            currentUser.require(MembershipPermission.LEAVE, organisation);
            over(organisation, present(organisation, me), "", true);
        });
    }

    private void over(ActorId organisation, Tie tie, String why, boolean left) {
        keepAnOwner(organisation, tie);
        ties.end(tie.person(), organisation);
        attestations.endWith(tie.person(), organisation, why);
        audit.record(note(left ? "member.left" : "member.ended", organisation, tie.person())
                .changed(tie.role(), "")
                .because(why));
        outbox.publish(new MembershipEvent.Ended(organisation, tie.person(), left));
    }

    /** What nobody owns, as an import brings it in, may stay so; a steward may take even the last owner away. */
    private void keepAnOwner(ActorId organisation, Tie leaving) {
        if (MemberRole.ofEdge(leaving.role()) != MemberRole.OWNER
                || currentUser.require().is(Role.STEWARD)) {
            return;
        }
        var another = ties.of(organisation).stream()
                .filter(t -> t.holds(today()) && MemberRole.ofEdge(t.role()) == MemberRole.OWNER && t.to() == null)
                .anyMatch(t -> !t.person().equals(leaving.person()));
        if (!another) {
            throw Conflict.of("membership.error.last-owner");
        }
    }

    private void hold(ActorId organisation) {
        if (!ties.lock(organisation)) {
            throw NotFound.of("directory.error.actor-unknown", organisation.value());
        }
    }

    private Tie present(ActorId organisation, ActorId person) {
        return ties.find(person, organisation)
                .filter(t -> t.holds(today()))
                .orElseThrow(() -> NotFound.of("membership.error.not-a-member", person.value()));
    }

    private static AuditNote note(String action, ActorId organisation, ActorId person) {
        return AuditNote.of(action, "actor", person.value()).onBehalfOf(organisation.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
