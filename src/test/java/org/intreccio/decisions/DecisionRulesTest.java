package org.intreccio.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractThrowableAssert;
import org.intreccio.algorithms.Tally.Verdict;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

/** What ballots may say, what they count for and when, without a graph. */
class DecisionRulesTest {

    private static final Instant END = Instant.parse("2027-01-10T18:00:00Z");

    private static Terms terms(DecisionKind kind) {
        return DecisionFixture.terms(kind).closing(END);
    }

    private static AbstractThrowableAssert<?, ?> refuses(DecisionKind kind, Integer... marks) {
        return assertThatThrownBy(() -> Marks.checked(terms(kind), List.of(marks)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void takesOnBallotsWhatTheKindAllows() {
        for (var kind : List.of(DecisionKind.SINGLE, DecisionKind.MULTIPLE, DecisionKind.SCORE, DecisionKind.RANKED)) {
            assertThat(Marks.checked(terms(kind), List.of(0, 0, 0))).hasSize(3);
            refuses(kind, 0, 0);
            refuses(kind, 0, 0, -1);
        }
        refuses(DecisionKind.SINGLE, 1, 1, 0);
        refuses(DecisionKind.MULTIPLE, 2, 0, 0);
        refuses(DecisionKind.SCORE, 6, 0, 0);
        refuses(DecisionKind.DOTS, 5, 4, 0);
        assertThat(Marks.checked(terms(DecisionKind.DOTS), List.of(8, 0, 0))).isNotEmpty();
        refuses(DecisionKind.RANKED, 1, 3, 0);
        refuses(DecisionKind.RANKED, 1, 1, 2);
        refuses(DecisionKind.CONSENT, 0, 0, 0);
        refuses(DecisionKind.CONSENT, 1, 0, 1);
        refuses(DecisionKind.MEETING, 3, 0, 0);
        assertThat(Marks.order(List.of(2, 0, 1))).containsExactly(2, 0);
    }

    @Test
    void asksForAReasonWhereTheRuleDoes() {
        var objection = List.of(0, 0, 1);
        var block = List.of(0, 0, 0, 1);
        assertThat(ReasonRule.OPTIONAL.asks(DecisionKind.CONSENT, objection))
                .as("an objection says why")
                .isTrue();
        assertThat(ReasonRule.OPTIONAL.asks(DecisionKind.PROPOSAL, block)).isFalse();
        assertThat(ReasonRule.REQUIRED_FOR_OBJECTION.asks(DecisionKind.PROPOSAL, block))
                .isTrue();
        assertThat(ReasonRule.REQUIRED_FOR_OBJECTION.asks(DecisionKind.PROPOSAL, List.of(0, 0, 1, 0)))
                .isFalse();
        assertThat(ReasonRule.REQUIRED.asks(DecisionKind.SINGLE, List.of(1, 0, 0)))
                .isTrue();
        assertThat(ReasonRule.REQUIRED_FOR_OBJECTION.asks(DecisionKind.SINGLE, List.of(0, 0, 1)))
                .isFalse();
    }

    @Test
    void countsTheQuorumOfBallotsCast() {
        var count = DecisionCount.of(terms(DecisionKind.CONSENT), 7, List.of(List.of(1, 0, 0), List.of(0, 1, 0)));
        assertThat(count.quorum()).isEqualTo(4);
        assertThat(count.quorate()).isFalse();
        assertThat(count.verdict()).isEqualTo(Verdict.ADOPTED);
        var more = DecisionCount.of(
                terms(DecisionKind.CONSENT),
                8,
                List.of(List.of(1, 0, 0), List.of(0, 1, 0), List.of(0, 1, 0), List.of(0, 0, 1)));
        assertThat(more.quorate()).as("who abstains is there").isTrue();
        assertThat(more.verdict()).isEqualTo(Verdict.HELD_UP);
    }

    @Test
    void showsBothCountsOfARankingAndTiesAsTies() {
        var count = DecisionCount.of(
                terms(DecisionKind.RANKED), 5, List.of(List.of(1, 2, 0), List.of(2, 1, 0), List.of(0, 1, 2)));
        assertThat(count.leading()).containsExactly(1);
        assertThat(Objects.requireNonNull(count.schulze()).winners()).containsExactly(1);
        var tied = DecisionCount.of(terms(DecisionKind.SINGLE), 4, List.of(List.of(1, 0, 0), List.of(0, 1, 0)));
        assertThat(tied.leading()).isEmpty();
        assertThat(tied.tied()).containsExactly(0, 1);
        assertThat(DecisionCount.of(terms(DecisionKind.STV), 4, List.of()).leading())
                .isEmpty();
    }

    @Test
    void sealsABallotSoThatItsCodeAloneCanMakeTheSeal() {
        var id = new DecisionId("d");
        var receipt = Receipt.of(id, List.of(1, 0), "perché sì", "aaaaa-bbbbb-ccccc-ddddd");
        assertThat(receipt).isEqualTo(Receipt.of(id, List.of(1, 0), "perché sì", "aaaaa-bbbbb-ccccc-ddddd"));
        assertThat(Receipt.of(id, List.of(0, 1), "perché sì", "aaaaa-bbbbb-ccccc-ddddd")
                        .seal())
                .isNotEqualTo(receipt.seal());
        // Reckoned outside: printf 'd\n1,0\nperché sì\naaaaa-bbbbb-ccccc-ddddd' | sha256sum
        assertThat(receipt.seal()).isEqualTo("0003878af3a07e5aa4946eaffbfe9f1fbcc74cfc0135a35b6df536c401b7e876");
        assertThatThrownBy(() -> Receipt.tag("short")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void comesToNoStateThatTheRulesDoNotKnow() {
        assertThat(DecisionState.CLOSED.canBecome(DecisionState.OPEN)).isTrue();
        assertThat(DecisionState.OUTCOME_STATED.canBecome(DecisionState.OPEN)).isFalse();
        assertThat(DecisionState.OPEN.canBecome(DecisionState.DRAFT)).isFalse();
        assertThat(DecisionState.DRAFT.canBecome(DecisionState.CLOSED)).isFalse();
        for (var state : DecisionState.values()) {
            assertThat(DecisionState.of(state.code())).isEqualTo(state);
        }
    }
}
