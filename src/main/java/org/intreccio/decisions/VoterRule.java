package org.intreccio.decisions;

import java.util.Arrays;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/**
 * Who has a vote. The rule is asked once, at the instant of opening, and the list stands from then on: who comes into the room later has
 * none, and who leaves it keeps theirs.
 */
public enum VoterRule {
    /** Everybody in the room. */
    PARTICIPANTS,
    /** Those in the room who have written in the thread. */
    CONTRIBUTORS,
    /** Those who facilitate the room. */
    FACILITATORS;

    /** How the graph, bundles and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The rule of this name.
     *
     * @throws InvalidValue on {@code voters} where there is none of this name
     */
    public static VoterRule of(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("voters", "decisions.error.voters", code));
    }
}
