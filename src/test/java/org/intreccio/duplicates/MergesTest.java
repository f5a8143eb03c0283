package org.intreccio.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Profile;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MergesTest {

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
    void undoesAllThatItDid() {
        var before = WholeGraph.of(context);
        var merge = merge(Profile.Part.SUMMARY);
        assertThat(difference(before, WholeGraph.of(context))).hasSizeGreaterThan(10);
        undo(merge);
        isAsBefore(before);
    }

    @Test
    void doesAgainWhatWasUndoneAndUndoesItAgain() {
        var before = WholeGraph.of(context);
        undo(merge());
        undo(merge());
        isAsBefore(before);
    }

    @Test
    void fillsWhatIsEmptyAndTakesWhatIsChosen() {
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThat(merges.choices(twins.kept, twins.gone))
                    .containsKeys(Profile.Part.NAME, Profile.Part.SUMMARY, Profile.Part.WEBSITE)
                    .doesNotContainKeys(Profile.Part.VAT_NUMBER, Profile.Part.SHORT_NAME);
        }
        merge(Profile.Part.SUMMARY);
        var page = context.getBean(ActorCatalogue.class).openPage(twins.kept).orElseThrow();
        assertThat(page.vatNumber()).isEqualTo("IT00950501007");
        assertThat(page.card().summary().it()).isEqualTo("Suo");
        assertThat(page.name()).isEqualTo("Ponte " + twins.kept);
        assertThat(page.taxCode()).as("it was private, so it is").isEmpty();
        try (var _ = Visitor.signedIn(context, twins.keeper)) {
            var profile = context.getBean(Actors.class).profile(twins.kept);
            assertThat(profile.taxCode()).isEqualTo("12345678903");
            assertThat(profile.audience().of(Profile.Part.TAX_CODE))
                    .isEqualTo(org.intreccio.directory.Visibility.PRIVATE);
        }
    }

    @Test
    void movesRelationshipsOfEveryRoomKnownOrNot() {
        merge();
        assertThat(
                        twins.one(
                                Long.class,
                                "MATCH (:MergedActor {id: $gone})-[r]-() WHERE NOT type(r) IN ['FORMER_TIE', 'MERGED_INTO'] RETURN count(r)"))
                .isZero();
        assertThat(
                        twins.one(
                                String.class,
                                "MATCH (l:LaterRoomsThing {id: 'l-' + $gone})-[r:POINTS_AT]->(:Actor {id: $kept}) RETURN l.key + ' ' + r.weight"))
                .isEqualTo("x " + twins.kept + " 1.5");
        assertThat(twins.one(String.class, "MATCH (l:LaterRoomsThing {id: 'l-' + $gone}) RETURN l.words"))
                .as("what people wrote is not touched")
                .contains(twins.gone.value());
        assertThat(twins.one(Long.class, "MATCH (:Space)-[:HOSTED_BY]->(a:Actor {id: $kept}) RETURN count(a)"))
                .isOne();
        assertThat(twins.one(
                        Long.class, "MATCH (:User {id: $keeper})-[:FOLLOWS]->(a:Actor {id: $kept}) RETURN count(a)"))
                .isOne();
        assertThat(
                        twins.one(
                                String.class,
                                "MATCH (:Actor {id: $kept})-[r:TOOK_PART_IN]->(:Project {id: 'p-' + $gone}) RETURN r.role + ' ' + r.from"))
                .isEqualTo("partner 2020-01-01");
        assertThat(
                        twins.one(
                                String.class,
                                "MATCH (:Actor {id: $kept})-[r:TOOK_PART_IN]->(:Project {id: 'q-' + $gone}) RETURN r.visibility"))
                .isEqualTo("private");
        assertThat(
                        twins.one(
                                String.class,
                                "MATCH (:User {id: $goer})<-[:ACTS_AS_USER]-()-[m:MEMBER_OF]->(:Actor {id: $kept}) RETURN m.role"))
                .isEqualTo("owner");
        assertThat(twins.one(Long.class, "MATCH (c:MembershipClaim)-[:CLAIMS]->(:Actor {id: $kept}) RETURN count(c)"))
                .as("of two claims of one person one is left")
                .isEqualTo(2);
        assertThat(twins.one(String.class, "MATCH (c:ModerationCase {subject: $kept}) RETURN c.href"))
                .contains(twins.kept.value());
    }

    @Test
    void keepsWhatWasEditedMeanwhile() {
        var merge = merge();
        try (var _ = Visitor.signedIn(context, twins.keeper)) {
            var actors = context.getBean(Actors.class);
            var read = actors.profile(twins.kept);
            actors.edit(
                    twins.kept,
                    read,
                    read.withName("Ponte nuovo", read.shortName()).withFounded("1999"));
        }
        twins.run(
                "MATCH (:User {id: $goer})<-[:ACTS_AS_USER]-()-[m:MEMBER_OF]->(:Actor {id: $kept}) SET m.to = date('2021-01-01')");
        twins.run("MATCH (:User {id: $keeper})-[r:FOLLOWS]->(:Actor {id: $kept}) DELETE r");
        twins.run(
                "MATCH (:Actor {id: $kept})-[r:OFFERS]->(:Competence {code: 'c-' + $gone}) SET r.noteIt = 'Con il trattore'");
        undo(merge);
        var kept = context.getBean(ActorCatalogue.class).openPage(twins.kept).orElseThrow();
        assertThat(kept.name()).isEqualTo("Ponte nuovo");
        assertThat(kept.founded()).isEqualTo(1999);
        assertThat(kept.vatNumber()).as("nobody touched it").isEmpty();
        assertThat(kept.offers()).as("an edited offer stays with who edited it").hasSize(1);
        assertThat(context.getBean(ActorCatalogue.class)
                        .openPage(twins.gone)
                        .orElseThrow()
                        .vatNumber())
                .isEqualTo("IT00950501007");
        assertThat(twins.one(String.class, "MATCH (:Actor {id: $gone})-[r:OFFERS]->() RETURN r.noteIt"))
                .isEqualTo("Con i buoi");
        assertThat(
                        twins.one(
                                String.class,
                                "MATCH (:User {id: $goer})<-[:ACTS_AS_USER]-()-[m:MEMBER_OF]->(:Actor {id: $gone}) RETURN m.role + ' ' + m.to"))
                .as("whose right was ended does not get it back")
                .isEqualTo("owner 2021-01-01");
        assertThat(twins.one(
                        Long.class, "MATCH (:User {id: $keeper})-[r:FOLLOWS]->(:Actor {id: $gone}) RETURN count(r)"))
                .as("who stopped following is not made to follow again")
                .isZero();
    }

    @Test
    void undoesTheLastFirst() {
        var first = merge();
        var third = Twins.of(context);
        Merge second;
        try (var _ = Visitor.signedIn(context, steward)) {
            second = merges.merge(twins.kept, third.gone, Set.of(), "");
        }
        assertThatThrownBy(() -> undo(first)).isInstanceOf(Conflict.class);
        undo(second);
        undo(first);
        assertThatThrownBy(() -> undo(first)).isInstanceOf(Conflict.class);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() ->
                        undo(new Merge("none", twins.kept, "", twins.gone, "", "", java.time.Instant.EPOCH, null)))
                .isInstanceOf(NotFound.class);
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThatThrownBy(() -> merges.merge(twins.kept, twins.kept, Set.of(), ""))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> merges.merge(twins.kept, new ActorId("nobody-here"), Set.of(), ""))
                    .isInstanceOf(Conflict.class);
            var person = twins.one(String.class, "MATCH (c:Citizen)-[:ACTS_AS_USER]->(:User {id: $goer}) RETURN c.id");
            assertThatThrownBy(() -> merges.merge(twins.kept, new ActorId(person), Set.of(), ""))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> merges.merge(twins.kept, twins.gone, Set.of(), "x".repeat(501)))
                    .isInstanceOf(InvalidValue.class);
        }
        try (var _ = Visitor.signedIn(context, twins.keeper)) {
            assertThatThrownBy(() -> merges.merge(twins.kept, twins.gone, Set.of(), ""))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> merges.latest(1)).isInstanceOf(Refused.class);
        }
    }
}
