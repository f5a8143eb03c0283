package org.intreccio.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intreccio.algorithms.TeamCover;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.jspecify.annotations.Nullable;

/** Searches who should join for one brief, and judges teams by it. */
final class Completion {

    private static final int ALTERNATIVES = 3;
    private static final int TRIED = 6;
    private static final int SWAPS = 6;

    private final TeamBrief brief;
    private final Candidates candidates;
    private final Map<ActorKind, Long> kinds;
    private final List<String> gaps;
    private final List<String> open;

    /**
     * Prepares the search.
     *
     * @param kinds how many of each kind are in
     * @param gaps what nobody who is in offers
     */
    Completion(TeamBrief brief, Candidates candidates, Map<ActorKind, Long> kinds, List<String> gaps) {
        this.brief = brief;
        this.candidates = candidates;
        this.kinds = kinds;
        this.gaps = gaps;
        this.open = gaps.stream().filter(gap -> candidates.closing(gap) > 0).toList();
    }

    /**
     * A search's end.
     *
     * @param joining who should join, for all gaps that anybody could close; null where kinds or size cannot be kept to
     * @param smallest whether it is proven that no fewer would do
     */
    record Found(@Nullable List<ActorId> joining, boolean smallest, int beyond, List<Breach> obstacles) {}

    /** The kinds of which some must join. */
    static Set<ActorKind> lacking(TeamBrief brief, Map<ActorKind, Long> kinds) {
        var lacking = new HashSet<ActorKind>();
        brief.kinds().forEach((kind, range) -> {
            if (kinds.getOrDefault(kind, 0L) < range.least()) {
                lacking.add(kind);
            }
        });
        return lacking;
    }

    Found best() {
        var obstacles = new ArrayList<Breach>();
        gaps.stream()
                .filter(gap -> !open.contains(gap))
                .map(gap -> candidates.elsewhere().stream().anyMatch(id -> candidates.offers(id, gap))
                        ? new Breach.NobodyThere(gap)
                        : new Breach.NobodyOffers(gap))
                .forEach(obstacles::add);
        if (open.isEmpty() && lacking(brief, kinds).isEmpty()) {
            return new Found(null, true, 0, obstacles);
        }
        return switch (search(Set.of())) {
            case TeamCover.Team team ->
                new Found(candidates.at(team.ranks()), team.beyond() == 0, team.beyond(), obstacles);
            case TeamCover.TooFewOfKind(int kind, int there) -> {
                var lacks = List.of(ActorKind.values()).get(kind);
                var wanted = brief.kinds().getOrDefault(lacks, new TeamBrief.Range(0, 0));
                yield failed(obstacles, new Breach.TooFew(lacks, in(lacks) + there, wanted.least()));
            }
            case TeamCover.TooMany(int atLeast) ->
                failed(obstacles, new Breach.TooLarge(brief.members().size() + atLeast, brief.most()));
            case TeamCover.NoneFits(boolean proven) -> failed(obstacles, new Breach.NoneFits(proven));
            case TeamCover.NobodyCovers gap -> failed(obstacles, new Breach.NoneFits(true));
        };
    }

    private static Found failed(List<Breach> obstacles, Breach why) {
        obstacles.add(why);
        return new Found(null, false, 0, obstacles);
    }

    private int in(ActorKind kind) {
        return Math.toIntExact(kinds.getOrDefault(kind, 0L));
    }

    /** Who else could join, each time without somebody of the best team: the smaller first, then the more trusted. */
    List<List<ActorId>> alternatives(List<ActorId> best) {
        return best.stream()
                .limit(TRIED)
                .flatMap(out -> search(Set.of(out)) instanceof TeamCover.Team team
                        ? Stream.of(candidates.at(team.ranks()))
                        : Stream.empty())
                .distinct()
                .sorted(Comparator.<List<ActorId>>comparingInt(List::size)
                        .thenComparing(Comparator.comparingInt((List<ActorId> team) -> team.stream()
                                        .mapToInt(candidates::trust)
                                        .sum())
                                .reversed()))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** Who could take somebody's place in a team: whoever closes most of what only that one does, then the most trusted. */
    List<ActorId> inPlaceOf(ActorId out, List<ActorId> team) {
        var only = gaps.stream()
                .filter(gap -> candidates.offers(out, gap))
                .filter(gap -> team.stream().noneMatch(id -> !id.equals(out) && candidates.offers(id, gap)))
                .toList();
        var kind = candidates.kind(out);
        return candidates.ranked().stream()
                .filter(id -> !team.contains(id))
                .filter(id -> only.isEmpty() ? candidates.kind(id) == kind : closes(id, only) > 0)
                .sorted(Comparator.comparingInt((ActorId id) -> -closes(id, only))
                        .thenComparingInt(id -> -candidates.trust(id)))
                .limit(SWAPS)
                .toList();
    }

    private int closes(ActorId id, List<String> some) {
        return Math.toIntExact(
                some.stream().filter(gap -> candidates.offers(id, gap)).count());
    }

    /** What a team does not keep to, when these join. */
    List<Breach> breaches(List<ActorId> joining) {
        var breaches = new ArrayList<Breach>();
        gaps.stream()
                .filter(gap -> joining.stream().noneMatch(id -> candidates.offers(id, gap)))
                .forEach(gap -> breaches.add(new Breach.Missing(gap)));
        for (var kind : ActorKind.values()) {
            var range = brief.kinds().get(kind);
            int there = in(kind)
                    + Math.toIntExact(joining.stream()
                            .filter(id -> candidates.kind(id) == kind)
                            .count());
            if (range != null && there < range.least()) {
                breaches.add(new Breach.TooFew(kind, there, range.least()));
            } else if (range != null && there > range.most()) {
                breaches.add(new Breach.TooMany(kind, there, range.most()));
            }
        }
        int size = brief.members().size() + joining.size();
        if (brief.most() > 0 && size > brief.most()) {
            breaches.add(new Breach.TooLarge(size, brief.most()));
        }
        var elsewhere = joining.stream().filter(id -> !candidates.works(id)).toList();
        if (!elsewhere.isEmpty()) {
            breaches.add(new Breach.Elsewhere(elsewhere));
        }
        return breaches;
    }

    private TeamCover.Answer search(Set<ActorId> without) {
        return new TeamCover(open.size(), limits()).complete(candidates.told(open, without));
    }

    /** What is left for those who join; where those in are too many of a kind already, no more of it. */
    private TeamCover.Limits limits() {
        var fewest = new ArrayList<Integer>();
        var most = new ArrayList<Integer>();
        for (var kind : ActorKind.values()) {
            var range = brief.kinds().getOrDefault(kind, new TeamBrief.Range(0, TeamBrief.Range.ANY));
            fewest.add(Math.max(0, range.least() - in(kind)));
            most.add(Math.max(0, range.most() - in(kind)));
        }
        int room = brief.most() == 0
                ? TeamBrief.MOST_MEMBERS
                : Math.max(0, brief.most() - brief.members().size());
        return new TeamCover.Limits(room, fewest, most);
    }
}
