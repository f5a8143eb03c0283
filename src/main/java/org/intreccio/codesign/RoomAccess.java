package org.intreccio.codesign;

import java.util.Arrays;
import org.intreccio.kernel.InvalidValue;

/** Who reads a room and who comes in (rules.md §4). */
public enum RoomAccess {
    /** Everybody reads; whoever signs in may come in and speak. */
    OPEN("open"),
    /** Everybody learns that there is the room and what it is for; whoever asks is let in by those who facilitate, and reads then. */
    REQUEST("request"),
    /** Nobody learns of the room but those who were invited, and the team of the proposal that it hangs on. */
    INVITED("invited");

    private final String code;

    RoomAccess(String code) {
        this.code = code;
    }

    /** How the graph and the REST interface write it. */
    public String code() {
        return code;
    }

    /**
     * Reads how the graph and the REST interface write it.
     *
     * @throws InvalidValue on {@code access} where there is none of this name
     */
    public static RoomAccess of(String code) {
        return Arrays.stream(values())
                .filter(a -> a.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("access", "codesign.error.access", code));
    }
}
