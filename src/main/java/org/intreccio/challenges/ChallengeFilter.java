package org.intreccio.challenges;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are wanted; what is empty asks for nothing.
 *
 * @param words each must occur in the title, the summary or the host's name, whatever case and accents
 * @param theme the code of a theme, those below it included
 * @param goal the number of an SDG goal; 0 for any
 * @param place the id of a place, those inside it included
 * @param host the id of an actor
 * @param space the id of a space
 * @param after where the page before ended; empty for the first one
 * @param limit 1–100
 */
public record ChallengeFilter(
        String words,
        @Nullable State state,
        String theme,
        int goal,
        String place,
        String host,
        String space,
        String after,
        int limit) {

    /** Where calls stand, for whoever looks for one. */
    public enum State {
        /** Proposals can be submitted, now or soon. */
        OPEN,
        /** The deadline is over and the results are not told yet. */
        JUDGING,
        /** The results are told. */
        DONE;

        /** How addresses write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state of this code. */
        public static Optional<State> of(String code) {
            return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
        }
    }

    public static final ChallengeFilter ALL = new ChallengeFilter("", null, "", 0, "", "", "", "", 24);

    public ChallengeFilter {
        limit = Math.clamp(limit, 1, 100);
    }

    public ChallengeFilter withWords(String wanted) {
        return new ChallengeFilter(wanted, state, theme, goal, place, host, space, "", limit);
    }

    public ChallengeFilter in(@Nullable State wanted) {
        return new ChallengeFilter(words, wanted, theme, goal, place, host, space, "", limit);
    }

    public ChallengeFilter withTheme(String wanted) {
        return new ChallengeFilter(words, state, wanted, goal, place, host, space, "", limit);
    }

    public ChallengeFilter withGoal(int wanted) {
        return new ChallengeFilter(words, state, theme, wanted, place, host, space, "", limit);
    }

    public ChallengeFilter withPlace(String wanted) {
        return new ChallengeFilter(words, state, theme, goal, wanted, host, space, "", limit);
    }

    public ChallengeFilter withHost(String wanted) {
        return new ChallengeFilter(words, state, theme, goal, place, wanted, space, "", limit);
    }

    public ChallengeFilter withSpace(String wanted) {
        return new ChallengeFilter(words, state, theme, goal, place, host, wanted, "", limit);
    }

    public ChallengeFilter after(String end) {
        return new ChallengeFilter(words, state, theme, goal, place, host, space, end, limit);
    }

    public ChallengeFilter limit(int most) {
        return new ChallengeFilter(words, state, theme, goal, place, host, space, after, most);
    }

    /** Whether it leaves anything out but by the state. */
    public boolean asksForNothing() {
        return equals(ALL.in(state).after(after).limit(limit));
    }
}
