package org.intreccio.threads;

import java.util.LinkedHashSet;
import java.util.Objects;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.documents.Markdown;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes to people in a room who are named in what somebody says there, and to whom somebody answers. */
@Component
class ThreadLetters {

    private static final int EXCERPT = 600;

    private final ThreadQueries queries;
    private final RoomCatalogue rooms;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    ThreadLetters(ThreadQueries queries, RoomCatalogue rooms, Addressees addressees, Post post, PublicAddress address) {
        this.queries = queries;
        this.rooms = rooms;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    /** Only who is in the room is told: nobody learns of a room by being named in it. */
    void said(Room room, ContributionId id, String speaker, Said said, UserId by) {
        var people = rooms.participants(room.id());
        var mentioned = References.in(said.text()).actors();
        var told = new LinkedHashSet<UserId>();
        var answered = said.replyTo();
        if (answered != null) {
            queries.author(answered)
                    .filter(user -> people.stream().anyMatch(p -> user.equals(p.user())))
                    .ifPresent(told::add);
        }
        people.stream()
                .filter(p -> mentioned.contains(p.actor().value()))
                .map(Participant::user)
                .filter(Objects::nonNull)
                .forEach(told::add);
        told.remove(by);
        told.forEach(user -> addressees
                .find(user)
                .filter(Addressees.Addressee::confirmed)
                .ifPresent(who -> post.send(Letter.to(who.email(), who.displayName(), who.language())
                        .about("threads.letter.named", speaker, room.title())
                        .says("threads.letter.words", excerpt(Markdown.plain(said.text())))
                        .offers("threads.letter.open", address.of("contributions/" + id)))));
    }

    private static String excerpt(String text) {
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    }
}
