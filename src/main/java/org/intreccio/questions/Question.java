package org.intreccio.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A question to the organisers of a call.
 *
 * @param asker for whoever may know it; null for everybody else
 * @param askerName likewise; empty
 * @param answers all versions of the answer, the newest first; none while it waits
 * @param mine whether the person here asked it
 */
public record Question(
        QuestionId id,
        ChallengeId challenge,
        String text,
        Instant askedAt,
        @Nullable ActorId asker,
        String askerName,
        List<Answer> answers,
        boolean mine) {

    public Question {
        answers = List.copyOf(answers);
    }

    /**
     * One version of the answer.
     *
     * @param version from 1
     * @param text in Markdown
     * @param amendment the version of the call's terms that came of it; 0 where it only explains
     */
    public record Answer(int version, String text, Instant at, int amendment) {}

    /** What is answered now. */
    public Optional<Answer> answer() {
        return answers.stream().findFirst();
    }

    /** The same, as those see it who may not know who asked. */
    Question withoutAsker() {
        return new Question(id, challenge, text, askedAt, null, "", answers, mine);
    }
}
