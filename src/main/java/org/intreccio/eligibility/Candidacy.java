package org.intreccio.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal tells of itself to the rules; what is not told yet is null or empty, and the rules say so.
 *
 * @param lead who proposes
 * @param team all who have agreed to take part, {@code lead} first
 * @param cost in all
 * @param months how long it takes
 * @param ends its last day
 * @param places where it takes place
 * @param trainings codes of what somebody of the team has attended
 */
public record Candidacy(
        ActorId lead,
        List<ActorId> team,
        @Nullable Money cost,
        @Nullable Integer months,
        @Nullable LocalDate ends,
        Set<PlaceId> places,
        Set<String> trainings) {

    public Candidacy {
        team = List.copyOf(team);
        places = Set.copyOf(places);
        trainings = Set.copyOf(trainings);
    }
}
