package org.intreccio.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Profile;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Merges that die half way, or meet edits and other merges at the same instant. */
@PortalTest
class MergesAtOnceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Merges merges;

    private Twins twins;
    private UserId steward;

    @BeforeEach
    void draw() {
        twins = Twins.of(context);
        steward = Visitor.newSteward(context);
    }

    private Merge merge(Profile.Part... taken) {
        try (var _ = Visitor.signedIn(context, steward)) {
            return merges.merge(twins.kept, twins.gone, Set.of(taken), "La stessa, per visura");
        }
    }

    private Merge undo(Merge merge) {
        try (var _ = Visitor.signedIn(context, steward)) {
            return merges.undo(merge.id(), "");
        }
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var left = new TreeSet<>(one);
        left.removeAll(other);
        return left;
    }

    private void isAsBefore(Set<String> before) {
        var after = WholeGraph.of(context);
        assertThat(difference(before, after)).as("what is missing").isEmpty();
        assertThat(difference(after, before)).as("what is too much").isEmpty();
    }

    @Test
    void leavesNothingBehindWhenItsTransactionDies() {
        var before = WholeGraph.of(context);
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThatThrownBy(() -> context.getBean(Transactions.class).writing(() -> {
                        merges.merge(twins.kept, twins.gone, Set.of(), "");
                        throw new IllegalStateException("The power is out");
                    }))
                    .hasMessage("The power is out");
        }
        isAsBefore(before);
        assertThat(twins.one(Long.class, "MATCH (m:OrganisationMerge {gone: $gone}) RETURN count(m)"))
                .isZero();
    }

    @Test
    void letsOneOfTwoStewardsMergeWhoDoItAtOnce() throws Exception {
        var outcomes = new ArrayList<String>();
        List<Callable<String>> both = List.of(
                () -> outcome(() -> merges.merge(twins.kept, twins.gone, Set.of(), "uno")),
                () -> outcome(() -> merges.merge(twins.gone, twins.kept, Set.of(), "due")));
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(both)) {
                outcomes.add(done.get());
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder("done", "conflict");
        assertThat(twins.one(Long.class, "MATCH (a:Actor) WHERE a.id IN [$kept, $gone] RETURN count(a)"))
                .isOne();
    }

    @Test
    void losesNoEditThatIsMadeAtTheSameMoment() throws Exception {
        List<Callable<String>> both =
                List.of(() -> outcome(() -> merges.merge(twins.kept, twins.gone, Set.of(), "")), () -> {
                    try (var _ = Visitor.signedIn(context, twins.keeper)) {
                        var actors = context.getBean(Actors.class);
                        var read = actors.profile(twins.kept);
                        actors.edit(twins.kept, read, read.withFounded("1987"));
                        return "edited";
                    }
                });
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(both)) {
                assertThat(done.get()).isIn("done", "edited");
            }
        }
        var page = context.getBean(ActorCatalogue.class).openPage(twins.kept).orElseThrow();
        assertThat(page.founded()).isEqualTo(1987);
        assertThat(page.vatNumber()).isEqualTo("IT00950501007");
    }

    private String outcome(Runnable act) {
        try (var _ = Visitor.signedIn(context, steward)) {
            act.run();
            return "done";
        } catch (Conflict refused) {
            return "conflict";
        } catch (DomainException other) {
            return other.getClass().getSimpleName();
        }
    }

    @Test
    void letsFollowWhatWasTiedAtTheVeryMoment() {
        var before = WholeGraph.of(context);
        var merge = merge();
        twins.run("MATCH (b:MergedActor {id: $gone}) CREATE (:LaterRoomsThing {id: 's-' + $gone})-[:POINTS_AT]->(b)");
        merges.follow();
        assertThat(
                        twins.one(
                                Long.class,
                                "MATCH (:LaterRoomsThing {id: 's-' + $gone})-[:POINTS_AT]->(a:Actor {id: $kept}) RETURN count(a)"))
                .isOne();
        twins.run("MATCH (l:LaterRoomsThing {id: 's-' + $gone}) DETACH DELETE l");
        undo(merge);
        isAsBefore(before);
    }
}
