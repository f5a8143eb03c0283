package org.intreccio.directory.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorPage;
import org.intreccio.ui.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How an actor looks where its address is shared. Pages of people are not for search engines. */
@Component
class ActorHead implements PageHead {

    private static final String BEFORE = "actors/";

    private final ActorCatalogue catalogue;

    ActorHead(ActorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Head> of(String path, Locale language) {
        return path.startsWith(BEFORE)
                ? Ids.actor(path.substring(BEFORE.length()))
                        .flatMap(catalogue::openPage)
                        .map(page -> head(page, language))
                : Optional.empty();
    }

    private static Head head(ActorPage page, Locale language) {
        var person = page.card().kind() == ActorKind.CITIZEN;
        var words = page.card().summary().in(language);
        return new Head(page.name(), words, "profile", data(page, words, person), !person, "");
    }

    private static Map<String, @Nullable Object> data(ActorPage page, String words, boolean person) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", person ? "Person" : "Organization");
        data.put("name", page.name());
        put(data, "alternateName", page.card().shortName());
        put(data, "description", words);
        put(data, "url", page.website());
        put(data, "email", page.contact());
        var founded = page.founded();
        if (founded != null && !person) {
            data.put("foundingDate", founded.toString());
        }
        page.card()
                .findSeat()
                .ifPresent(seat ->
                        data.put(person ? "homeLocation" : "location", Map.of("@type", "Place", "name", seat.it())));
        return data;
    }

    private static void put(Map<String, @Nullable Object> data, String name, String value) {
        if (!value.isBlank()) {
            data.put(name, value);
        }
    }
}
