package org.intreccio.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intreccio.taxonomy.Labelled;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.stereotype.Service;

/**
 * Finds what actors may be about and where they may be while one types: themes, goals, competences, places. Vocabulary is matched
 * in memory by the beginnings of words in both languages, places by the taxonomy's own search, which forgives slips.
 */
@Service
public class TopicSearch {

    private static final int MOST_PLACES = 5;

    private final Vocabulary vocabulary;
    private final Places places;

    TopicSearch(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /** What kind of thing a topic is. */
    public enum Kind {
        THEME,
        GOAL,
        COMPETENCE,
        PLACE
    }

    /**
     * One thing of the taxonomy.
     *
     * @param detail what tells it from its namesakes; may be empty
     */
    public record Topic(Kind kind, Named name, String detail) {}

    /** The topics all of whose words begin like those of the text: whole words first, then shorter names; places last. */
    public List<Topic> find(String text) {
        var words = SearchText.question(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Topic>(
                topics().filter(topic -> matches(words, topic.name().it())
                                || matches(words, topic.name().en()))
                        .sorted(Comparator.<Topic>comparingInt(topic -> -whole(words, topic))
                                .thenComparingInt(topic -> topic.name().it().length()))
                        .toList());
        places.suggest(text, MOST_PLACES).stream()
                .map(place -> new Topic(
                        Kind.PLACE,
                        new Named(place.id().value(), place.label(Locale.ITALIAN), place.label(Locale.ENGLISH)),
                        place.within()))
                .forEach(found::add);
        return found;
    }

    private Stream<Topic> topics() {
        var themes = vocabulary.themes().stream().map(t -> topic(Kind.THEME, t.code(), t));
        var goals = vocabulary.goals().stream().map(g -> topic(Kind.GOAL, String.valueOf(g.number()), g));
        var competences = vocabulary.competences().stream().map(c -> topic(Kind.COMPETENCE, c.code(), c));
        return Stream.of(themes, goals, competences).flatMap(some -> some);
    }

    private static Topic topic(Kind kind, String code, Labelled labelled) {
        return new Topic(kind, new Named(code, labelled.labelIt(), labelled.labelEn()), "");
    }

    private static boolean matches(List<String> words, String name) {
        var own = SearchText.words(name);
        return words.stream().allMatch(word -> own.stream().anyMatch(w -> w.startsWith(word)));
    }

    private static int whole(List<String> words, Topic topic) {
        var own = new ArrayList<>(SearchText.words(topic.name().it()));
        own.addAll(SearchText.words(topic.name().en()));
        return (int) words.stream().filter(own::contains).count();
    }
}
