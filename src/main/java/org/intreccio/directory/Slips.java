package org.intreccio.directory;

/** Counts slips of the finger between two words: a letter too many, too few, another one, or two changed over. */
final class Slips {

    private Slips() {}

    /** How many slips are forgiven in a word of this length. */
    static int forgiven(int letters) {
        return letters < 4 ? 0 : letters < 8 ? 1 : 2;
    }

    /**
     * Whether two words could be one mistyped: people seldom miss the first letter, and where they do they change it over with the
     * second. So {@code orto} is not taken for {@code morto} or {@code porto}.
     */
    static boolean begin(String typed, String word) {
        if (typed.isEmpty() || word.isEmpty()) {
            return false;
        }
        char first = typed.charAt(0);
        return first == word.charAt(0)
                || (typed.length() > 1
                        && word.length() > 1
                        && first == word.charAt(1)
                        && typed.charAt(1) == word.charAt(0));
    }

    /**
     * The slips between what was typed and a word, or between it and the best beginning of that word.
     *
     * @return {@code most + 1} for anything above {@code most}
     */
    static int between(String typed, String word, int most, boolean begun) {
        int n = typed.length();
        int m = begun ? Math.min(word.length(), n + most) : word.length();
        if (n - m > most || m - n > most) {
            return most + 1;
        }
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] now = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            now[0] = i;
            int best = i;
            for (int j = 1; j <= m; j++) {
                int cost = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                now[j] = slips;
                best = Math.min(best, slips);
            }
            if (best > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        int result = last[m];
        for (int j = 0; begun && j < m; j++) {
            result = Math.min(result, last[j]);
        }
        return Math.min(result, most + 1);
    }
}
