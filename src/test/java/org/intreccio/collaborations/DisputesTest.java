package org.intreccio.collaborations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.collaborations.CollaborationFixture.draft;

import java.util.HashMap;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.intreccio.moderation.Breach;
import org.intreccio.moderation.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What others dispute, report or take back of a collaboration, and what stays when a person goes. */
@PortalTest
class DisputesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Answers answers;

    @Autowired
    Neo4jClient graph;

    private CollaborationFixture here;

    @BeforeEach
    void draw() {
        here = CollaborationFixture.twoOrganisations(context);
    }

    @Test
    void canBeReportedByThoseNamedAndBeDecidedOn() {
        var proposed = here.proposed();
        var reports = context.getBean(Reports.class);
        var id = proposed.id().value();
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> reports.report("collaboration", id, Breach.OTHER, "È una molestia"))
                    .as("Nobody else knows that there is such a one")
                    .isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.signedIn(context, here.named)) {
            reports.report("collaboration", id, Breach.OTHER, "È una molestia");
            assertThat(reports.mine()).isNotEmpty();
        }
        assertThat(context.getBean(CollaborationReportable.class).concerned(id)).containsExactly(here.proposing);
    }

    @Test
    void suspendsWhatIsDisputedUntilAStewardHasSettledIt() {
        var disputed = here.disputed();
        assertThat(here.timeline(here.partner.id()).total()).isZero();
        try (var _ = Visitor.steward(context)) {
            assertThat(answers.disputed()).extracting(Collaboration::id).contains(disputed.id());
            assertThatThrownBy(() -> answers.settle(disputed.id(), here.partner.id(), true, ""))
                    .isInstanceOf(InvalidValue.class);
            answers.settle(disputed.id(), here.partner.id(), true, "Le foto li mostrano.");
        }
        assertThat(here.timeline(here.partner.id()).total()).isEqualTo(1);
        assertThat(here.letter(here.named, "Vale: ").text()).contains("Le foto li mostrano.");
    }

    @Test
    void strikesForGoodWhatDoesNotStand() {
        var disputed = here.disputed();
        try (var _ = Visitor.steward(context)) {
            answers.settle(disputed.id(), here.partner.id(), false, "Nessuno li ha visti.");
        }
        try (var _ = Visitor.signedIn(context, here.named)) {
            assertThatThrownBy(() -> answers.confirm(disputed.id(), here.partner.id(), Visibility.PUBLIC))
                    .isInstanceOf(Conflict.class);
        }
        assertThat(here.openToAll(disputed)).isFalse();
    }

    @Test
    void withdrawsWhatNobodyElseConfirmed() {
        var proposed = here.proposed();
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            assertThat(answers.withdraw(proposed.id(), here.proposer.id()).withdrawn())
                    .isTrue();
            answers.withdraw(proposed.id(), here.proposer.id());
        }
        try (var _ = Visitor.signedIn(context, here.named)) {
            assertThat(collaborations.mine()).extracting(Collaboration::id).doesNotContain(proposed.id());
            assertThatThrownBy(() -> answers.confirm(proposed.id(), here.partner.id(), Visibility.PUBLIC))
                    .isInstanceOf(Conflict.class);
        }
    }

    @Test
    void letsGoOfAPersonAndOfWhatTheyAloneTold() {
        var person = here.proposing;
        ActorId me;
        Collaboration told;
        try (var _ = Visitor.signedIn(context, person)) {
            me = context.getBean(org.intreccio.directory.CurrentActor.class).myself();
            told = collaborations.propose(me, draft(here.partner.id()));
        }
        try (var _ = Visitor.signedIn(context, here.named)) {
            answers.confirm(told.id(), here.partner.id(), Visibility.PUBLIC);
        }
        var data = context.getBean(CollaborationPersonalData.class);
        var owner = new PersonalData.Person(person.value(), me.value());
        assertThat(new HashMap<>(data.export(owner))).containsKey("collaborations");
        context.getBean(org.intreccio.graph.Transactions.class).writing(() -> data.erase(owner));
        assertThat(here.openToAll(told)).isFalse();
        assertThat(here.timeline(here.partner.id()).total()).isZero();
        assertThat(data.export(owner)).isEmpty();
        assertThatThrownBy(() -> {
                    try (var _ = Visitor.signedIn(context, here.named)) {
                        collaborations.see(told.id());
                    }
                })
                .isInstanceOf(DomainException.class);
    }
}
