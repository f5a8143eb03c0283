package org.intreccio.threads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said.
 *
 * @param seq its place in the order of the room
 * @param stamp grows with each change of it, reactions included
 * @param text Markdown; empty where it was taken away
 * @param author nobody where they are gone
 * @param inNameOf the organisation in whose name it was said
 * @param editedAt when it was last changed after its first minutes
 * @param gone when and why it was taken away
 * @param reactions how many people said what
 * @param mine what the reader said
 * @param competences those that it seeks or offers
 * @param metBy for a need, the offers that meet it; for an offer, the needs that it meets
 * @param own whether the reader wrote it
 */
public record Contribution(
        ContributionId id,
        ThreadId thread,
        long seq,
        long stamp,
        ContributionType type,
        String text,
        @Nullable ActorId author,
        String authorName,
        @Nullable ActorId inNameOf,
        String inNameOfName,
        @Nullable ContributionId replyTo,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable Gone gone,
        Map<Reaction, Integer> reactions,
        Set<Reaction> mine,
        List<Named> competences,
        List<ContributionId> metBy,
        boolean own) {

    public Contribution {
        reactions = Map.copyOf(reactions);
        mine = Set.copyOf(mine);
        competences = List.copyOf(competences);
        metBy = List.copyOf(metBy);
    }

    /** How it was taken away: by its author, or by one who facilitates, with the reason. */
    public record Gone(Instant at, boolean byAuthor, String reason) {}

    /** A text that it had before. */
    public record Version(String text, Instant at) {}

    public boolean stands() {
        return gone == null;
    }
}
