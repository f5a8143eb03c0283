package org.intreccio.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The words of a set of actors and who has them: an inverted index in memory, immutable.
 *
 * <p>Found by the word itself, by its beginning, or with slips of the finger. Some 25 bytes a name.
 */
final class Terms {

    /** Where a word stands, and so what it weighs: the name first. */
    enum Field {
        NAME(0, 8f),
        PLACE(1, 2.5f),
        TOPIC(2, 2f);

        private final int code;
        private final float weight;

        Field(int code, float weight) {
            this.code = code;
            this.weight = weight;
        }
    }

    /** One word that answers what was typed, and how well (1 is exactly). */
    record Match(int term, float quality) {}

    /** By code. */
    private static final float[] WEIGHTS = {Field.NAME.weight, Field.PLACE.weight, Field.TOPIC.weight};

    private static final int BITS = 2;

    private final String[] words;
    private final int[][] postings;

    private Terms(String[] words, int[][] postings) {
        this.words = words;
        this.postings = postings;
    }

    static Terms of(List<IndexedActor> actors) {
        var byWord = new TreeMap<String, Postings>();
        for (int i = 0; i < actors.size(); i++) {
            int at = i;
            each(
                    actors.get(i),
                    (word, field) ->
                            byWord.computeIfAbsent(word, w -> new Postings()).add(at, field));
        }
        return new Terms(
                byWord.keySet().toArray(String[]::new),
                byWord.values().stream().map(Postings::trimmed).toArray(int[][]::new));
    }

    private static void each(IndexedActor actor, BiConsumer<String, Field> word) {
        // The weightiest field first: a word counts once, where it weighs most.
        SearchText.words(actor.name()).forEach(w -> word.accept(w, Field.NAME));
        SearchText.words(actor.shortName()).forEach(w -> word.accept(w, Field.NAME));
        actor.placeWords().forEach(w -> word.accept(w, Field.PLACE));
        actor.words().forEach(w -> word.accept(w, Field.TOPIC));
    }

    /** The words equal to what was typed or beginning so. */
    List<Match> beginning(String typed) {
        var found = new ArrayList<Match>();
        int at = Arrays.binarySearch(words, typed);
        for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(typed); i++) {
            float share = (float) typed.length() / words[i].length();
            found.add(new Match(i, words[i].length() == typed.length() ? 1f : 0.4f + 0.4f * share));
        }
        return found;
    }

    /** The words that what was typed would be, or begin, without a slip or two; none for words of three letters. */
    List<Match> nearly(String typed) {
        int most = Slips.forgiven(typed.length());
        var found = new ArrayList<Match>();
        for (int i = 0; most > 0 && i < words.length; i++) {
            if (!Slips.begin(typed, words[i])) {
                continue;
            }
            int slips = Slips.between(typed, words[i], most, typed.length() > 4);
            if (slips <= most) {
                float share = Math.min(1f, (float) typed.length() / words[i].length());
                found.add(new Match(i, (0.2f + 0.2f * share) / slips(slips)));
            }
        }
        return found;
    }

    private static float slips(int slips) {
        return Math.max(1, slips);
    }

    int documents(Match match) {
        return postings[match.term()].length;
    }

    /** Tells every actor with this word, by its place in the list, and what the word weighs there. */
    void visit(Match match, Visitor visitor) {
        for (int posting : postings[match.term()]) {
            visitor.visit(posting >>> BITS, WEIGHTS[posting & ((1 << BITS) - 1)]);
        }
    }

    /** Is told a posting. */
    interface Visitor {
        void visit(int actor, float weight);
    }

    private static final class Postings {

        private int[] values = new int[2];
        private int size;

        void add(int actor, Field field) {
            if (size > 0 && values[size - 1] >>> BITS == actor) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = actor << BITS | field.code;
        }

        int[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }
}
