package org.intreccio.challenges;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intreccio.following.Followable;
import org.intreccio.ui.Mark;
import org.springframework.stereotype.Component;

/** Calls can be followed: who does gets a letter when one is amended or taken back. */
@Component
class FollowableChallenges implements Followable {

    private final ChallengeCatalogue catalogue;

    FollowableChallenges(ChallengeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return Challenges.KIND;
    }

    @Override
    public String label() {
        return "Challenge";
    }

    @Override
    public List<Thing> find(Collection<String> ids, Locale locale) {
        return ids.stream()
                .flatMap(id -> catalogue.seen(new ChallengeId(id)).stream())
                .map(c -> new Thing(
                        c.id().value(),
                        Mark.CHALLENGE,
                        c.title().in(locale),
                        c.hostName(),
                        "challenges/" + c.id().value()))
                .toList();
    }
}
