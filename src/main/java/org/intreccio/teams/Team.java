package org.intreccio.teams;

import java.util.List;
import java.util.Optional;
import org.intreccio.directory.ActorId;

/**
 * Those who join, and what comes of it.
 *
 * @param mates who joins
 * @param covered how many of the competences wanted the whole team offers
 * @param shown how many of these can be looked up
 * @param breaches what it does not keep to; empty for a team that fits
 */
public record Team(List<Mate> mates, int covered, int shown, List<Breach> breaches) {

    public Team {
        mates = List.copyOf(mates);
        breaches = List.copyOf(breaches);
    }

    public List<ActorId> ids() {
        return mates.stream().map(Mate::id).toList();
    }

    public Optional<Mate> mate(ActorId id) {
        return mates.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** How far those in may rely on those who join, on the average, 0..1. */
    public double trust() {
        return mates.stream().mapToDouble(m -> m.standing().trust()).average().orElse(0);
    }
}
