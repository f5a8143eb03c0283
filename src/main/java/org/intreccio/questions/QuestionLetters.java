package org.intreccio.questions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.documents.Markdown;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to the organisers who was not answered yet, and to all whom an answer concerns, in the running transaction. */
@Component
class QuestionLetters {

    private static final int EXCERPT = 600;

    private final ChallengeCatalogue challenges;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    QuestionLetters(ChallengeCatalogue challenges, Addressees addressees, Post post, PublicAddress address) {
        this.challenges = challenges;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    void asked(Challenge call, String text) {
        write(
                call,
                challenges.organisers(call.id()),
                "questions.letter.asked",
                letter -> letter.says("questions.letter.words", excerpt(text)).says("questions.letter.asked.what"));
    }

    void answered(Challenge call, String question, String answer, Optional<UserId> asker) {
        var to = new LinkedHashSet<>(challenges.concerned(call.id()));
        asker.ifPresent(to::add);
        write(
                call,
                to,
                "questions.letter.answered",
                letter -> letter.says("questions.letter.words", excerpt(question))
                        .says("questions.letter.words", excerpt(Markdown.plain(answer))));
    }

    private void write(Challenge call, Collection<UserId> to, String subject, UnaryOperator<Letter> says) {
        to.stream()
                .flatMap(user -> addressees.find(user).stream())
                .filter(Addressees.Addressee::confirmed)
                .forEach(who -> {
                    var letter = Letter.to(who.email(), who.displayName(), who.language())
                            .about(subject, call.title().in(who.language()));
                    post.send(says.apply(letter)
                            .offers("questions.letter.open", address.of("challenges/" + call.id() + "#questions")));
                });
    }

    private static String excerpt(String text) {
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    }
}
