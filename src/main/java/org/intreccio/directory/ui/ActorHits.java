package org.intreccio.directory.ui;

import java.util.Locale;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.SearchQuery;
import org.intreccio.ui.Mark;
import org.intreccio.ui.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the portal's search find actors. */
@Component
class ActorHits implements SearchSource {

    private final ActorSearch search;

    ActorHits(ActorSearch search) {
        this.search = search;
    }

    @Override
    public String type() {
        return "actors";
    }

    @Override
    public String key() {
        return "directory.hits";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Hits find(String text, int limit, Locale locale) {
        if (text.isBlank()) {
            return Hits.NONE;
        }
        var found = search.search(SearchQuery.of(text).limit(limit));
        return new Hits(
                found.total(), found.cards().stream().map(c -> hit(c, locale)).toList());
    }

    private static Hit hit(ActorCard card, Locale locale) {
        var detail = card.findSeat().map(s -> s.in(locale)).orElse("");
        return new Hit(card.id().value(), Mark.of(card.kind().name()), card.name(), detail, "/actors/" + card.id());
    }

    @Override
    public String all(String text) {
        return "/" + new DirectoryAddress(SearchQuery.of(text), DirectoryAddress.View.LIST).href();
    }
}
