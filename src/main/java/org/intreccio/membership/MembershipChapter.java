package org.intreccio.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Secret;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings claims and an invitation into the demonstration community, once: what stewards and managers would find on a working day. Does
 * nothing where its people are missing, and never touches again what somebody decided meanwhile.
 */
@Component
class MembershipChapter implements SeedChapter {

    private static final ActorId CORNER_MARKET = new ActorId("mercato-odazio");
    private static final ActorId YARN = new ActorId("filo-di-giambellino");

    private final ClaimQueries claims;
    private final InvitationQueries invitations;
    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;

    MembershipChapter(
            ClaimQueries claims,
            InvitationQueries invitations,
            Documents documents,
            Transactions transactions,
            Clock clock) {
        this.claims = claims;
        this.invitations = invitations;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public List<SeedFile> files() {
        return List.of();
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell() {
        ask(
                new ClaimId("demo-banca"),
                new ActorId("fulvio-radice"),
                new ActorId("banca-mutua-navigli"),
                MemberRole.OWNER,
                "Dal 12 maggio presiedo il consiglio. Allego la visura.",
                new ClassPathResource("membership/demo-extract.png"));
        ask(
                new ClaimId("demo-gasometro"),
                new ActorId("leila-rahmani"),
                new ActorId("gasometro-comune"),
                MemberRole.MANAGER,
                "Seguo la programmazione delle serate. Giulia mi conosce.",
                null);
        expired(new ClaimId("demo-mercato"), new ActorId("teresa-lombardi"));
        invite(new InvitationId("demo-filo"), new ActorId("marta-colnaghi"));
    }

    private void ask(
            ClaimId id,
            ActorId person,
            ActorId organisation,
            MemberRole role,
            String words,
            @Nullable ClassPathResource file) {
        if (claims.find(id).isEmpty()) {
            var document = file == null ? null : documents.keep(id, "visura.png", bytes(file));
            transactions.writing(() -> claims.create(id, person, organisation, role, words, document));
        }
    }

    private void expired(ClaimId id, ActorId person) {
        if (claims.find(id).isEmpty()) {
            transactions.writing(() -> {
                claims.create(id, person, CORNER_MARKET, MemberRole.MANAGER, "", null);
                claims.decide(
                        id,
                        ClaimState.EXPIRED,
                        Claim.PORTAL,
                        Map.of(
                                "way",
                                AttestationWay.COLLEAGUE.code(),
                                "until",
                                LocalDate.now(clock).minusDays(12)));
            });
        }
    }

    private void invite(InvitationId id, ActorId inviter) {
        if (invitations.find(id).isPresent()) {
            return;
        }
        var now = clock.instant();
        var invitation =
                new Invitation(id, YARN, "", MemberRole.MEMBER, "", "", 5, 0, now, now.plus(Duration.ofDays(30)), null);
        transactions.writing(() -> invitations.create(
                invitation, inviter, Secret.fresh(new SecureRandom()).hash()));
    }

    private static byte[] bytes(ClassPathResource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
