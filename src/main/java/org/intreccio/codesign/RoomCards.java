package org.intreccio.codesign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intreccio.documents.Markdown;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Texts;
import org.intreccio.sharing.ShareCard;
import org.intreccio.sharing.ShareCards;
import org.springframework.stereotype.Component;

/** Open rooms as others show them: what anybody may see. */
@Component
class RoomCards implements ShareCards {

    private static final String PAGES = "rooms/";
    private static final int SUMMARY = 200;

    private final RoomQueries queries;
    private final Texts texts;

    RoomCards(RoomQueries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return Rooms.KIND;
    }

    @Override
    public String pages() {
        return PAGES;
    }

    @Override
    public Optional<ShareCard> card(String id, Locale language) {
        return open(id).map(room -> card(room, language));
    }

    private ShareCard card(Room room, Locale language) {
        var words = summary(room.goesOn() ? room.settings().purpose() : room.outcome());
        return new ShareCard(
                texts.say(language, "codesign.share.kicker", room.hostName().in(language)),
                room.title(),
                words,
                texts.say(language, room.goesOn() ? "codesign.share.open" : "codesign.share.finished"),
                List.of(texts.say(language, "codesign.share.people", room.people())),
                PAGES + room.id(),
                Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "DiscussionForumPosting",
                        "headline",
                        room.title(),
                        "text",
                        words,
                        "datePublished",
                        room.startedAt().toString()));
    }

    private static String summary(String markdown) {
        var plain = Markdown.plain(markdown).replaceAll("\\s+", " ").strip();
        return plain.length() <= SUMMARY ? plain : plain.substring(0, SUMMARY) + "…";
    }

    private Optional<Room> open(String id) {
        try {
            var room = new RoomId(id);
            return queries.find(room).filter(r -> r.access() == RoomAccess.OPEN && !queries.hidden(room));
        } catch (DomainException noId) {
            return Optional.empty();
        }
    }
}
