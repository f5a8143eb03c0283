package org.intreccio.collaborations;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Speakers;
import org.intreccio.identity.Addressees;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to those who speak for an actor, in the running transaction. */
@Component
class CollaborationLetters {

    private static final String MINE = "my/collaborations";

    private final Speakers speakers;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    CollaborationLetters(Speakers speakers, Addressees addressees, Post post, PublicAddress address) {
        this.speakers = speakers;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    /** Asks a named partner whether it is so. */
    void named(Collaboration c, Part partner) {
        write(
                partner.actor(),
                c.proposer(),
                language -> title(c, language),
                "collaborations.letter.named",
                letter -> letter.says(named(c), c.proposerName(), partner.name(), title(c, letter.language())));
    }

    private static String named(Collaboration c) {
        if (c.imported()) {
            return "collaborations.letter.named.imported";
        }
        return c.counts() ? "collaborations.letter.named.later" : "collaborations.letter.named.what";
    }

    /** Tells the proposer what a partner answered, with its reason where it gave one. */
    void answered(Collaboration c, Part partner, PartState state, String reason) {
        write(
                c.proposer(),
                partner.actor(),
                language -> title(c, language),
                "collaborations.letter." + state.code(),
                letter -> reasoned(
                        letter.says(
                                "collaborations.letter." + state.code() + (c.imported() ? ".imported" : ".what"),
                                partner.name(),
                                title(c, letter.language())),
                        reason));
    }

    /** Tells a participant what became of its own part by another's act. */
    void concerned(Collaboration c, Part part, String what, String reason) {
        write(
                part.actor(),
                part.actor(),
                language -> title(c, language),
                "collaborations.letter." + what,
                letter -> reasoned(
                        letter.says(
                                "collaborations.letter." + what + ".what", part.name(), title(c, letter.language())),
                        reason));
    }

    private static Letter reasoned(Letter letter, String reason) {
        return reason.isBlank() ? letter : letter.says("collaborations.letter.reason", reason);
    }

    private static String title(Collaboration c, Locale language) {
        return c.facts().title().in(language);
    }

    private void write(
            ActorId to,
            ActorId from,
            java.util.function.Function<Locale, String> title,
            String subject,
            UnaryOperator<Letter> says) {
        speakers.of(to, from).stream()
                .flatMap(user -> addressees.find(user).stream())
                .forEach(who -> {
                    var letter = Letter.to(who.email(), who.displayName(), who.language())
                            .about(subject, title.apply(who.language()));
                    post.send(says.apply(letter).offers("collaborations.letter.open", address.of(MINE)));
                });
    }
}
