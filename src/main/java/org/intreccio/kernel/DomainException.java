package org.intreccio.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the domain refuses, told so that a person can mend it.
 *
 * <p>Carries the key of a translated sentence with its arguments, and the field it concerns when there is one; screens and
 * the REST interface translate it. {@link #getMessage()} is for logs only.
 */
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    protected DomainException(@Nullable String field, String key, @Nullable Object... arguments) {
        super((field == null ? "" : field + ": ") + key + Arrays.toString(arguments));
        this.key = key;
        this.field = field;
        this.arguments = Arrays.stream(arguments).map(a -> a == null ? "" : a).toList();
    }

    /** The key of the sentence in the bundles. */
    public String key() {
        return key;
    }

    /** What fills the sentence's places {@code {0}}, {@code {1}} … */
    public List<Object> arguments() {
        return arguments;
    }

    /** The field that must be mended. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
