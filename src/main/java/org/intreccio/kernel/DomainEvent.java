package org.intreccio.kernel;

/**
 * Something that happened in a room and that other rooms may hear: a past-tense record of ids and values.
 *
 * <p>Written by the outbox in the transaction that made it happen, and told to listeners at least once.
 */
public interface DomainEvent {

    /** Whom or what it happened to, as an id; events of one subject are told in the order they were written. */
    String subject();
}
