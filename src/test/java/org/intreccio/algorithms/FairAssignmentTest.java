package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.intreccio.algorithms.FairAssignment.Cause;
import org.intreccio.algorithms.FairAssignment.Impossible;
import org.intreccio.algorithms.FairAssignment.Pair;
import org.intreccio.algorithms.FairAssignment.Plan;
import org.intreccio.algorithms.FairAssignment.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reviewers are dealt out fairly, or it is said why not. */
class FairAssignmentTest {

    @Test
    void agreesWithTryingEverythingOnThousandSmallCases() {
        int possible = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var question = random(new Random(seed));
            var answer = FairAssignment.of(question);
            var best = best(question);
            assertThat(answer instanceof Plan).as("seed %d: %s", seed, question).isEqualTo(best != null);
            if (answer instanceof Plan plan) {
                possible++;
                assertThat(holds(question, plan.pairs())).as("seed %d", seed).isTrue();
                assertThat(cost(question, plan.pairs())).as("seed %d", seed).isEqualTo(best);
            } else if (answer instanceof Impossible no) {
                assertThat(no.possible()).as("seed %d", seed).isLessThan(no.needed());
                assertThat(no.proposals().size() + no.narrow().size()).isPositive();
            }
        }
        assertThat(possible).isBetween(200, 900);
    }

    @Test
    void namesTheProposalsThatTooFewMayRead() {
        var forbidden = Set.of(new Pair(1, 0), new Pair(1, 1));
        var answer = (Impossible) FairAssignment.of(new Question(3, 3, 2, forbidden, Set.of(), Set.of()));
        assertThat(answer.cause()).isEqualTo(Cause.TOO_FEW_FREE);
        assertThat(answer.proposals()).containsExactly(1);
        assertThat(answer.reviewers()).containsExactly(2);
        assertThat(answer.needed()).isEqualTo(2);
        assertThat(answer.possible()).isEqualTo(1);
    }

    @Test
    void namesTheReviewerWhoMayReadSoLittleThatTheOthersCannotTakeTheRest() {
        // Reviewer 0 may read only the first of nine: the others may have two at most, and nine need nine.
        var forbidden = new HashSet<Pair>();
        IntStream.range(1, 9).forEach(p -> forbidden.add(new Pair(p, 0)));
        var answer = (Impossible) FairAssignment.of(new Question(9, 3, 1, forbidden, Set.of(), Set.of()));
        assertThat(answer.cause()).isEqualTo(Cause.UNBALANCED);
        assertThat(answer.narrow()).containsExactly(0);
        assertThat(answer.proposals()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(answer.possible()).isLessThan(answer.needed());
    }

    @Test
    void keepsWhatWasMadeAndRefusesToKeepWhatIsForbidden() {
        var kept = Set.of(new Pair(0, 2), new Pair(1, 2));
        var plan = (Plan) FairAssignment.of(new Question(4, 3, 1, Set.of(), Set.of(), kept));
        assertThat(plan.pairs()).containsAll(kept);
        assertThat(plan.load(2)).isEqualTo(2);
        assertThat(plan.load(0)).isEqualTo(1);
        assertThatThrownBy(() -> new Question(1, 1, 1, Set.of(new Pair(0, 0)), Set.of(), Set.of(new Pair(0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        var much = IntStream.range(0, 4).mapToObj(p -> new Pair(p, 0)).collect(java.util.stream.Collectors.toSet());
        var forbidden = Set.of(new Pair(1, 1), new Pair(2, 1), new Pair(3, 1));
        assertThat(((Impossible) FairAssignment.of(new Question(4, 2, 1, forbidden, Set.of(), much))).cause())
                .isEqualTo(Cause.KEPT_TOO_MUCH);
    }

    @Test
    void dealsOutFiveHundredProposalsToSixtyReviewersInSeconds() {
        var chance = new Random(7);
        var forbidden = new HashSet<Pair>();
        var avoided = new HashSet<Pair>();
        for (int i = 0; i < 1500; i++) {
            forbidden.add(new Pair(chance.nextInt(500), chance.nextInt(60)));
            avoided.add(new Pair(chance.nextInt(500), chance.nextInt(60)));
        }
        var question = new Question(500, 60, 3, forbidden, avoided, Set.of());
        var plan = (Plan) FairAssignment.of(question);
        assertThat(holds(question, plan.pairs())).isTrue();
        assertThat(plan.pairs()).hasSize(1500).noneMatch(avoided::contains);
        assertThat(IntStream.range(0, 60).map(plan::load)).containsOnly(25);
    }

    private static Question random(Random chance) {
        int proposals = 1 + chance.nextInt(4);
        int reviewers = 1 + chance.nextInt(4);
        int least = 1 + chance.nextInt(Math.min(2, reviewers));
        var forbidden = new HashSet<Pair>();
        var avoided = new HashSet<Pair>();
        var kept = new HashSet<Pair>();
        double density = chance.nextDouble() * 0.6;
        for (int p = 0; p < proposals; p++) {
            for (int r = 0; r < reviewers; r++) {
                if (chance.nextDouble() < density) {
                    forbidden.add(new Pair(p, r));
                } else if (chance.nextInt(8) == 0) {
                    kept.add(new Pair(p, r));
                } else if (chance.nextInt(4) == 0) {
                    avoided.add(new Pair(p, r));
                }
            }
        }
        return new Question(proposals, reviewers, least, forbidden, avoided, kept);
    }

    private record Cost(int reviews, int avoided) {}

    private static Cost cost(Question question, List<Pair> pairs) {
        return new Cost(pairs.size(), (int)
                pairs.stream().filter(question.avoided()::contains).count());
    }

    private static boolean holds(Question question, List<Pair> pairs) {
        var loads = new int[question.reviewers()];
        var reads = new int[question.proposals()];
        for (var pair : pairs) {
            loads[pair.reviewer()]++;
            reads[pair.proposal()]++;
        }
        var stats = IntStream.of(loads).summaryStatistics();
        return Set.copyOf(pairs).size() == pairs.size()
                && pairs.containsAll(question.kept())
                && pairs.stream().noneMatch(question.forbidden()::contains)
                && stats.getMax() - stats.getMin() <= 1
                && IntStream.of(reads).allMatch(n -> n >= question.least());
    }

    /** The least that any assignment costs, found by trying all sets of pairs; null where none holds. */
    private static @Nullable Cost best(Question question) {
        var all = new ArrayList<Pair>();
        for (int p = 0; p < question.proposals(); p++) {
            for (int r = 0; r < question.reviewers(); r++) {
                all.add(new Pair(p, r));
            }
        }
        @Nullable Cost best = null;
        for (int set = 0; set < 1 << all.size(); set++) {
            int chosen = set;
            if (best != null && Integer.bitCount(set) > best.reviews()) {
                continue;
            }
            var pairs = IntStream.range(0, all.size())
                    .filter(i -> (chosen & 1 << i) != 0)
                    .mapToObj(all::get)
                    .toList();
            if (holds(question, pairs)) {
                var cost = cost(question, pairs);
                if (best == null
                        || cost.reviews() < best.reviews()
                        || (cost.reviews() == best.reviews() && cost.avoided() < best.avoided())) {
                    best = cost;
                }
            }
        }
        return best;
    }
}
