package org.intreccio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in the REST interface.
 *
 * @param next what to send as {@code cursor} to get the next page; absent on the last one
 */
public record ResultPage<T>(List<T> items, @Nullable String next) {

    public ResultPage {
        items = List.copyOf(items);
    }

    /** A list that is told whole. */
    public static <T> ResultPage<T> whole(List<T> items) {
        return new ResultPage<>(items, null);
    }
}
