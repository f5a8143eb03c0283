package org.intreccio.taxonomy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody typed, as a question to the full-text index. Built from folded letters and digits alone, so that nothing of
 * the index's query language can come from outside.
 *
 * @param plain the words as they compare with names
 * @param lucene the question
 */
record PlaceSearch(String plain, String lucene) {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 40;

    static Optional<PlaceSearch> of(String typed) {
        var words = words(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var last = words.size() - 1;
        var before = words.subList(0, last).stream().map(PlaceSearch::whole);
        var question = java.util.stream.Stream.concat(before, java.util.stream.Stream.of(begun(words.get(last))))
                .collect(Collectors.joining(" AND "));
        return Optional.of(new PlaceSearch(String.join(" ", words), question));
    }

    private static List<String> words(String typed) {
        var cut = typed.length() > 200 ? typed.substring(0, 200) : typed;
        var folded = Normalizer.normalize(cut, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .limit(MOST_WORDS)
                .toList();
    }

    private static String whole(String word) {
        return "(" + word + "^4" + slip(word) + ")";
    }

    private static String begun(String word) {
        return "(" + word + "^4 OR " + word + "*^2" + slip(word) + ")";
    }

    private static String slip(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < 4 ? "" : " OR " + word + "~" + (letters < 8 ? 1 : 2);
    }
}
