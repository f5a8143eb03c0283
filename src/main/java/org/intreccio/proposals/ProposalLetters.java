package org.intreccio.proposals;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Speakers;
import org.intreccio.identity.Addressees;
import org.intreccio.kernel.Days;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to those who speak for an actor of a team, in the running transaction. */
@Component
class ProposalLetters {

    private final Speakers speakers;
    private final ChallengeCatalogue challenges;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    ProposalLetters(
            Speakers speakers, ChallengeCatalogue challenges, Addressees addressees, Post post, PublicAddress address) {
        this.speakers = speakers;
        this.challenges = challenges;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    /** Asks an actor to join. */
    void asked(StoredProposal p, ActorId actor) {
        var lead = p.team().getFirst().name();
        var part = p.part(actor).orElseThrow();
        write(p, actor, p.lead(), "asked", letter -> {
            var asks = letter.says(
                    "proposals.letter.asked.what",
                    lead,
                    part.name(),
                    title(p, letter.language()),
                    call(p, letter.language()));
            return part.role().isBlank() ? asks : asks.says("proposals.letter.asked.role", part.role());
        });
    }

    /** Tells who leads what an actor answered, with its reason where it gave one. */
    void answered(StoredProposal p, ActorId actor, String what, String reason) {
        var name = p.part(actor).map(Partner::name).orElse(actor.value());
        write(
                p,
                p.lead(),
                actor,
                what,
                letter -> reasoned(
                        letter.says("proposals.letter." + what + ".what", name, title(p, letter.language())), reason));
    }

    /** Gives everybody of the team the receipt. */
    void submitted(StoredProposal p, Challenge call, Submission submission) {
        for (var actor : p.agreed()) {
            write(
                    p,
                    actor,
                    actor,
                    "submitted",
                    letter -> letter.says(
                                    "proposals.letter.submitted.what",
                                    title(p, letter.language()),
                                    call.title().in(letter.language()),
                                    Days.second(submission.at(), letter.language()))
                            .says("proposals.letter.submitted.hash", submission.hash()));
        }
    }

    /** Tells the team what the organisers found. */
    void checked(StoredProposal p, String what, String reason) {
        for (var actor : p.agreed()) {
            write(
                    p,
                    actor,
                    actor,
                    what,
                    letter -> reasoned(
                            letter.says(
                                    "proposals.letter." + what + ".what",
                                    title(p, letter.language()),
                                    call(p, letter.language())),
                            reason));
        }
    }

    private static Letter reasoned(Letter letter, String reason) {
        return reason.isBlank() ? letter : letter.says("proposals.letter.reason", reason);
    }

    private String call(StoredProposal p, Locale language) {
        return challenges.find(p.challenge()).map(c -> c.title().in(language)).orElse("");
    }

    private String title(StoredProposal p, Locale language) {
        return p.text().title().isBlank() ? call(p, language) : p.text().title();
    }

    private void write(StoredProposal p, ActorId to, ActorId from, String what, UnaryOperator<Letter> says) {
        speakers.of(to, from).stream()
                .flatMap(user -> addressees.find(user).stream())
                .forEach(who -> {
                    var letter = Letter.to(who.email(), who.displayName(), who.language())
                            .about("proposals.letter." + what, title(p, who.language()));
                    post.send(says.apply(letter).offers("proposals.letter.open", address.of("proposals/" + p.id())));
                });
    }
}
