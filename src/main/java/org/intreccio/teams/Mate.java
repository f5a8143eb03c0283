package org.intreccio.teams;

import java.util.List;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.ranking.TeamStandings.Standing;

/**
 * Somebody who could join.
 *
 * @param offers what it offers of what is wanted
 * @param standing how it stands to the team
 */
public record Mate(ActorCard card, List<Offer> offers, Standing standing) {

    public Mate {
        offers = List.copyOf(offers);
    }

    public ActorId id() {
        return card.id();
    }

    /** Whether it offers this. */
    public boolean offers(String wanted) {
        return offers.stream().anyMatch(o -> o.wanted().equals(wanted));
    }
}
