package org.intreccio.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Names a node of the graph on a path, without another query.
 *
 * @param date a project's start
 */
public record NodeRef(
        NodeKind kind, String id, String name, @Nullable LocalDate date) {}
