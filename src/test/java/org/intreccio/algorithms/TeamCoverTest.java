package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.intreccio.algorithms.TeamCover.Candidate;
import org.intreccio.algorithms.TeamCover.Limits;
import org.intreccio.algorithms.TeamCover.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TeamCoverTest {

    private static final int KINDS = 3;

    @Test
    void takesOneWhoDoesAllBeforeTwoWhoDoHalfEach() {
        var team = complete(2, Limits.of(5, KINDS), one(0b01, 900), one(0b10, 900), one(0b11, 10));
        assertThat(team.ranks()).containsExactly(2);
        assertThat(team.best()).isTrue();
        assertThat(team.beyond()).isZero();
    }

    @Test
    void takesTheMoreTrustedOfTeamsOfTheSameSize() {
        var team = complete(2, Limits.of(5, KINDS), one(0b01, 200), one(0b01, 700), one(0b10, 100), one(0b10, 50));
        assertThat(team.ranks()).containsExactly(1, 2);
        assertThat(team.trust()).isEqualTo(800);
    }

    @Test
    void takesWhoStandsFirstWhereAllElseIsEqual() {
        assertThat(complete(1, Limits.of(5, KINDS), one(1, 5), one(1, 5)).ranks())
                .containsExactly(0);
    }

    @Test
    void saysWhichGapNobodyCloses() {
        assertThat(new TeamCover(3, Limits.of(5, KINDS)).complete(ranked(one(0b101, 0))))
                .isEqualTo(new TeamCover.NobodyCovers(1));
    }

    @Test
    void saysWhichKindIsMissing() {
        var limits = new Limits(5, List.of(0, 2, 0), List.of(9, 9, 9));
        assertThat(new TeamCover(1, limits).complete(ranked(one(1, 0), new Candidate(0, 1, 5, 0))))
                .isEqualTo(new TeamCover.TooFewOfKind(1, 1));
    }

    @Test
    void saysHowManyItTakesWhereTooFewMayJoin() {
        assertThat(new TeamCover(2, Limits.of(1, KINDS)).complete(ranked(one(1, 0), one(2, 0))))
                .isEqualTo(new TeamCover.TooMany(2));
    }

    @Test
    void saysThatKindsStandInTheWay() {
        var limits = new Limits(5, List.of(0, 0, 0), List.of(1, 9, 9));
        assertThat(new TeamCover(2, limits).complete(ranked(one(1, 0), one(2, 0))))
                .isEqualTo(new TeamCover.NoneFits(true));
    }

    @Test
    void addsMembersOfAKindThatMustBeThere() {
        var limits = new Limits(5, List.of(0, 1, 0), List.of(9, 9, 9));
        var team =
                complete(1, limits, new Candidate(1, 0, 10, 0), new Candidate(0, 1, 3, 1), new Candidate(0, 1, 7, 2));
        assertThat(team.ranks()).containsExactly(0, 2);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> new TeamCover(TeamCover.MOST_GAPS + 1, Limits.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1, List.of(2), List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsWhatTryingAllTeamsFinds() {
        int teams = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            int gaps = random.nextInt(6);
            var candidates = drawn(random, 3 + random.nextInt(9), gaps, random.nextBoolean() ? 3 : 1_000);
            var limits = limits(random);
            var answer = new TeamCover(gaps, limits).complete(candidates);
            var best = tryingAll(gaps, limits, candidates);
            if (answer instanceof Team team) {
                teams++;
                assertThat(team.best()).as("seed %d", seed).isTrue();
                var expected = Objects.requireNonNull(best);
                assertThat(worth(members(team, candidates))).as("seed %d", seed).isEqualTo(worth(expected));
                assertThat(team.ranks()).as("seed %d", seed).hasSameSizeAs(expected);
                assertThat(fits(gaps, limits, members(team, candidates))).isTrue();
            } else {
                assertThat(best).as("seed %d: %s", seed, answer).isNull();
            }
        }
        assertThat(teams).isGreaterThan(1_000);
    }

    @Test
    void answersTheSameInWhateverOrderCandidatesCome() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var candidates = drawn(random, 40, 7, 5);
            var limits = limits(random);
            var answer = new TeamCover(7, limits).complete(candidates);
            Collections.shuffle(candidates, random);
            assertThat(new TeamCover(7, limits).complete(candidates)).isEqualTo(answer);
        }
    }

    @Test
    void oneMoreCandidateNeverMakesTheTeamWorse() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var candidates = drawn(random, 25, 6, 100);
            var limits = limits(random);
            var before = new TeamCover(6, limits).complete(candidates.subList(0, 24));
            if (before instanceof Team team) {
                var more = (Team) new TeamCover(6, limits).complete(candidates);
                assertThat(more.ranks()).hasSizeLessThanOrEqualTo(team.ranks().size());
                if (more.ranks().size() == team.ranks().size()) {
                    assertThat(more.trust()).isGreaterThanOrEqualTo(team.trust());
                }
            }
        }
    }

    @Test
    void beyondWhatItSearchesThroughTheBoundHolds() {
        int short_ = 0;
        for (int seed = 0; seed < 600; seed++) {
            var random = new Random(seed);
            int gaps = 3 + random.nextInt(5);
            var candidates = drawn(random, 30, gaps, 1_000);
            var limits = limits(random);
            var whole = new TeamCover(gaps, limits, 1_000, 1).complete(candidates);
            var hasty = new TeamCover(gaps, limits, 0, 4).complete(candidates);
            if (hasty instanceof Team quick) {
                var best = (Team) whole;
                assertThat(fits(gaps, limits, members(quick, candidates))).isTrue();
                assertThat(best.ranks().size())
                        .isBetween(quick.atLeast(), quick.ranks().size());
                assertThat(quick.ranks().size() - quick.beyond())
                        .isLessThanOrEqualTo(best.ranks().size());
                if (quick.best()) {
                    assertThat(quick.trust()).isEqualTo(best.trust());
                } else {
                    short_++;
                }
            } else if (whole instanceof Team) {
                assertThat(hasty).isEqualTo(new TeamCover.NoneFits(false));
            }
        }
        assertThat(short_).isPositive();
    }

    @Test
    void fifteenCandidatesForEachOfTwelveGapsTakeLittleTime() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var candidates = new ArrayList<Candidate>();
            for (int i = 0; i < 60; i++) {
                int some = random.ints(3, 0, 12).map(gap -> 1 << gap).reduce(0, (one, other) -> one | other);
                candidates.add(new Candidate(some, random.nextInt(KINDS), random.nextInt(1_000_000), i));
            }
            var limits = new Limits(12, List.of(1, 1, 1), List.of(2, 2, 3));
            // Far more than it takes: a search that walks all teams would take hours.
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> new TeamCover(12, limits).complete(candidates));
        }
    }

    private static Team complete(int gaps, Limits limits, Candidate... candidates) {
        return (Team) new TeamCover(gaps, limits).complete(ranked(candidates));
    }

    private static Candidate one(int covers, int trust) {
        return new Candidate(covers, 0, trust, 0);
    }

    private static List<Candidate> ranked(Candidate... candidates) {
        var ranked = new ArrayList<Candidate>();
        for (var c : candidates) {
            ranked.add(new Candidate(c.covers(), c.kind(), c.trust(), ranked.size()));
        }
        return ranked;
    }

    private static List<Candidate> drawn(Random random, int many, int gaps, int trust) {
        var drawn = new ArrayList<Candidate>();
        for (int i = 0; i < many; i++) {
            int covers = random.ints(2, 0, 1 << gaps).reduce(-1, (one, other) -> one & other);
            drawn.add(new Candidate(covers, random.nextInt(KINDS), random.nextInt(trust), i));
        }
        return drawn;
    }

    private static Limits limits(Random random) {
        var fewest = new ArrayList<Integer>();
        var most = new ArrayList<Integer>();
        for (int kind = 0; kind < KINDS; kind++) {
            int few = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
            fewest.add(few);
            most.add(random.nextInt(3) == 0 ? few + random.nextInt(2) : 9);
        }
        return new Limits(1 + random.nextInt(7), fewest, most);
    }

    private static List<Candidate> members(Team team, List<Candidate> candidates) {
        return candidates.stream().filter(c -> team.ranks().contains(c.rank())).toList();
    }

    private static long worth(List<Candidate> team) {
        return team.stream().mapToLong(CoverBounds::worth).sum();
    }

    private static boolean fits(int gaps, Limits limits, List<Candidate> team) {
        int covered = 0;
        int[] kinds = new int[KINDS];
        for (var c : team) {
            covered |= c.covers();
            kinds[c.kind()]++;
        }
        boolean fits = team.size() <= limits.most() && (covered & (1 << gaps) - 1) == (1 << gaps) - 1;
        for (int kind = 0; kind < KINDS; kind++) {
            fits &= kinds[kind] >= limits.fewest().get(kind)
                    && kinds[kind] <= limits.mostOfKind().get(kind);
        }
        return fits;
    }

    /** The best of all subsets; null where none fits. */
    private static @Nullable List<Candidate> tryingAll(int gaps, Limits limits, List<Candidate> candidates) {
        List<Candidate> best = null;
        for (int set = 0; set < 1 << candidates.size(); set++) {
            if (best != null && Integer.bitCount(set) > best.size()) {
                continue;
            }
            var team = new ArrayList<Candidate>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((set & 1 << i) != 0) {
                    team.add(candidates.get(i));
                }
            }
            if (fits(gaps, limits, team)
                    && (best == null
                            || team.size() < best.size()
                            || (team.size() == best.size() && worth(team) > worth(best)))) {
                best = team;
            }
        }
        return best;
    }
}
