package org.intreccio.directory.ui;

import java.util.List;
import java.util.Locale;
import org.intreccio.directory.SearchQuery;
import org.intreccio.directory.TopicSearch;
import org.intreccio.directory.TopicSearch.Topic;
import org.intreccio.ui.Mark;
import org.intreccio.ui.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the portal's search find themes, goals, competences and places: each leads to the actors who have to do with it. */
@Component
class TopicHits implements SearchSource {

    private final TopicSearch search;

    TopicHits(TopicSearch search) {
        this.search = search;
    }

    @Override
    public String type() {
        return "topics";
    }

    @Override
    public String key() {
        return "directory.hits.topics";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Hits find(String text, int limit, Locale locale) {
        var found = search.find(text);
        return new Hits(
                found.size(),
                found.stream().limit(limit).map(topic -> hit(topic, locale)).toList());
    }

    private static Hit hit(Topic topic, Locale locale) {
        var code = topic.name().code();
        var name = topic.name().in(locale);
        var title = topic.kind() == TopicSearch.Kind.GOAL ? code + ". " + name : name;
        return new Hit(code, mark(topic), title, topic.detail(), address(topic));
    }

    private static Mark mark(Topic topic) {
        return switch (topic.kind()) {
            case THEME, GOAL -> Mark.THEME;
            case COMPETENCE -> Mark.COMPETENCE;
            case PLACE -> Mark.PLACE;
        };
    }

    private static String address(Topic topic) {
        var code = topic.name().code();
        var all = SearchQuery.all();
        var query = switch (topic.kind()) {
            case THEME -> all.withThemes(List.of(code));
            case GOAL -> all.withGoals(List.of(Integer.valueOf(code)));
            case COMPETENCE -> all.withOffers(List.of(code));
            case PLACE -> all.withPlace(code);
        };
        return "/" + new DirectoryAddress(query, DirectoryAddress.View.LIST).href();
    }
}
