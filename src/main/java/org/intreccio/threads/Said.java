package org.intreccio.threads;

import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param text Markdown, 1–10,000 characters
 * @param replyTo the contribution that it answers
 * @param inNameOf an organisation for which the person speaks
 * @param competences codes, at most 8, of what is sought or offered
 */
public record Said(
        ContributionType type,
        String text,
        @Nullable ContributionId replyTo,
        @Nullable ActorId inNameOf,
        List<String> competences) {

    /** The most characters of a contribution. */
    public static final int LONGEST = 10_000;

    private static final int MOST_COMPETENCES = 8;

    public Said {
        text = text.strip();
        competences = List.copyOf(competences);
        if (text.isEmpty()) {
            throw InvalidValue.of("text", "threads.error.empty");
        }
        if (text.length() > LONGEST) {
            throw InvalidValue.of("text", "threads.error.long", LONGEST, text.length());
        }
        if (competences.size() > MOST_COMPETENCES) {
            throw InvalidValue.of("competences", "threads.error.competences", MOST_COMPETENCES);
        }
        if (!competences.isEmpty() && !type.onBoard()) {
            throw InvalidValue.of("competences", "threads.error.competences-type");
        }
    }

    /** A contribution of this type to the thread itself, in one's own name. */
    public static Said of(ContributionType type, String text) {
        return new Said(type, text, null, null, List.of());
    }

    public Said replyingTo(ContributionId contribution) {
        return new Said(type, text, contribution, inNameOf, competences);
    }

    public Said inNameOf(@Nullable ActorId organisation) {
        return new Said(type, text, replyTo, organisation, competences);
    }

    public Said naming(List<String> codes) {
        return new Said(type, text, replyTo, inNameOf, codes);
    }
}
