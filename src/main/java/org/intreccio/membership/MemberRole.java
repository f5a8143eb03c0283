package org.intreccio.membership;

import java.util.Arrays;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/** What somebody is in an organisation. Owners and managers act for it; members belong to it and speak for themselves. */
public enum MemberRole {
    OWNER,
    MANAGER,
    MEMBER;

    /** How the graph and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "membership.role." + code();
    }

    /** What an edge says; roles of other sources are plain memberships. */
    static MemberRole ofEdge(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElse(MEMBER);
    }

    /**
     * Reads what somebody typed.
     *
     * @throws InvalidValue on the field {@code role} otherwise
     */
    public static MemberRole of(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("role", "membership.error.role", code));
    }
}
