package org.intreccio.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.moderation.CaseStatus.APPEALED;
import static org.intreccio.moderation.CaseStatus.DECIDED;
import static org.intreccio.moderation.CaseStatus.REVERSED;
import static org.intreccio.moderation.CaseStatus.TAKEN;
import static org.intreccio.moderation.CaseStatus.UPHELD;
import static org.intreccio.moderation.CaseStatus.WAITING;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseStatusTest {

    @Test
    void goesOnAsTheRulesSayAndInNoOtherWay() {
        var ways = Map.of(
                WAITING, Set.of(TAKEN),
                TAKEN, Set.of(WAITING, DECIDED),
                DECIDED, Set.of(APPEALED, REVERSED),
                APPEALED, Set.of(UPHELD, REVERSED),
                UPHELD, Set.of(REVERSED),
                REVERSED, Set.<CaseStatus>of());
        ways.forEach((from, next) -> assertThat(Arrays.stream(CaseStatus.values())
                        .filter(from::canBecome)
                        .collect(Collectors.toSet()))
                .as(from.code())
                .isEqualTo(next));
    }

    @Test
    void holdsFromItsDecisionUntilItIsReversed() {
        assertThat(Arrays.stream(CaseStatus.values()).filter(CaseStatus::standing))
                .containsExactly(DECIDED, APPEALED, UPHELD);
        assertThat(Arrays.stream(CaseStatus.values()).filter(CaseStatus::open)).containsExactly(WAITING, TAKEN);
    }
}
