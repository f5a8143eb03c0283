package org.intreccio.teams;

import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorId;

/**
 * Asks for the completion of a team as a page or the REST interface does.
 *
 * @param chosen the team that the reader put together in place of the recommended one; empty for none
 * @param mine the members for whom the reader speaks
 */
public record TeamRequest(TeamBrief brief, List<ActorId> chosen, Set<ActorId> mine) {

    public TeamRequest {
        chosen = chosen.stream().distinct().limit(TeamBrief.MOST_MEMBERS).toList();
        mine = Set.copyOf(mine);
    }

    public static TeamRequest of(TeamBrief brief) {
        return new TeamRequest(brief, List.of(), Set.of());
    }
}
