package org.intreccio.algorithms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into comparable words: lower case, without accents, of three letters or digits or more, without the
 * commonest Italian and English function words; an English plural s is dropped.
 */
public final class Words {

    private static final int SHORTEST = 3;
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("the and for with from into via its their our your that this these those are was were will can has have not "
                            + "all any more new towards toward between through using based "
                            + "del della dei delle degli dal dalla nel nella nei nelle sul sulla per con tra fra una uno gli "
                            + "che non come piu anche sono dai dagli alla alle agli")
                    .split(" "));

    private Words() {}

    /** Returns the words of a text in order, repeated as often as they stand there. */
    public static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                end(word.toString(), words);
                word.setLength(0);
            }
        }
        return words;
    }

    private static void end(String word, List<String> words) {
        if (word.length() >= SHORTEST && !FUNCTION_WORDS.contains(word)) {
            words.add(singular(word));
        }
    }

    private static String singular(String word) {
        boolean plural = word.length() > SHORTEST + 1
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
