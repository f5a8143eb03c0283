package org.intreccio.collaborations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says was done together.
 *
 * @param role of whoever proposes it
 * @param end null while it runs
 * @param themes codes
 * @param place an id, or empty
 * @param evidence an {@code https} address, or empty
 * @param visibility who may know of the proposer's part once it counts
 */
public record CollaborationDraft(
        Bilingual title,
        Bilingual summary,
        CollaborationRole role,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Set<String> themes,
        String place,
        String evidence,
        String evidenceLabel,
        List<Named> partners,
        Visibility visibility) {

    /** A partner, and as what it took part. */
    public record Named(ActorId actor, CollaborationRole role) {}
}
