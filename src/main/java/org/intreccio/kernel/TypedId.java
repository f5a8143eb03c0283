package org.intreccio.kernel;

import java.util.regex.Pattern;

/**
 * The identity of one thing of one kind, as it stands in the graph, in addresses and in the REST interface.
 *
 * <p>Values are 1–100 lower-case letters, digits and inner hyphens, so that they need no escaping anywhere.
 * Each kind has a record of its own ({@code record ActorId(String value) implements TypedId}) whose compact constructor
 * calls {@link #check}; mixing two kinds up is then a compile error.
 */
public interface TypedId {

    Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");

    String value();

    /**
     * Returns {@code value} when it has the shape of an id.
     *
     * @throws InvalidValue naming {@code field} otherwise
     */
    static String check(String field, String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValue.of(field, "kernel.error.id", value);
        }
        return value;
    }
}
