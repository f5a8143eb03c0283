package org.intreccio.collaborations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** An organisation says that it took part in a project that an import brought in without it. */
@PortalTest
class TakingPartTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TakingPart takingPart;

    @Autowired
    Answers answers;

    @Autowired
    Collaborations collaborations;

    @Autowired
    PostOffice office;

    @Autowired
    Neo4jClient graph;

    private final ProjectId project = new ProjectId("imported-" + UUID.randomUUID());
    private UserId late;
    private UserId there;
    private OrganisationFixture comer;
    private OrganisationFixture witness;

    @BeforeEach
    void draw() {
        late = Visitor.newUser(context);
        there = Visitor.newUser(context);
        comer = OrganisationFixture.imported(context).with("manager", late);
        witness = OrganisationFixture.imported(context).withAttested("manager", there);
        var silent = OrganisationFixture.imported(context);
        graph.query("""
                MATCH (a:Actor {id: $witness}), (b:Actor {id: $silent})
                CREATE (p:Project {id: $project, titleIt: 'Scavo ' + $project, titleEn: 'Dig ' + $project, source: 'cordis',
                  start: date('2019-01-01'), end: date('2021-12-31'), size: 2, sizeCounted: true})
                CREATE (a)-[:TOOK_PART_IN {role: 'coordinator', importRun: 'x'}]->(p), (b)-[:TOOK_PART_IN {role: 'participant', importRun: 'x'}]->(p)
                """)
                .bindAll(Map.of(
                        "witness", witness.id().value(),
                        "silent", silent.id().value(),
                        "project", project.value()))
                .run();
    }

    private <T> T as(UserId user, Supplier<T> act) {
        try (var _ = Visitor.signedIn(context, user)) {
            return act.get();
        }
    }

    private Collaboration said() {
        return said(Visibility.PUBLIC);
    }

    private Collaboration said(Visibility visibility) {
        return as(late, () -> takingPart.say(project, comer.id(), CollaborationRole.PARTNER, visibility));
    }

    private Collaboration confirm(UserId user, Collaboration c, ActorId as) {
        return as(user, () -> answers.confirm(c.id(), as, Visibility.PUBLIC));
    }

    /** Everything that stands between actors and the project, and the project itself. */
    private Collection<String> ties() {
        return graph.query("""
                MATCH (a:Actor)-[t:TOOK_PART_IN]->(p:Project {id: $project})
                RETURN a.id + ' ' + t.role + ' ' + coalesce(toString(t.from), '-') + ' ' + p.titleIt + ' ' + toString(p.size) AS line ORDER BY line""")
                .bind(project.value())
                .to("project")
                .fetchAs(String.class)
                .all();
    }

    @Test
    void countsOnceOneOfThoseWhoTookPartHasConfirmed() {
        var before = ties();
        var said = said();
        assertThat(said.parts()).extracting(Part::actor).containsExactly(comer.id(), witness.id());
        assertThat(ties()).as("nothing counts before").isEqualTo(before);
        assertThat(Letters.saying(office, email(there), comer.name() + " dice di aver preso parte", 1))
                .hasSize(1);

        var confirmed = confirm(there, said, witness.id());
        assertThat(confirmed.counts()).isTrue();
        assertThat(ties())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(comer.id() + " partner 2019-01-01"))
                .anyMatch(line -> line.startsWith(witness.id() + " coordinator - "))
                .allMatch(line -> line.endsWith("Scavo " + project + " 3"));
        Letters.saying(office, email(late), "ha confermato che avete preso parte", 1);
        assertThat(collaborations.stands(project))
                .as("the others confirmed nothing of their own")
                .isFalse();
    }

    @Test
    void isSeenByThoseConcernedAlone() {
        var said = said();
        assertThat(as(there, () -> collaborations.see(said.id())).id()).isEqualTo(said.id());
        assertThat(as(there, () -> collaborations.mine()))
                .extracting(Collaboration::id)
                .contains(said.id());
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> collaborations.see(said.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(takingPart::unconfirmed).isInstanceOf(Refused.class);
            assertThat(takingPart.open(project)).isEmpty();
        }
        try (var _ = Visitor.steward(context)) {
            assertThat(takingPart.unconfirmed()).extracting(Collaboration::id).contains(said.id());
            assertThat(collaborations.see(said.id()).id()).isEqualTo(said.id());
        }
    }

    @Test
    void isConfirmedByNobodyWhomNobodyAttestedNorByWhoeverAsks() {
        var said = said();
        var unattested = Visitor.newUser(context);
        witness.with("manager", unattested);
        assertThatThrownBy(() -> confirm(unattested, said, witness.id()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("took-part-witness");
        witness.withAttested("manager", late);
        assertThatThrownBy(() -> confirm(late, said, witness.id())).hasMessageContaining("took-part-witness");
        assertThat(ties()).hasSize(2);
        assertThat(confirm(there, said, witness.id()).counts()).isTrue();
    }

    @Test
    void isSettledByAStewardWhereNobodyAnswers() {
        var said = said(Visibility.MEMBERS);
        try (var _ = Visitor.steward(context)) {
            var vouched = answers.settle(said.id(), comer.id(), true, "Ho visto il rapporto finale.");
            assertThat(vouched.counts()).isTrue();
            assertThat(vouched.waits()).as("nobody is asked any more").isFalse();
        }
        assertThat(ties()).hasSize(3).allMatch(line -> line.endsWith(" 2"));
        assertThat(context.getBean(AuditTrail.class)
                        .find(AuditFilter.of("collaboration", said.id().value()), null, 10))
                .extracting(AuditEntry::action)
                .containsExactly("collaborations.settled", "collaborations.proposed");
    }

    @Test
    void isStruckForGoodByAStewardWhoFindsOtherwise() {
        var said = said();
        try (var _ = Visitor.steward(context)) {
            answers.settle(said.id(), comer.id(), false, "Non compare in nessun documento.");
            assertThat(takingPart.unconfirmed()).extracting(Collaboration::id).doesNotContain(said.id());
        }
        assertThat(ties()).hasSize(2);
        assertThatThrownBy(this::said).isInstanceOf(Conflict.class);
    }

    @Test
    void isDecidedByNoStewardWhoSpeaksForOneOfThem() {
        var said = said();
        graph.query("MATCH (u:User {id: $id}) SET u.roles = ['user', 'steward']")
                .bind(late.value())
                .to("id")
                .run();
        assertThatThrownBy(() -> as(late, () -> answers.settle(said.id(), comer.id(), true, "Lo so io.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void takesItsTieAwayAndNoOtherWhenSomebodyThinksBetterOfIt() {
        var before = ties();
        var confirmed = confirm(there, said(), witness.id());
        as(there, () -> answers.leave(confirmed.id(), witness.id()));
        assertThat(ties()).isEqualTo(before);
        confirm(there, confirmed, witness.id());
        assertThat(ties()).hasSize(3);
        as(there, () -> answers.dispute(confirmed.id(), witness.id(), comer.id(), "Ci siamo confusi."));
        assertThat(ties()).isEqualTo(before);
        as(there, () -> answers.reconcile(confirmed.id(), witness.id(), comer.id()));
        as(late, () -> answers.leave(confirmed.id(), comer.id()));
        assertThat(ties()).isEqualTo(before);
    }

    @Test
    void isSaidOnceOfImportedProjectsByOrganisationsThatAreNotInThem() {
        var open = said();
        assertThatThrownBy(this::said).isInstanceOf(Conflict.class);
        as(late, () -> answers.withdraw(open.id(), comer.id()));
        assertThat(said().counts()).isFalse();
        assertThatThrownBy(() -> as(
                        there,
                        () -> takingPart.say(project, witness.id(), CollaborationRole.PARTNER, Visibility.PUBLIC)))
                .hasMessageContaining("took-part-already");
        assertThatThrownBy(() -> as(
                        there, () -> takingPart.say(project, comer.id(), CollaborationRole.PARTNER, Visibility.PUBLIC)))
                .isInstanceOf(Refused.class);
        var myself = as(
                late,
                () -> context.getBean(org.intreccio.directory.CurrentActor.class)
                        .myself());
        assertThatThrownBy(() ->
                        as(late, () -> takingPart.say(project, myself, CollaborationRole.PARTNER, Visibility.PUBLIC)))
                .isInstanceOf(InvalidValue.class);
        graph.query("MATCH (p:Project {id: $id}) SET p.source = 'portal'")
                .bind(project.value())
                .to("id")
                .run();
        assertThat(as(late, () -> takingPart.choices(project))).isEmpty();
        assertThatThrownBy(this::said).isInstanceOf(NotFound.class);
    }

    private String email(UserId user) {
        return graph.query("MATCH (u:User {id: $id}) RETURN u.email")
                .bind(user.value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }
}
