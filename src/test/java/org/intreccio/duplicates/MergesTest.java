package org.intreccio.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntake;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.ForwardedActors;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProjectId;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.membership.Members;
import org.intreccio.taxonomy.PlaceId;
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
    void showsNobodyWhatTheyCouldNotSee() {
        merge();
        var page = context.getBean(ActorCatalogue.class).openPage(twins.kept).orElseThrow();
        assertThat(page.card().collaborations()).isEqualTo(1);
        assertThat(page.toString()).doesNotContain("Segreto", "12345678903");
        assertThat(context.getBean(ActorCatalogue.class)
                        .timeline(twins.kept, 0, 10)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void leadsFromTheOldAddressOverSeveralSteps() {
        var third = Twins.of(context);
        merge();
        try (var _ = Visitor.signedIn(context, steward)) {
            merges.merge(third.kept, twins.kept, Set.of(), "");
        }
        var forwarded = context.getBean(ForwardedActors.class);
        assertThat(forwarded.find(twins.gone.value())).contains(third.kept);
        assertThat(forwarded.find(third.kept.value())).isEmpty();
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

    @Test
    void namesTheOneThatStaysWhereTheOtherHadAttestedSomebody() {
        var word = UUID.randomUUID().toString();
        twins.run("""
                MATCH (k:Citizen)-[:ACTS_AS_USER]->(:User {id: $keeper}) MATCH (a:Actor {id: $kept})
                CREATE (k)-[:MEMBER_OF {role: 'manager', attestedBy: $gone, attestedOn: date('2024-01-01')}]->(o:Actor:Association {
                  id: 'o-%s', kind: 'Association', name: 'Terza'})
                """.formatted(word));
        merge();
        var third = context.getBean(ActorCatalogue.class)
                .openPage(new ActorId("o-" + word))
                .orElseThrow();
        assertThat(third.members())
                .singleElement()
                .satisfies(tie -> assertThat(tie.attestor()).isEqualTo("Ponte " + twins.kept));
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThat(context.getBean(Members.class).of(new ActorId("o-" + word)))
                    .singleElement()
                    .satisfies(member -> assertThat(member.attestor()).isEqualTo("Ponte " + twins.kept));
        }
    }

    @Test
    void givesTheOneThatStaysWhatALaterFileSaysOfTheOther() {
        merge();
        var project = "later-" + twins.gone;
        twins.run("CREATE (:Project {id: 'later-' + $gone, title: 'Dopo', titleIt: 'Dopo'})");
        var intake = context.getBean(BulkIntake.class);
        intake.actors(List.of(new BulkIntakeRow.Actor(
                twins.gone,
                ActorKind.ASSOCIATION,
                null,
                "Nome del file",
                null,
                null,
                null,
                Bilingual.NONE,
                Bilingual.NONE,
                null,
                null,
                null,
                new PlaceId("it-015146"),
                List.of(),
                List.of(),
                "csv",
                null,
                true,
                null)));
        intake.participations(List.of(
                new BulkIntakeRow.Participation(twins.gone, new ProjectId(project), "partner", null, null, null)));
        assertThat(twins.one(Long.class, "MATCH (a:Actor) WHERE a.id = $gone RETURN count(a)"))
                .as("It does not come back")
                .isZero();
        assertThat(
                        twins.one(
                                Long.class,
                                "MATCH (:Actor {id: $kept})-[t:TOOK_PART_IN]->(:Project {id: 'later-' + $gone}) RETURN count(t)"))
                .isEqualTo(1);
        assertThat(context.getBean(ActorCatalogue.class)
                        .openPage(twins.kept)
                        .orElseThrow()
                        .name())
                .isEqualTo("Ponte " + twins.kept);
    }

    @Test
    void recordsWhoDidItAndWhy() {
        var merge = merge();
        undo(merge);
        assertThat(
                        twins.one(
                                String.class,
                                "MATCH (e:AuditEntry) WHERE e.subject IN [$kept, $gone] AND e.action STARTS WITH 'actor.' RETURN reduce(all = '', x IN collect(e.action) | all + x + ' ')"))
                .contains("actor.merged", "actor.took-in", "actor.merge-undone");
    }

    @Test
    void tellsThoseWhoSpeakForEitherByLetter() {
        var office = context.getBean(org.intreccio.mail.PostOffice.class);
        merge();
        for (var user : List.of(twins.keeper, twins.goer)) {
            var address = context.getBean(org.intreccio.identity.Addressees.class)
                    .find(user)
                    .orElseThrow()
                    .email();
            // The first one asked them to confirm their address.
            org.intreccio.Letters.after(office, address, 1);
            assertThat(office.kept(10_000))
                    .anySatisfy(letter -> assertThat(letter.to() + letter.text())
                            .contains(address, "Ponte " + twins.gone, "La stessa, per visura"));
        }
    }
}
