package org.intreccio.challenges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.spaces.SpaceId;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands now.
 *
 * @param host the organisation that launches it
 * @param brief what is asked, in Markdown
 * @param themes and {@code targets} (of the SDGs), {@code competences}: by their codes
 * @param version of the terms, from 1
 */
public record Challenge(
        ChallengeId id,
        ChallengeStatus status,
        ActorId host,
        String hostName,
        @Nullable SpaceId space,
        Bilingual title,
        Bilingual summary,
        Bilingual brief,
        Set<String> themes,
        Set<String> targets,
        List<String> competences,
        Set<PlaceId> places,
        Terms terms,
        int version,
        @Nullable Instant publishedAt) {

    public Challenge {
        themes = Set.copyOf(themes);
        targets = Set.copyOf(targets);
        competences = List.copyOf(competences);
        places = Set.copyOf(places);
    }

    /** Whether this may be done now: the call has to be in the right state, and in a phase that allows it. */
    public boolean allows(PhaseAct act, Instant now) {
        var state = switch (act) {
            case ASK -> status == ChallengeStatus.OPEN;
            case WRITE, SUBMIT -> status == ChallengeStatus.OPEN;
            case CHECK -> status == ChallengeStatus.OPEN || status == ChallengeStatus.EVALUATING;
            case SCORE -> status == ChallengeStatus.EVALUATING;
            case APPEAL -> status == ChallengeStatus.PUBLISHED;
            case SUPPORT, REALISE -> status == ChallengeStatus.ACTIVE;
        };
        return state && terms.allows(act, now);
    }

    /**
     * Whether a proposal counts that reached the portal at this instant. What alone decides is the instant: what came in time and had to
     * wait counts also where the committee was set to work meanwhile.
     */
    public boolean takes(Instant received) {
        return (status == ChallengeStatus.OPEN || status == ChallengeStatus.EVALUATING)
                && terms.allows(PhaseAct.SUBMIT, received);
    }

    /** The last instant at which a proposal counts. */
    public Optional<Instant> deadline() {
        return terms.last(PhaseAct.SUBMIT);
    }

    /** What those who run it laid down, as it stands. */
    public ChallengeSettings settings() {
        return new ChallengeSettings(space, title, summary, brief, themes, targets, competences, places, terms);
    }
}
