package org.intreccio.membership;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.MemberTies;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.trust.Trust;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Lets people claim to act for an organisation, and reads claims for those concerned. {@link Attestations} decides them. */
@Service
public class Claims {

    private static final int LONGEST_WORDS = 1_000;

    private final ClaimQueries claims;
    private final Documents documents;
    private final Attestations attestations;
    private final MemberTies ties;
    private final ActorCatalogue catalogue;
    private final Trust trust;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;

    Claims(
            ClaimQueries claims,
            Documents documents,
            Attestations attestations,
            MemberTies ties,
            ActorCatalogue catalogue,
            Trust trust,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox) {
        this.claims = claims;
        this.documents = documents;
        this.attestations = attestations;
        this.ties = ties;
        this.catalogue = catalogue;
        this.trust = trust;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** A file as somebody sends it. */
    public static final class Upload {

        private final String name;
        private final byte[] content;

        public Upload(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }
    }

    /**
     * Claims, for the person here, to act for an organisation. Where their confirmed e-mail address proves it and nobody speaks for
     * the organisation yet, the claim is attested at once.
     *
     * @throws org.intreccio.kernel.Refused to a guest
     * @throws InvalidValue naming the field ({@code role}, {@code words}, {@code document}) that must be mended
     * @throws Conflict when the person has an open claim already, or an attestation that holds for long
     */
    public Claim request(ActorId organisation, MemberRole role, String words, @Nullable Upload upload) {
        currentUser.require(MembershipPermission.CLAIM, organisation);
        var person = currentActor.myself();
        if (!catalogue
                .find(organisation)
                .orElseThrow(() -> NotFound.of("directory.error.actor-unknown", organisation.value()))
                .kind()
                .organisation()) {
            throw InvalidValue.of("organisation", "membership.error.person");
        }
        var said = words.strip();
        if (said.length() > LONGEST_WORDS) {
            throw InvalidValue.of("words", "membership.error.words-long", LONGEST_WORDS, said.length());
        }
        trust.checkLinks("words", said);
        if (role == MemberRole.MEMBER) {
            throw InvalidValue.of("role", "membership.error.claim-member");
        }
        var id = ClaimId.fresh();
        var document = upload == null ? null : documents.keep(id, upload.name, upload.content);
        try {
            transactions.writing(() -> {
                ties.lock(organisation);
                refuseTwice(person, organisation);
                claims.create(id, person, organisation, role, said, document);
                audit.record(
                        AuditNote.of("claim.requested", "claim", id.value()).changed("", "requested"));
                outbox.publish(new MembershipEvent.Claimed(organisation, person, id));
                attestations.byDomain(id);
            });
        } catch (DataIntegrityViolationException e) {
            throw Conflict.of("membership.error.claim-open");
        }
        return claims.find(id).orElseThrow();
    }

    private void refuseTwice(ActorId person, ActorId organisation) {
        for (var claim : claims.of(person)) {
            if (!claim.organisation().equals(organisation)) {
                continue;
            }
            if (claim.state() == ClaimState.REQUESTED) {
                throw Conflict.of("membership.error.claim-open");
            }
            if (claim.state() == ClaimState.ATTESTED && !attestations.renewable(claim)) {
                throw Conflict.of("membership.error.claim-attested");
            }
        }
    }

    /**
     * Shows a file as evidence of one's own claim that waits and has none yet: what a decision rests on is not exchanged under the
     * eyes of whoever decides.
     *
     * @throws NotFound when it is not a claim of the person here
     * @throws Conflict when it is decided already or has its document
     * @throws InvalidValue on {@code document}, with the reason, when the file is not fit to be kept
     */
    public Claim show(ClaimId id, String name, InputStream file) throws IOException {
        var me = currentActor.myself();
        if (claims.find(id).filter(c -> c.person().equals(me)).isEmpty()) {
            throw NotFound.of("membership.error.claim-unknown", id.value());
        }
        var content = documents.read(file);
        return transactions.write(() -> {
            var claim = claims.locked(id)
                    .filter(c -> c.person().equals(me))
                    .orElseThrow(() -> NotFound.of("membership.error.claim-unknown", id.value()));
            if (claim.state() != ClaimState.REQUESTED || claim.evidence().isPresent()) {
                throw Conflict.of("membership.error.document-late");
            }
            claims.show(id, documents.keep(id, name, content));
            audit.record(AuditNote.of("claim.document-shown", "claim", id.value()));
            return claims.find(id).orElseThrow();
        });
    }

    /**
     * One claim, for those who may see it.
     *
     * @throws NotFound for everybody else, as if there were none
     */
    public Claim see(ClaimId id) {
        return Optional.of(id)
                .filter(i -> currentUser.may(ClaimPermission.SEE, i))
                .flatMap(claims::find)
                .orElseThrow(() -> NotFound.of("membership.error.claim-unknown", id.value()));
    }

    /** The evidence of a claim, for those who may see it; deleted soon after the claim has ended. */
    public Optional<byte[]> evidence(ClaimId id) {
        see(id);
        return documents.read(id);
    }

    /** The claims of the person here, the newest first; none of somebody who is nobody in the network. */
    public List<Claim> mine() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .findFirst()
                .map(me -> claims.of(me.id()))
                .orElse(List.of());
    }

    /** The claims on an organisation, for its owners, managers and stewards, the newest first. */
    public List<Claim> on(ActorId organisation) {
        currentUser.require(MembershipPermission.SEE, organisation);
        return claims.on(organisation);
    }

    /** All claims that wait for a decision, for stewards, the oldest first. */
    public List<Claim> waiting() {
        currentUser.require(Role.STEWARD);
        return claims.waiting();
    }

    /** What every claim on an organisation that is attested now rests on, for anybody: persons and ways, without the evidence. */
    public Map<ActorId, Claim> attested(ActorId organisation) {
        return claims.on(organisation).stream()
                .filter(c -> c.state() == ClaimState.ATTESTED)
                .collect(java.util.stream.Collectors.toMap(Claim::person, c -> c, (newer, older) -> newer));
    }
}
