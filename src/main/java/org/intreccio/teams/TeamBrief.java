package org.intreccio.teams;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.algorithms.TeamCover;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.taxonomy.PlaceId;

/**
 * What a team is wanted for: the port by which calls and proposals will ask too.
 *
 * @param title what it is for; only its words count
 * @param wanted codes of the competences that the team must offer, in the order told; {@value #MOST_WANTED} at most
 * @param kinds how many of a kind the whole team must have and may have; kinds that are not named are free
 * @param places whoever joins works in one of these, or in a place inside one; empty means anywhere
 * @param most how many the whole team may have; 0 where nobody said
 * @param members who is in already; {@value #MOST_MEMBERS} at most
 */
public record TeamBrief(
        String title,
        List<String> wanted,
        Map<ActorKind, Range> kinds,
        Set<PlaceId> places,
        int most,
        List<ActorId> members) {

    public static final int MOST_WANTED = TeamCover.MOST_GAPS;
    public static final int MOST_MEMBERS = 20;
    private static final int LONGEST_TITLE = 200;

    /** At least and at most so many. */
    public record Range(int least, int most) {

        /** What {@code most} is where there is no limit. */
        public static final int ANY = 99;

        public Range {
            if (least < 0 || most < least || most > ANY) {
                throw InvalidValue.of("kinds", "teams.error.range", least, most);
            }
        }
    }

    public TeamBrief {
        wanted = wanted.stream().distinct().toList();
        kinds = Map.copyOf(kinds.isEmpty() ? Map.of() : new EnumMap<>(kinds));
        places = Set.copyOf(places);
        members = members.stream().distinct().toList();
        if (wanted.size() > MOST_WANTED) {
            throw InvalidValue.of("need", "teams.error.wanted", MOST_WANTED);
        }
        if (members.size() > MOST_MEMBERS) {
            throw InvalidValue.of("member", "teams.error.members", MOST_MEMBERS);
        }
        if (most < 0 || most > Range.ANY) {
            throw InvalidValue.of("size", "teams.error.size", Range.ANY);
        }
        if (title.length() > LONGEST_TITLE) {
            throw InvalidValue.of("title", "teams.error.title", LONGEST_TITLE);
        }
    }

    /** Of these members, for these competences, with nothing else said. */
    public static TeamBrief of(List<ActorId> members, List<String> wanted) {
        return new TeamBrief("", wanted, Map.of(), Set.of(), 0, members);
    }

    /** Whether it says more than who is in and what is wanted. */
    public boolean limited() {
        return !kinds.isEmpty() || !places.isEmpty() || most > 0;
    }
}
