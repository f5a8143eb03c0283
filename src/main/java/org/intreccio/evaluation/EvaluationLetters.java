package org.intreccio.evaluation;

import java.util.function.UnaryOperator;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.Addressees;
import org.intreccio.kernel.Days;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to those who sit on a committee, in the running transaction. */
@Component
class EvaluationLetters {

    private static final String QUEUE = "evaluate";

    private final SeatQueries seats;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    EvaluationLetters(SeatQueries seats, Addressees addressees, Post post, PublicAddress address) {
        this.seats = seats;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    void invited(Challenge challenge, ActorId person) {
        write(
                challenge,
                person,
                "evaluation.letter.invited",
                letter -> letter.says(
                        "evaluation.letter.invited.what",
                        challenge.hostName(),
                        challenge.title().in(letter.language())));
    }

    void assigned(Challenge challenge, ActorId person, int proposals) {
        write(challenge, person, "evaluation.letter.assigned", letter -> {
            var told = letter.says(
                    "evaluation.letter.assigned.what",
                    proposals,
                    challenge.title().in(letter.language()));
            return due(challenge, told);
        });
    }

    private static Letter due(Challenge challenge, Letter letter) {
        return challenge
                .terms()
                .last(PhaseAct.SCORE)
                .map(at -> letter.says("evaluation.letter.due", Days.minute(at, letter.language())))
                .orElse(letter);
    }

    void returned(Challenge challenge, ActorId person, String why) {
        write(
                challenge,
                person,
                "evaluation.letter.returned",
                letter -> letter.says(
                                "evaluation.letter.returned.what",
                                challenge.title().in(letter.language()))
                        .says("evaluation.letter.reason", why));
    }

    void takenOff(Challenge challenge, ActorId person, String why) {
        write(
                challenge,
                person,
                "evaluation.letter.recused",
                letter -> letter.says(
                                "evaluation.letter.recused.what",
                                challenge.title().in(letter.language()))
                        .says("evaluation.letter.reason", why));
    }

    void agreement(Challenge challenge, ActorId person) {
        write(
                challenge,
                person,
                "evaluation.letter.agreement",
                letter -> letter.says(
                        "evaluation.letter.agreement.what", challenge.title().in(letter.language())));
    }

    private void write(Challenge challenge, ActorId person, String subject, UnaryOperator<Letter> says) {
        seats.user(person).flatMap(addressees::find).ifPresent(who -> {
            var letter = Letter.to(who.email(), who.displayName(), who.language())
                    .about(subject, challenge.title().in(who.language()));
            post.send(says.apply(letter).offers("evaluation.letter.open", address.of(QUEUE)));
        });
    }
}
