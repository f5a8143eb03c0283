package org.intreccio.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.intreccio.ui.SearchSource;
import org.intreccio.ui.SearchSource.Hits;
import org.springframework.stereotype.Component;

/** Asks every room that has something to find. */
@Component
public class Search {

    /** How many letters are enough to look for something. */
    public static final int SHORTEST = 2;

    private static final int LONGEST = 100;
    private final List<SearchSource> sources;

    /** What one room found. */
    record Found(SearchSource source, Hits hits) {}

    Search(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /** All types, in their order. */
    public List<SearchSource> sources() {
        return sources;
    }

    /** What is found of every type, the types without any left out; nothing for less than two letters. */
    List<Found> find(String text, int limit, Locale locale) {
        return sources.stream()
                .map(s -> new Found(s, find(s, text, limit, locale)))
                .filter(f -> f.hits().total() > 0)
                .toList();
    }

    /** What is found of one type; nothing for less than two letters. */
    public Hits find(SearchSource source, String text, int limit, Locale locale) {
        var asked = text.strip();
        if (asked.length() < SHORTEST) {
            return Hits.NONE;
        }
        return source.find(asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked, limit, locale);
    }
}
