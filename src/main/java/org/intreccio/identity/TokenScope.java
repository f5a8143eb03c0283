package org.intreccio.identity;

import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/** What an access token may be used for. */
public enum TokenScope {
    /** To see what its owner sees. */
    READ,
    /** To see, and to change what its owner may change. */
    WRITE;

    /** How it is written in the graph and in the REST interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a scope as {@link #code} writes it.
     *
     * @throws InvalidValue when there is no such scope
     */
    public static TokenScope of(String code) {
        for (var scope : values()) {
            if (scope.code().equals(code)) {
                return scope;
            }
        }
        throw InvalidValue.of("scopes", "identity.error.scope", code);
    }
}
