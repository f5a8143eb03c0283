package org.intreccio.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.ui.Mark;
import org.jspecify.annotations.Nullable;

/** The community as the home page tells it, true at the instant it was read. */
record Portrait(
        Numbers numbers, List<Newcomer> newcomers, List<Running> running, List<Tie> network, List<Neighbour> around) {

    /** How many there are. */
    record Numbers(Map<Mark, Long> actors, long collaborations, long projects, long places) {

        long all() {
            return actors.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Somebody who joined lately. */
    record Newcomer(String id, Mark mark, Said name, Said summary, Said place) {}

    /** A project of these days. */
    record Running(
            String id,
            Said title,
            Said summary,
            Said place,
            List<Said> themes,
            @Nullable LocalDate end,
            long participants) {}

    /** Somebody's part in a project. */
    record Tie(String actor, Mark mark, Said name, String project, Said title) {}

    /** An organisation of this area. */
    record Neighbour(String id, Mark mark, Said name, double lat, double lon) {}

    /** The same words in both languages; what is missing in one is said in the other. */
    record Said(String it, String en) {

        static Said of(@Nullable Object it, @Nullable Object en, @Nullable Object otherwise) {
            var first = word(it, word(en, word(otherwise, "")));
            return new Said(first, word(en, first));
        }

        private static String word(@Nullable Object value, String otherwise) {
            return value == null || value.toString().isBlank() ? otherwise : value.toString();
        }

        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : it;
        }
    }
}
