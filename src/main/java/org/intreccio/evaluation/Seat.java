package org.intreccio.evaluation;

import java.time.Instant;
import java.util.Locale;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;

/**
 * A person's place on the committee of a call.
 *
 * @param chair whether they lead it
 * @param since when it came to this state
 */
public record Seat(
        SeatId id, ChallengeId challenge, ActorId person, String name, State state, boolean chair, Instant since) {

    /** Whether the person sits there. */
    public enum State {
        INVITED,
        /** Said yes, and declared that they know of no conflict but those that they named. */
        ACCEPTED,
        REFUSED,
        /** Taken back by whoever runs the call. */
        EXCUSED;

        boolean canBecome(State next) {
            return switch (next) {
                case INVITED -> this == REFUSED || this == EXCUSED;
                case ACCEPTED -> this == INVITED;
                case REFUSED -> this == INVITED || this == ACCEPTED;
                case EXCUSED -> this == INVITED || this == ACCEPTED;
            };
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its word. */
        public String key() {
            return "evaluation.seat." + code();
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean is(State other) {
        return state == other;
    }
}
