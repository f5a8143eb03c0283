package org.intreccio.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntake;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.ForwardedActors;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProjectId;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.membership.Members;
import org.intreccio.taxonomy.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people, files and the audit log find once two organisations have become one. */
@PortalTest
class AfterMergesTest {

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
