package org.intreccio.challenges;

import java.util.Collection;
import java.util.function.BiFunction;
import org.intreccio.directory.Bilingual;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to those whom a call concerns, in the running transaction. */
@Component
class ChallengeLetters {

    private final ChallengeQueries queries;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    ChallengeLetters(ChallengeQueries queries, Addressees addressees, Post post, PublicAddress address) {
        this.queries = queries;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    /** Tells those who run it that it is published. */
    void opened(Challenge challenge) {
        write(
                challenge,
                queries.runningUsers(challenge.id()),
                "challenges.letter.opened",
                (letter, title) -> letter.says("challenges.letter.opened.what", title));
    }

    /** Tells those who run it what the steward wants mended. */
    void sentBack(Challenge challenge, String reason) {
        write(
                challenge,
                queries.runningUsers(challenge.id()),
                "challenges.letter.sent-back",
                (letter, title) -> letter.says("challenges.letter.sent-back.what", title)
                        .says("challenges.letter.reason", reason));
    }

    /** Tells followers and teams what changed. */
    void amended(Challenge challenge, Bilingual note) {
        write(
                challenge,
                queries.concerned(challenge.id()),
                "challenges.letter.amended",
                (letter, title) -> letter.says("challenges.letter.amended.what", title)
                        .says("challenges.letter.reason", note.in(letter.language())));
    }

    /** Tells followers and teams that it was taken back. */
    void withdrawn(Challenge challenge, String reason) {
        write(
                challenge,
                queries.concerned(challenge.id()),
                "challenges.letter.withdrawn",
                (letter, title) -> letter.says("challenges.letter.withdrawn.what", title)
                        .says("challenges.letter.reason", reason));
    }

    private void write(
            Challenge challenge, Collection<UserId> users, String subject, BiFunction<Letter, String, Letter> says) {
        users.stream()
                .flatMap(user -> addressees.find(user).stream())
                .filter(Addressees.Addressee::confirmed)
                .forEach(who -> {
                    var title = challenge.title().in(who.language());
                    var letter = Letter.to(who.email(), who.displayName(), who.language())
                            .about(subject, title);
                    post.send(says.apply(letter, title)
                            .offers(
                                    "challenges.letter.open",
                                    address.of("challenges/" + challenge.id().value())));
                });
    }
}
