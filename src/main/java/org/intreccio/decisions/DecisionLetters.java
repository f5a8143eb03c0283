package org.intreccio.decisions;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Days;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to those who have a vote, and to those who facilitate, in the running transaction. No letter tells what anybody chose. */
@Component
class DecisionLetters {

    private final RoomCatalogue rooms;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    DecisionLetters(RoomCatalogue rooms, Addressees addressees, Post post, PublicAddress address) {
        this.rooms = rooms;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    void opened(Decision decision, Collection<DecisionQueries.Voter> voters) {
        write(
                decision,
                users(voters),
                "decisions.letter.opened",
                letter -> letter.says("decisions.letter.opened.what", decision.roomTitle(), until(decision, letter)));
    }

    void reminding(Decision decision, Collection<DecisionQueries.Voter> undecided) {
        write(
                decision,
                users(undecided),
                "decisions.letter.reminder",
                letter -> letter.says("decisions.letter.reminder.what", decision.roomTitle(), until(decision, letter)));
    }

    void closed(Decision decision) {
        write(
                decision,
                facilitators(decision),
                "decisions.letter.closed",
                letter -> letter.says("decisions.letter.closed.what", decision.roomTitle()));
    }

    void sentBack(Decision decision) {
        write(
                decision,
                facilitators(decision),
                "decisions.letter.sent-back",
                letter -> letter.says("decisions.letter.sent-back.what", decision.roomTitle()));
    }

    void decided(Decision decision, Collection<DecisionQueries.Voter> voters) {
        var outcome = Objects.requireNonNull(decision.outcome());
        write(
                decision,
                users(voters),
                "decisions.letter.decided",
                letter -> letter.says("decisions.letter.decided.what", outcome.statement()));
    }

    private static String until(Decision decision, Letter letter) {
        var closes = Objects.requireNonNullElse(decision.terms().closesAt(), Instant.EPOCH);
        return Days.minute(closes, letter.language());
    }

    private Collection<UserId> facilitators(Decision decision) {
        return rooms.participants(decision.room()).stream()
                .filter(Participant::facilitates)
                .flatMap(person -> Optional.ofNullable(person.user()).stream())
                .toList();
    }

    private static Collection<UserId> users(Collection<DecisionQueries.Voter> voters) {
        return voters.stream()
                .flatMap(voter -> Optional.ofNullable(voter.user()).stream())
                .toList();
    }

    private void write(Decision decision, Collection<UserId> to, String subject, UnaryOperator<Letter> says) {
        to.stream()
                .flatMap(user -> addressees.find(user).stream())
                .filter(Addressees.Addressee::confirmed)
                .forEach(who -> {
                    var letter = Letter.to(who.email(), who.displayName(), who.language())
                            .about(subject, decision.question());
                    post.send(says.apply(letter)
                            .offers("decisions.letter.open", address.of("decisions/" + decision.id())));
                });
    }
}
