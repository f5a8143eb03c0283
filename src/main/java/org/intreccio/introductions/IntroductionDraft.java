package org.intreccio.introductions;

import java.util.List;
import org.intreccio.directory.ActorId;

/**
 * What somebody asks for.
 *
 * @param to whom to meet
 * @param via those on the way in order, as one of {@link Connections#introducers} has them
 * @param purpose what for, in a few words
 * @param words the message to everybody on the way
 */
public record IntroductionDraft(ActorId to, List<ActorId> via, String purpose, String words) {

    public IntroductionDraft {
        via = List.copyOf(via);
    }
}
