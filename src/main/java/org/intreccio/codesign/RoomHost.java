package org.intreccio.codesign;

import java.util.Arrays;
import java.util.Optional;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.TypedId;

/**
 * What a room hangs on.
 *
 * @param id of a thing of that kind
 */
public record RoomHost(Kind kind, String id) {

    /** The kinds of thing that a room may hang on. */
    public enum Kind {
        CHALLENGE("Challenge"),
        PROPOSAL("Proposal"),
        PROJECT("Project"),
        SPACE("Space");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The label of its nodes. */
        String label() {
            return label;
        }

        /** How addresses and the REST interface write it: {@code challenge}. */
        public String code() {
            return label.toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
        }
    }

    public RoomHost {
        TypedId.check("on", id);
    }

    /**
     * Reads {@code challenge:<id>}.
     *
     * @throws InvalidValue on {@code on} where it has not this form
     */
    public static RoomHost of(String text) {
        var colon = text.indexOf(':');
        return Kind.of(colon < 0 ? "" : text.substring(0, colon))
                .map(kind -> new RoomHost(kind, text.substring(colon + 1)))
                .orElseThrow(() -> InvalidValue.of("on", "codesign.error.on", text));
    }

    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
