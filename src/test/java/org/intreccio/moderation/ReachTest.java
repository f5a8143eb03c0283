package org.intreccio.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.PortalTest;
import org.intreccio.StatementCount;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Profile;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceFixture;
import org.intreccio.spaces.SpaceId;
import org.intreccio.spaces.SpacePage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What moderation reaches, and whom: spaces and their words, what anybody sees, newcomers' links. */
@PortalTest
class ReachTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Reports reports;

    @Autowired
    ModerationDesk desk;

    @Autowired
    CaseRules rules;

    @Autowired
    CaseQueries cases;

    @Test
    void hidesTheWordsOfASpaceAndShowsThemAgain() {
        var fixture = SpaceFixture.aSpace(context, Joining.OPEN);
        var before = page(fixture.space());
        var id = reported(fixture.space());
        try (var _ = Visitor.steward(context)) {
            desk.take(id);
            desk.decide(id, Cases.wish(Measure.HIDE));
            var hidden = page(fixture.space());
            assertThat(hidden.card().name()).isEqualTo(before.card().name());
            assertThat(hidden.card().tagline()).isEqualTo(Bilingual.NONE);
            assertThat(hidden.text()).isEqualTo(Bilingual.NONE);
            assertThat(hidden.links()).isEmpty();
            desk.undo(id, "Abbiamo letto meglio.");
            var shown = page(fixture.space());
            assertThat(shown.card().tagline()).isEqualTo(before.card().tagline());
            assertThat(shown.text()).isEqualTo(before.text());
            assertThat(shown.links()).isEqualTo(before.links());
        }
    }

    @Test
    void letsNoStewardDecideOfASpaceThatTheyHost() {
        var steward = Visitor.newUser(context);
        context.getBean(Neo4jClient.class)
                .query("MATCH (u:User {id: $id}) SET u.roles = ['steward', 'user']")
                .bind(steward.value())
                .to("id")
                .run();
        var host = OrganisationFixture.imported(context).with("manager", steward);
        var id = reported(SpaceFixture.hostedBy(context, host.id()));
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThatThrownBy(() -> desk.take(id)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void asksOneQueryHowSomebodyStandsToACase() {
        var steward = Visitor.newSteward(context);
        var manager = Visitor.newUser(context);
        var organisation = OrganisationFixture.imported(context).with("owner", manager);
        var id = new Cases(context).reported(organisation.id());
        try (var count = new StatementCount()) {
            assertThat(rules.relations(steward, id.value())).containsExactly(Relation.STEWARD);
            assertThat(count.statements()).hasSize(1);
        }
        assertThat(rules.relations(manager, id.value())).containsExactly(Relation.OWNER);
        assertThat(rules.relations(Visitor.newUser(context), id.value())).isEmpty();
    }

    @Test
    void keepsOnlyWhatAnybodySeesOfWhatIsReported() {
        var user = Visitor.newUser(context);
        var person = new Cases(context).citizen(user);
        edit(user, person, new Bilingual("Solo per chi ha fatto l'accesso", ""), Visibility.MEMBERS);
        var id = new Cases(context).reported(person);
        assertThat(cases.find(id).orElseThrow().excerpt()).isEmpty();
    }

    @Test
    void letsNewcomersPutOneLinkIntoATextOfTheirProfile() {
        var user = Visitor.newUser(context);
        var person = new Cases(context).citizen(user);
        edit(user, person, new Bilingual("Leggi https://uno.example", ""), Visibility.PUBLIC);
        assertThatThrownBy(() -> edit(
                        user, person, new Bilingual("https://uno.example e www.due.example", ""), Visibility.PUBLIC))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.key()).isEqualTo("trust.error.links"));
    }

    private void edit(UserId user, ActorId person, Bilingual summary, Visibility visibility) {
        try (var _ = Visitor.signedIn(context, user)) {
            var actors = context.getBean(Actors.class);
            var read = actors.profile(person);
            actors.edit(person, read, read.withSummary(summary).shown(Profile.Part.SUMMARY, visibility));
        }
    }

    private CaseId reported(SpaceId space) {
        try (var _ = Visitor.signedIn(context)) {
            reports.report("space", space.value(), Breach.FALSEHOOD, "Non è vero");
        }
        return context.getBean(ReportQueries.class)
                .openCase("space", space.value())
                .map(CaseId::new)
                .orElseThrow();
    }

    private SpacePage page(SpaceId space) {
        return context.getBean(SpaceCatalogue.class).page(space).orElseThrow();
    }
}
