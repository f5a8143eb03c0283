package org.intreccio.introductions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as one sees it who is asked to pass it on, or who is to be met.
 *
 * @param as the actor that is asked
 * @param last whether it is the one to be met
 * @param before those who passed it on, in order
 * @param since when it came to this stage
 * @param contact how to write to whoever asked, for the one who accepted
 */
public record Request(
        StepId id,
        Asked.Named as,
        boolean last,
        Asked.Named asker,
        Asked.Named target,
        List<Asked.Named> before,
        String purpose,
        String words,
        Stage stage,
        Instant since,
        Instant until,
        Asked.@Nullable Contact contact) {

    /** Where it stands for this one. What others answered is not told: only that the two met. */
    public enum Stage {
        WAITING,
        /** Passed on by this one. */
        FORWARDED,
        /** This one did not want to. */
        DECLINED,
        /** The two met. */
        ACCEPTED,
        /** Nothing is awaited any more. */
        OVER;

        /** How bundles and the REST interface write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name in the bundles. */
        public String key() {
            return "introductions.stage." + code();
        }
    }
}
