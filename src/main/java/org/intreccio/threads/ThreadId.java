package org.intreccio.threads;

import org.intreccio.kernel.TypedId;

/** The identity of a thread; it stays when the thread moves. */
public record ThreadId(String value) implements TypedId {

    public ThreadId {
        TypedId.check("thread", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
