package org.intreccio.kernel;

import java.util.Arrays;
import java.util.List;

/** Words that compare: lower case without accents and signs. */
public final class FoldedWords {

    private static final int LONGEST = 200;
    private static final int MOST = 8;

    private FoldedWords() {}

    /** The first words of a question. */
    public static List<String> of(String typed) {
        return Arrays.stream(folded(typed).split(" ", -1))
                .filter(w -> !w.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** The beginning of a text as words between single spaces. */
    public static String folded(String text) {
        var folded = new StringBuilder();
        // The slug of a text is cut at 60 characters, that of a word hardly ever.
        for (var word : (text.length() > LONGEST ? text.substring(0, LONGEST) : text).split("\\s+", -1)) {
            var slug = Slug.of(word).replace('-', ' ');
            if (!slug.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(slug);
            }
        }
        return folded.toString();
    }
}
