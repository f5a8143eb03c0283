package org.intreccio.introductions;

import java.time.Instant;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as whoever asked for it sees it: a refusal at any step, and no answer, are the same to the letter.
 *
 * @param via those on the way in order
 * @param until the last instant at which an answer counts
 * @param endedAt when it was accepted, withdrawn or over; null while it waits
 * @param contact how to write to the other one, once both agreed
 */
public record Asked(
        IntroductionId id,
        Named asker,
        Named target,
        List<Named> via,
        String purpose,
        String words,
        Outlook outlook,
        Instant askedAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable Contact contact) {

    /** An actor; null for an id where it is gone. */
    public record Named(@Nullable ActorId id, String name) {}

    /** A person who agreed to be written to. */
    public record Contact(String name, String email) {}
}
