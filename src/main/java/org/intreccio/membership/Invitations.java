package org.intreccio.membership;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.MemberTies;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Secret;
import org.intreccio.kernel.Texts;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Service;

/** Lets owners and managers invite people by a link, and people join by it. The link is the only key; the graph keeps its hash. */
@Service
public class Invitations {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}<>\"(),:;]+@[^\\s@\\p{Cntrl}<>\"(),:;]+\\.[^\\s@.]+");

    private final InvitationQueries invitations;
    private final MemberTies ties;
    private final ActorCatalogue catalogue;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final MembershipProperties limits;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Post post;
    private final PublicAddress address;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            InvitationQueries invitations,
            MemberTies ties,
            ActorCatalogue catalogue,
            CurrentUser currentUser,
            CurrentActor currentActor,
            MembershipProperties limits,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox,
            Post post,
            PublicAddress address,
            Clock clock) {
        this.invitations = invitations;
        this.ties = ties;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.limits = limits;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.post = post;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Whom to invite.
     *
     * @param email of the one person meant; empty for whoever is given the link
     * @param uses how many may join; one where an e-mail is given or the role acts for the organisation
     */
    public record Draft(MemberRole role, String email, int uses, int days) {}

    /**
     * Opens an invitation and tells its link, this once; where an e-mail is given, a letter with the link goes there.
     *
     * @throws InvalidValue naming the field ({@code role}, {@code email}, {@code uses}, {@code days}) that must be mended
     * @throws Conflict when too many are open already
     */
    public Invitation.Issued invite(ActorId organisation, Draft draft) {
        currentUser.require(MembershipPermission.INVITE, organisation);
        var inviter = currentActor.myself();
        var email = draft.email().strip();
        check(draft, email);
        var name = catalogue
                .find(organisation)
                .orElseThrow(() -> NotFound.of("directory.error.actor-unknown", organisation.value()))
                .name();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var invitation = new Invitation(
                InvitationId.fresh(),
                organisation,
                name,
                draft.role(),
                email,
                "",
                draft.uses(),
                0,
                now,
                now.plus(Duration.ofDays(draft.days())),
                null);
        var secret = Secret.fresh(random);
        transactions.writing(() -> {
            ties.lock(organisation);
            currentUser.require(MembershipPermission.INVITE, organisation);
            refuseTooMany(organisation, now);
            invitations.create(invitation, inviter, secret.hash());
            audit.record(AuditNote.of(
                            "invitation.opened", "invitation", invitation.id().value())
                    .onBehalfOf(organisation.value())
                    .changed("", draft.role().code()));
            if (!email.isEmpty()) {
                write(invitation, secret);
            }
        });
        return new Invitation.Issued(invitation, "/join/" + secret.value());
    }

    /** Those taken back count for a day: nobody writes to the whole town by inviting and taking back. */
    private void refuseTooMany(ActorId organisation, Instant now) {
        var yesterday = now.minus(Duration.ofDays(1));
        var counted = invitations.to(organisation).stream()
                .filter(i -> i.open(now) || i.createdAt().isAfter(yesterday))
                .count();
        if (counted >= limits.openInvitations()) {
            throw Conflict.of("membership.error.invitations-many", limits.openInvitations());
        }
    }

    private void write(Invitation invitation, Secret secret) {
        var inviter = currentUser.require().displayName();
        post.send(Letter.to(
                        invitation.email(),
                        invitation.email(),
                        currentUser.language().orElse(Texts.ITALIAN))
                .about("membership.join.to", invitation.organisationName())
                .says("membership.join.lead", inviter, invitation.organisationName())
                .offers("membership.join.title", address.of("join/" + secret.value()))
                .says("membership.letter.invitation"));
    }

    private void check(Draft draft, String email) {
        if (draft.role() == MemberRole.OWNER) {
            throw InvalidValue.of("role", "membership.error.invite-owner");
        }
        if (!email.isEmpty() && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            throw InvalidValue.of("email", "membership.error.email", email);
        }
        if (draft.uses() < 1 || draft.uses() > limits.mostUses()) {
            throw InvalidValue.of("uses", "membership.error.uses", limits.mostUses());
        }
        if (draft.uses() > 1 && (!email.isEmpty() || draft.role() != MemberRole.MEMBER)) {
            throw InvalidValue.of("uses", "membership.error.uses-one");
        }
        if (draft.days() < 1 || draft.days() > limits.longestInvitation()) {
            throw InvalidValue.of("days", "membership.error.days", limits.longestInvitation());
        }
    }

    /** The invitation that this link opens, for anybody who has it, open or not. */
    public Optional<Invitation> behind(String secret) {
        return invitations.byHash(new Secret(secret).hash());
    }

    /** Whether one may still join by it. */
    public boolean open(Invitation invitation) {
        return invitation.open(clock.instant());
    }

    /** The invitations of an organisation, the newest first. */
    public List<Invitation> of(ActorId organisation) {
        currentUser.require(MembershipPermission.SEE, organisation);
        return invitations.to(organisation);
    }

    /**
     * Joins, for the person here, the organisation of the invitation that this link opens. Doing it again changes nothing; somebody who
     * belongs to it already uses nothing up, and keeps a role that is higher.
     *
     * @throws NotFound when the link opens nothing
     * @throws Conflict when the invitation is over
     */
    public Invitation accept(String secret) {
        var me = currentActor.myself();
        return transactions.write(() -> {
            var invitation = invitations
                    .locked(new Secret(secret).hash())
                    .orElseThrow(() -> NotFound.of("membership.error.invitation-unknown", ""));
            if (!invitations.usedBy(invitation.id(), me)) {
                join(invitation, me);
            }
            return invitation;
        });
    }

    private void join(Invitation invitation, ActorId me) {
        var now = clock.instant();
        if (!invitation.open(now)) {
            throw Conflict.of("membership.error.invitation-over");
        }
        var organisation = invitation.organisation();
        ties.lock(organisation);
        var present = ties.find(me, organisation).filter(t -> t.holds(LocalDate.now(clock)));
        if (present.filter(t -> MemberRole.ofEdge(t.role()).compareTo(invitation.role()) <= 0)
                .isPresent()) {
            return;
        }
        invitations.use(invitation.id(), me, now);
        ties.tie(me, organisation, invitation.role().code(), null);
        audit.record(AuditNote.of("member.joined", "actor", me.value())
                .onBehalfOf(organisation.value())
                .changed("", invitation.role().code()));
        outbox.publish(new MembershipEvent.Joined(organisation, me, invitation.role()));
    }

    /** Takes an invitation back, at once; taking it back again changes nothing. */
    public void revoke(InvitationId id) {
        transactions.writing(() -> {
            var invitation = invitations
                    .find(id)
                    .filter(i -> currentUser.may(MembershipPermission.INVITE, i.organisation()))
                    .orElseThrow(() -> NotFound.of("membership.error.invitation-unknown", id.value()));
            if (invitation.revokedAt() == null) {
                invitations.revoke(id, clock.instant());
                audit.record(AuditNote.of("invitation.revoked", "invitation", id.value())
                        .onBehalfOf(invitation.organisation().value()));
            }
        });
    }
}
