package org.intreccio.introductions.ways;

import org.intreccio.network.NodeRef;
import org.jspecify.annotations.Nullable;

/**
 * A tie that one end may see and the public may not.
 *
 * @param weight as {@link Closeness} sums it
 * @param project what they share, where they worked together
 */
record PrivateTie(
        String other,
        WarmPath.How how,
        double weight,
        @Nullable NodeRef project) {}
