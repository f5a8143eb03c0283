package org.intreccio.graph;

import java.time.Instant;

/**
 * One entry of the change feed.
 *
 * @param id its own identity
 * @param kind what changed: {@code actor}, {@code project} …
 * @param subject the id of what changed
 * @param at when the transaction wrote it down
 */
public record Change(String id, String kind, String subject, Instant at) {}
