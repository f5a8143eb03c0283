package org.intreccio.codesign;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.Addressees;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to people whom a door concerns: who is invited, who was let in, and those who facilitate when somebody asks. */
@Component
class RoomLetters {

    private final RoomQueries queries;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    RoomLetters(RoomQueries queries, Addressees addressees, Post post, PublicAddress address) {
        this.queries = queries;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    void asked(Room room, ActorId person) {
        var all = queries.people(room.id());
        var who = all.stream().filter(p -> p.actor().equals(person)).findFirst();
        write(
                room,
                all.stream().filter(Participant::facilitates).toList(),
                "codesign.letter.asked",
                letter -> letter.says(
                        "codesign.letter.asked.what",
                        who.map(Participant::name).orElse(""),
                        who.map(Participant::note).orElse("")));
    }

    void invited(Room room, ActorId person) {
        write(
                room,
                only(room, person),
                "codesign.letter.invited",
                letter -> letter.says("codesign.letter.invited.what"));
    }

    void admitted(Room room, ActorId person) {
        write(
                room,
                only(room, person),
                "codesign.letter.admitted",
                letter -> letter.says("codesign.letter.admitted.what"));
    }

    private List<Participant> only(Room room, ActorId person) {
        return queries.person(room.id(), person).stream().toList();
    }

    private void write(Room room, Collection<Participant> to, String subject, UnaryOperator<Letter> says) {
        to.stream()
                .map(Participant::user)
                .filter(Objects::nonNull)
                .flatMap(user -> addressees.find(user).stream())
                .filter(Addressees.Addressee::confirmed)
                .forEach(who -> post.send(says.apply(Letter.to(who.email(), who.displayName(), who.language())
                                .about(subject, room.title()))
                        .offers("codesign.letter.open", address.of("rooms/" + room.id()))));
    }
}
