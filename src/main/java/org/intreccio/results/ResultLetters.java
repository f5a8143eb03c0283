package org.intreccio.results;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.intreccio.challenges.Challenge;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.identity.Addressees;
import org.intreccio.kernel.Texts;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells teams what was decided, in the running transaction. Reviewers are not named, and what they wrote in confidence is not told. */
@Component
class ResultLetters {

    private final ResultSpeakerQueries speakers;
    private final Addressees addressees;
    private final Post post;
    private final Texts texts;
    private final PublicAddress address;

    ResultLetters(ResultSpeakerQueries speakers, Addressees addressees, Post post, Texts texts, PublicAddress address) {
        this.speakers = speakers;
        this.addressees = addressees;
        this.post = post;
        this.texts = texts;
        this.address = address;
    }

    /** The feedback on one proposal: its answer, why, each criterion's mean, and what the committee wrote. */
    void answered(Ranking ranking, Ranked line, List<Review> reviews) {
        var call = ranking.challenge();
        write(
                call,
                speakers.of(line.proposal()),
                "results.letter." + line.outcome().code(),
                letter -> {
                    var language = letter.language();
                    var told = letter.says(
                                    "results.letter." + line.outcome().code() + ".what",
                                    line.title(),
                                    title(call, language))
                            .says(
                                    "results.letter.score",
                                    Figures.points(line.score(), language),
                                    line.rank(),
                                    ranking.lines().size(),
                                    texts.say(
                                            language,
                                            line.why().key(),
                                            Figures.points(
                                                    call.terms().evaluation().threshold(), language)));
                    for (int i = 0; i < call.terms().criteria().size(); i++) {
                        var criterion = call.terms().criteria().get(i);
                        told = told.says(
                                "results.letter.criterion",
                                criterion.name().in(language),
                                Figures.points(line.means().get(i), language),
                                criterion.scale());
                    }
                    for (var review : reviews) {
                        if (review.proposal().equals(line.proposal()) && review.is(ReviewStatus.SUBMITTED)) {
                            told = told.says(
                                    "results.letter.comment", review.card().overall());
                        }
                    }
                    return told.says("results.letter.appeal");
                });
    }

    void movedUp(Challenge call, Ranked line) {
        write(
                call,
                speakers.of(line.proposal()),
                "results.letter.moved-up",
                letter -> letter.says("results.letter.moved-up.what", line.title(), title(call, letter.language())));
    }

    void appealed(Challenge call, Appeal appeal) {
        write(
                call,
                speakers.running(call.id()),
                "results.letter.appealed",
                letter -> letter.says("results.letter.appealed.what", appeal.title(), title(call, letter.language()))
                        .says("results.letter.reason", appeal.reason()));
    }

    void appealAnswered(Challenge call, Appeal appeal) {
        write(
                call,
                speakers.of(appeal.proposal()),
                "results.letter.appeal-answered",
                letter -> letter.says("results.letter.appeal-" + appeal.state().code(), appeal.title())
                        .says("results.letter.reason", appeal.answer()));
    }

    private static String title(Challenge call, Locale language) {
        return call.title().in(language);
    }

    private void write(
            Challenge call, List<org.intreccio.identity.UserId> to, String subject, UnaryOperator<Letter> says) {
        to.stream().flatMap(user -> addressees.find(user).stream()).forEach(who -> {
            var letter = Letter.to(who.email(), who.displayName(), who.language())
                    .about(subject, title(call, who.language()));
            post.send(says.apply(letter)
                    .offers("results.letter.open", address.of("challenges/" + call.id() + "/results")));
        });
    }
}
