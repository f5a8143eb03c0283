package org.intreccio.challenges;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.moderation.Reportable;
import org.springframework.stereotype.Component;

/** Calls as what may be reported; those concerned are who runs them. A call that breaks the rules is withdrawn, never half hidden. */
@Component
class ChallengeReportable implements Reportable {

    private final ChallengeCatalogue challenges;
    private final ChallengeQueries queries;

    ChallengeReportable(ChallengeCatalogue challenges, ChallengeQueries queries) {
        this.challenges = challenges;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return Challenges.KIND;
    }

    @Override
    public Optional<Thing> find(String id) {
        return open(id).map(c -> new Thing(
                c.title().it().isBlank() ? c.title().en() : c.title().it(),
                "challenges/" + c.id().value(),
                Stream.of(
                                c.summary().it(),
                                c.summary().en(),
                                c.brief().it(),
                                c.brief().en())
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n\n"))));
    }

    private Optional<Challenge> open(String id) {
        try {
            return challenges.find(new ChallengeId(id)).filter(c -> c.publishedAt() != null);
        } catch (InvalidValue notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public List<UserId> concerned(String id) {
        return open(id).map(c -> queries.runningUsers(c.id())).orElse(List.of());
    }
}
