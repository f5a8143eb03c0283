package org.intreccio.introductions;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes to those who have to answer, and to both sides once they agreed, in the running transaction. A refusal writes to nobody: whoever
 * asked gets the same letter at the same instant as where nobody answered.
 */
@Component
class IntroductionLetters {

    private static final String MINE = "my/introductions";

    private final StandingQueries standing;
    private final IntroductionTrail trail;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    IntroductionLetters(
            StandingQueries standing,
            IntroductionTrail trail,
            Addressees addressees,
            Post post,
            PublicAddress address) {
        this.standing = standing;
        this.trail = trail;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    /**
     * Asks those who speak for the actor of this step, but for whoever blocked one that asks. Who looks at the outbox and asked for it
     * does not see whether it has come so far.
     */
    void turn(Introduction i, Introduction.Step step) {
        if (step.actor().id().isEmpty()) {
            return;
        }
        var askers = Stream.of(Optional.of(i.asker().id()), person(i.by()).map(ActorId::value))
                .flatMap(Optional::stream)
                .toList();
        var key = i.last(step) ? "introductions.letter.meet" : "introductions.letter.pass";
        var before = step.position() == 0
                ? i.asker().name()
                : i.steps().get(step.position() - 1).actor().name();
        var unseenBy = trail.askers(i);
        standing.speakers(new ActorId(step.actor().id()), askers)
                .forEach(user -> write(
                        user,
                        key,
                        i.asker().name(),
                        letter -> letter.unseenBy(unseenBy)
                                .says(
                                        key + ".what",
                                        i.asker().name(),
                                        step.actor().name(),
                                        i.target().actor().name(),
                                        before)
                                .says("introductions.letter.purpose", i.purpose())
                                .says("introductions.letter.words", i.words())
                                .says("introductions.letter.free")));
    }

    /** Gives both sides each other's address, and tells those who passed it on that it came about. */
    void accepted(Introduction i) {
        var target = i.target();
        tellContact(i.by(), target.by(), target.actor().name());
        tellContact(target.by(), i.by(), i.asker().name());
        i.steps().stream()
                .filter(s -> !i.last(s))
                .map(Introduction.Step::by)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(user -> write(
                        user,
                        "introductions.letter.thanks",
                        target.actor().name(),
                        letter -> letter.says(
                                "introductions.letter.thanks.what",
                                i.asker().name(),
                                target.actor().name())));
    }

    private void tellContact(@Nullable UserId to, @Nullable UserId other, String actor) {
        if (to == null || other == null) {
            return;
        }
        addressees
                .find(other)
                .ifPresent(contact -> write(
                        to,
                        "introductions.letter.accepted",
                        actor,
                        letter -> letter.says(
                                "introductions.letter.accepted.what", actor, contact.displayName(), contact.email())));
    }

    /** Tells whoever asked that the time is over, whatever became of it. */
    void over(Introduction i) {
        var by = i.by();
        if (by != null) {
            write(
                    by,
                    "introductions.letter.over",
                    i.target().actor().name(),
                    letter -> letter.says(
                            "introductions.letter.over.what", i.target().actor().name()));
        }
    }

    private Optional<ActorId> person(@Nullable UserId user) {
        return user == null ? Optional.empty() : standing.person(user);
    }

    private void write(UserId to, String subject, String name, UnaryOperator<Letter> says) {
        addressees.find(to).ifPresent(who -> {
            var letter =
                    Letter.to(who.email(), who.displayName(), who.language()).about(subject, name);
            post.send(says.apply(letter).offers("introductions.letter.open", address.of(MINE)));
        });
    }
}
