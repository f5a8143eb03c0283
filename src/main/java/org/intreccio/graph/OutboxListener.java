package org.intreccio.graph;

import org.intreccio.kernel.DomainEvent;

/**
 * Hears the events of one type from the outbox.
 *
 * <p>Called in a transaction that also marks the event as heard by this listener, so what the listener writes to the graph
 * happens exactly once; anything outside the graph (a mail) happens at least once. An exception leaves the event pending: it is
 * told again later, while other listeners go on.
 */
public interface OutboxListener<E extends DomainEvent> {

    /** A stable name, part of the mark; renaming it tells pending events again. */
    String name();

    /** The type heard, its subtypes (the cases of a sealed interface) included. */
    Class<E> type();

    void on(E event);
}
