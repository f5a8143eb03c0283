package org.intreccio.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that can be shown elsewhere, of whatever room. */
@Component
public class SharedThings {

    private final ObjectProvider<ShareCards> cards;
    private final ObjectProvider<Dated> dated;

    SharedThings(ObjectProvider<ShareCards> cards, ObjectProvider<Dated> dated) {
        this.cards = cards;
        this.dated = dated;
    }

    /** The card of a thing of this kind. */
    public Optional<ShareCard> card(String kind, String id, Locale language) {
        return cards.stream().filter(c -> c.kind().equals(kind)).findFirst().flatMap(c -> c.card(id, language));
    }

    /**
     * A thing by the path of its page.
     *
     * @param kind and {@code id}, by which its picture is found
     */
    public record At(String kind, String id, ShareCard card) {}

    /** What is shown of the page at this path, without a leading slash. */
    public Optional<At> at(String path, Locale language) {
        return cards.stream()
                .filter(c -> path.startsWith(c.pages()))
                .flatMap(c -> {
                    var id = path.substring(c.pages().length());
                    return c.card(id, language).map(card -> new At(c.kind(), id, card)).stream();
                })
                .findFirst();
    }

    /** Whether things of this kind have a calendar. */
    public Optional<Dated> dates(String kind) {
        return dated.stream().filter(d -> d.calendar().equals(kind)).findFirst();
    }

    /** The kinds that have one. */
    public List<String> calendars() {
        return dated.stream().map(Dated::calendar).sorted().toList();
    }
}
