package org.intreccio.taxonomy;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells how alike two short names are: Dice's coefficient over the three-letter pieces of their words, accents and case apart. */
final class Likeness {

    private Likeness() {}

    /** From 0 (nothing in common) to 1 (the same words). */
    static double of(String one, String other) {
        var first = pieces(one);
        var second = pieces(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    /** The name without accents, case and punctuation. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Set<String> pieces(String name) {
        var pieces = new HashSet<String>();
        for (var word : folded(name).split(" ", -1)) {
            if (!word.isEmpty()) {
                var framed = " " + word + " ";
                for (int i = 0; i + 3 <= framed.length(); i++) {
                    pieces.add(framed.substring(i, i + 3));
                }
            }
        }
        return pieces;
    }
}
