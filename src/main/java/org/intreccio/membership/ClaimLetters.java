package org.intreccio.membership;

import org.intreccio.graph.OutboxListener;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Days;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Writes to whoever claimed to act for an organisation what became of it and when it ends, and to those of the organisation whose right
 * is attested that somebody asks. Told once of each event, in the transaction of the letter.
 */
@Component
class ClaimLetters implements OutboxListener<MembershipEvent> {

    private final ClaimQueries claims;
    private final SpeakerQueries speakers;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    ClaimLetters(
            ClaimQueries claims, SpeakerQueries speakers, Addressees addressees, Post post, PublicAddress address) {
        this.claims = claims;
        this.speakers = speakers;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    @Override
    public String name() {
        return "membership-claim-letters";
    }

    @Override
    public Class<MembershipEvent> type() {
        return MembershipEvent.class;
    }

    @Override
    public void on(MembershipEvent event) {
        switch (event) {
            case MembershipEvent.Claimed claimed -> claims.find(claimed.claim()).ifPresent(this::asked);
            case MembershipEvent.ClaimDecided decided ->
                claims.find(decided.claim()).ifPresent(claim -> decided(claim, decided.state()));
            case MembershipEvent.AttestationEnding ending ->
                claims.find(ending.claim()).ifPresent(this::ending);
            case MembershipEvent.Joined _, MembershipEvent.RoleChanged _, MembershipEvent.Ended _ -> {}
        }
    }

    /** One that was attested at once, by its address, waits for nobody. */
    private void asked(Claim claim) {
        if (claim.state() != ClaimState.REQUESTED) {
            return;
        }
        for (var colleague : speakers.attested(claim.organisation())) {
            write(colleague, claim, "asked", "actors/" + claim.organisation() + "/people");
        }
    }

    private void decided(Claim claim, ClaimState state) {
        var person = speakers.of(claim.person());
        var replaced = state == ClaimState.EXPIRED
                && claims.of(claim.person()).stream()
                        .anyMatch(
                                c -> c.organisation().equals(claim.organisation()) && c.state() == ClaimState.ATTESTED);
        if (person.isEmpty() || replaced) {
            return;
        }
        var page = state == ClaimState.ATTESTED ? "actors/" + claim.organisation() : "my/organisations";
        write(person.get(), claim, state.code(), page);
    }

    private void ending(Claim claim) {
        if (claim.state() == ClaimState.ATTESTED) {
            speakers.of(claim.person())
                    .ifPresent(user -> write(user, claim, "ending", "actors/" + claim.organisation() + "/claim"));
        }
    }

    private void write(UserId to, Claim claim, String what, String page) {
        addressees.find(to).ifPresent(who -> {
            var key = "membership.letter." + what;
            var ends = claim.until();
            var until = ends == null ? "" : Days.day(ends, who.language());
            var letter = Letter.to(who.email(), who.displayName(), who.language())
                    .about(key + ".subject", claim.organisationName())
                    .says(key + ".text", claim.organisationName(), until, claim.personName());
            var reasoned = claim.reason().isBlank() ? letter : letter.says("membership.letter.reason", claim.reason());
            post.send(reasoned.offers(key + ".open", address.of(page)));
        });
    }
}
