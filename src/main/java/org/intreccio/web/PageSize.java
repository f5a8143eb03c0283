package org.intreccio.web;

import org.intreccio.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/** How many items a page of the REST interface holds: the parameter {@code limit}. */
public record PageSize(int value) {

    public static final int USUAL = 20;
    public static final int LARGEST = 100;

    public PageSize {
        if (value < 1 || value > LARGEST) {
            throw InvalidValue.of("limit", "web.error.limit", LARGEST, value);
        }
    }

    /**
     * Reads the parameter; none means the usual size.
     *
     * @throws InvalidValue when it is below one or above the largest
     */
    public static PageSize of(@Nullable Integer asked) {
        return new PageSize(asked == null ? USUAL : asked);
    }
}
