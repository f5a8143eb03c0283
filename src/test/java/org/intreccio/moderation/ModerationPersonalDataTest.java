package org.intreccio.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.PersonalData.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ModerationPersonalDataTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ModerationPersonalData data;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    private Cases cases;
    private UserId user;
    private ActorId citizen;
    private UserId steward;

    @BeforeEach
    void draw() {
        cases = new Cases(context);
        user = Visitor.newUser(context);
        citizen = cases.citizen(user);
        steward = Visitor.newSteward(context);
    }

    @Test
    void handsOverWhatOneReportedAndNotWhatOthersReportedOfOne() {
        var reported = OrganisationFixture.imported(context).id();
        cases.reported(reported, user, Breach.SPAM, "Scrivono ogni giorno");
        cases.decided(
                cases.reported(citizen, Visitor.newUser(context), Breach.OTHER, "Lo dico in segreto"),
                steward,
                Measure.WARN);
        var told = data.export(person(user));
        assertThat(String.valueOf(told.get("reports"))).contains("Scrivono ogni giorno", reported.value());
        assertThat(String.valueOf(told.get("decisions"))).contains("warn", Cases.REASON);
        assertThat(told.toString()).doesNotContain("in segreto").doesNotContain(steward.value());
    }

    @Test
    void handsOverWhatAStewardDecided() {
        var id = cases.decided(
                cases.reported(OrganisationFixture.imported(context).id()), steward, Measure.HIDE);
        assertThat(String.valueOf(data.export(person(steward)).get("decided")))
                .contains(id.value(), "hide", Cases.REASON);
    }

    @Test
    void hasNothingOfWhoNeverHadToDoWithIt() {
        assertThat(data.export(person(user))).isEmpty();
    }

    @Test
    void keepsTheReportAsAFactWithoutWordsAndReporter() {
        var id = cases.reported(OrganisationFixture.imported(context).id(), user, Breach.SPAM, "Sono io, Giulia");
        erase(user);
        var report = file(id).reports().getFirst();
        assertThat(report.breach()).isEqualTo(Breach.SPAM);
        assertThat(report.words()).isEmpty();
        assertThat(file(id).status()).isEqualTo(CaseStatus.WAITING);
        assertThat(stillNaming(user.value())).isEmpty();
    }

    @Test
    void keepsACaseAboutAPersonWithoutAnythingSaidByOrOfThem() {
        var id = cases.reported(citizen, Visitor.newUser(context), Breach.INSULT, "Giulia mi ha offeso");
        cases.decided(id, steward, Measure.HIDE);
        cases.appealed(id, user);
        erase(user);
        var file = file(id);
        assertThat(file.title()).as("No name remains, and no id in its place").isEmpty();
        assertThat(file.excerpt()).isEmpty();
        assertThat(file.reports().getFirst().words()).isEmpty();
        assertThat(file.findAppeal().orElseThrow().words()).isEmpty();
        assertThat(file.findDecision().orElseThrow().reason()).isEqualTo(Cases.REASON);
        assertThat(stillNaming(user.value())).isEmpty();
        try (var _ = Visitor.signedIn(context, Visitor.newSteward(context))) {
            cases.desk().judge(id, false, "Non c'è più niente da nascondere.");
        }
        assertThat(cases.status(id)).isEqualTo(CaseStatus.REVERSED);
    }

    @Test
    void takesBackASuspensionOfSomebodyWhoIsGone() {
        var id = cases.decided(cases.reported(citizen), steward, Measure.SUSPEND);
        erase(user);
        assertThat(stillNaming(user.value())).isEmpty();
        try (var _ = Visitor.signedIn(context, Visitor.newSteward(context))) {
            cases.desk().undo(id, "Non c'è più nessuno da sospendere.");
        }
        assertThat(cases.status(id)).isEqualTo(CaseStatus.REVERSED);
    }

    @Test
    void keepsTheAppealOfAnOrganisationWithoutWhoWroteIt() {
        var organisation = OrganisationFixture.imported(context).with("manager", user);
        var id = cases.decided(cases.reported(organisation.id()), steward, Measure.HIDE);
        cases.appealed(id, user);
        erase(user);
        assertThat(file(id).findAppeal().orElseThrow().words()).isNotEmpty();
        assertThat(stillNaming(user.value())).isEmpty();
    }

    @Test
    void givesBackWhatAStewardWasAtAndLetsTheirDecisionsStand() {
        var decided = cases.decided(
                cases.reported(OrganisationFixture.imported(context).id()), steward, Measure.HIDE);
        var taken = cases.reported(OrganisationFixture.imported(context).id());
        try (var _ = Visitor.signedIn(context, steward)) {
            cases.desk().take(taken);
        }
        erase(steward);
        assertThat(cases.status(taken)).isEqualTo(CaseStatus.WAITING);
        assertThat(cases.status(decided)).isEqualTo(CaseStatus.DECIDED);
        assertThat(stillNaming(steward.value())).isEmpty();
    }

    private Person person(UserId who) {
        return new Person(who.value(), who.equals(user) ? citizen.value() : "");
    }

    private void erase(UserId who) {
        var person = person(who);
        transactions.writing(() -> data.erase(person));
        transactions.writing(() -> data.erase(person));
    }

    private CaseFile file(CaseId id) {
        return context.getBean(CaseQueries.class).find(id).orElseThrow();
    }

    private List<String> stillNaming(String id) {
        return List.copyOf(
                graph.query("""
                MATCH (n:ModerationCase|ModerationDecision|Appeal|Report|Reporter)
                WHERE any(key IN keys(n) WHERE toString(n[key]) CONTAINS $id) OR EXISTS { (n)-[:CONCERNS]->(:User {id: $id}) }
                RETURN labels(n)[0]""").bindAll(Map.of("id", id)).fetchAs(String.class).all());
    }
}
