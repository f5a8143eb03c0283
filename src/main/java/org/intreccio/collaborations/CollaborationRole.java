package org.intreccio.collaborations;

import java.util.Arrays;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/** As what somebody took part, in the directory's words. */
public enum CollaborationRole {
    LEAD,
    PARTNER,
    SPONSOR,
    PARTICIPANT;

    /** How the graph and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "collaborations.role." + code();
    }

    /**
     * The role of this code.
     *
     * @throws InvalidValue naming the field {@code role}
     */
    public static CollaborationRole of(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("role", "collaborations.error.role", code));
    }
}
