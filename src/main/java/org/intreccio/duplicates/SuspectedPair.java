package org.intreccio.duplicates;

import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;

/**
 * Two organisations that may be the same one, side by side, as stewards see them.
 *
 * @param score 0–1
 * @param reasons codes, as {@link org.intreccio.directory.Likeness.Reason#code} writes them
 */
public record SuspectedPair(Side one, Side other, double score, List<String> reasons) {

    /**
     * One of the two.
     *
     * @param people how many belong to it now
     * @param speakers the names of those who own or manage it now
     */
    public record Side(
            ActorId id,
            ActorKind kind,
            String name,
            String place,
            String website,
            String vatNumber,
            String taxCode,
            String source,
            String externalId,
            long collaborations,
            long people,
            List<String> speakers) {}
}
