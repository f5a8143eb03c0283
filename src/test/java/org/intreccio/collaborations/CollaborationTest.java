package org.intreccio.collaborations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.junit.jupiter.api.Test;

class CollaborationTest {

    private static final ActorId FILO = new ActorId("filo");
    private static final ActorId CORO = new ActorId("coro");
    private static final ActorId NOBODY = new ActorId("nobody");

    private static Part part(ActorId actor, PartState state) {
        return new Part(
                actor,
                ActorKind.ASSOCIATION,
                actor.value(),
                CollaborationRole.PARTNER,
                state,
                "",
                state == PartState.DISPUTED ? FILO : null,
                Visibility.PUBLIC,
                Instant.EPOCH);
    }

    /** Proposed by "filo". */
    private static Collaboration of(PartState filo, PartState coro) {
        return of(false, filo, coro);
    }

    private static Collaboration of(boolean withdrawn, PartState filo, PartState coro) {
        var facts = new JointProjects.Facts(
                new Bilingual("Orto", ""),
                Bilingual.NONE,
                LocalDate.of(2024, 1, 1),
                null,
                List.of(),
                "",
                Evidence.NONE);
        return new Collaboration(
                new CollaborationId("c-1"),
                facts,
                FILO,
                "Filo",
                new ProjectId("p-1"),
                withdrawn,
                false,
                false,
                Instant.EPOCH,
                List.of(part(FILO, filo), part(CORO, coro)));
    }

    @Test
    void countsOnceASecondOneHasConfirmed() {
        assertThat(of(PartState.CONFIRMED, PartState.WAITING).counts()).isFalse();
        assertThat(of(PartState.CONFIRMED, PartState.CONFIRMED).counts()).isTrue();
        assertThat(of(PartState.CONFIRMED, PartState.DISPUTED).counts()).isFalse();
        assertThat(of(PartState.LEFT, PartState.CONFIRMED).counts()).isFalse();
    }

    @Test
    void letsEachAnswerForItselfAlone() {
        var asked = of(PartState.CONFIRMED, PartState.WAITING);
        assertThat(asked.acts(CORO, CORO)).containsExactlyInAnyOrder(Act.CONFIRM, Act.DECLINE);
        assertThat(asked.acts(FILO, CORO)).containsExactly(Act.UNNAME);
        assertThat(asked.acts(CORO, FILO)).isEmpty();
        assertThat(asked.acts(NOBODY, CORO)).isEmpty();
        assertThat(asked.acts(FILO, NOBODY)).isEmpty();
    }

    @Test
    void letsTheProposerWithdrawUntilAnotherHasConfirmed() {
        assertThat(of(PartState.CONFIRMED, PartState.WAITING).acts(FILO, FILO)).containsExactly(Act.WITHDRAW);
        assertThat(of(PartState.CONFIRMED, PartState.DECLINED).acts(FILO, FILO)).containsExactly(Act.WITHDRAW);
        assertThat(of(PartState.CONFIRMED, PartState.CONFIRMED).acts(FILO, FILO))
                .containsExactly(Act.LEAVE);
    }

    @Test
    void letsWhoeverDeclinedOrLeftThinkBetterOfIt() {
        assertThat(of(PartState.CONFIRMED, PartState.DECLINED).acts(CORO, CORO)).containsExactly(Act.CONFIRM);
        assertThat(of(PartState.CONFIRMED, PartState.LEFT).acts(CORO, CORO)).containsExactly(Act.CONFIRM);
        assertThat(of(PartState.CONFIRMED, PartState.STRUCK).acts(CORO, CORO)).isEmpty();
    }

    @Test
    void letsOnlyTheDisputerTakeADisputeBack() {
        var disputed = of(PartState.CONFIRMED, PartState.DISPUTED);
        assertThat(disputed.acts(FILO, CORO)).containsExactly(Act.RECONCILE);
        assertThat(disputed.acts(CORO, CORO)).containsExactly(Act.LEAVE);
        assertThat(of(PartState.CONFIRMED, PartState.CONFIRMED).acts(CORO, FILO))
                .containsExactly(Act.DISPUTE);
    }

    @Test
    void isOverOnceWithdrawn() {
        var over = of(true, PartState.WITHDRAWN, PartState.WITHDRAWN);
        assertThat(over.acts(FILO, FILO)).isEmpty();
        assertThat(over.waits()).isFalse();
    }

    @Test
    void everyActLeadsWhereItsStateMayGo() {
        for (var act : Act.values()) {
            for (var state : PartState.values()) {
                var possible = of(PartState.CONFIRMED, state);
                if (act != Act.WITHDRAW
                        && (possible.acts(CORO, CORO).contains(act)
                                || possible.acts(FILO, CORO).contains(act))) {
                    assertThat(state.canBecome(act.result()))
                            .as(state + " by " + act)
                            .isTrue();
                }
            }
        }
    }
}
