package org.intreccio.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes what people write apart into words that compare: without accents, case, signs and small words. */
final class SearchText {

    /** What is typed beyond this is not read; nobody means it. */
    static final int LONGEST = 200;

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;

    /** Articles, prepositions and elisions of our two languages: in nearly every name, so they tell nothing. */
    private static final Set<String> SMALL = Set.of(
            "a", "ad", "ai", "al", "all", "alla", "and", "d", "da", "dal", "dalla", "de", "degli", "dei", "del", "dell",
            "della", "delle", "dello", "di", "e", "ed", "for", "gli", "i", "il", "in", "l", "la", "le", "lo", "nel",
            "nell", "nella", "of", "on", "per", "sul", "sull", "sulla", "the", "un", "una", "with");

    private SearchText() {}

    /** Lower case without accents: {@code "Università"} and {@code "UNIVERSITA"} are one. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** All words of a name, folded. */
    static List<String> words(String text) {
        return text.isBlank() ? List.of() : split(fold(text)).toList();
    }

    /** The words of a question that tell something; the small ones only when there is nothing else. */
    static List<String> question(String typed) {
        var words = split(fold(cut(typed))).distinct().toList();
        var telling = words.stream().filter(w -> !SMALL.contains(w)).toList();
        return (telling.isEmpty() ? words : telling).stream().limit(MOST_WORDS).toList();
    }

    static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    /** A word as a question to a full-text index; nothing but letters and digits of it remains, so nothing of it is syntax. */
    static String lucene(String word) {
        var plain = word.replaceAll("[^\\p{L}\\p{Nd}]", "");
        return plain.length() < 3 ? "" : plain + " OR " + plain + "*";
    }

    private static java.util.stream.Stream<String> split(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(w -> !w.isEmpty())
                .map(w -> w.length() > LONGEST_WORD ? w.substring(0, LONGEST_WORD) : w);
    }
}
