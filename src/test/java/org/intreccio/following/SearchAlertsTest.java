package org.intreccio.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.directory.DirectoryMemory;
import org.intreccio.directory.SearchQuery;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Letters on who is new in a kept search. */
@PortalTest
class SearchAlertsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    SavedSearches searches;

    @Autowired
    SearchAlerts alerts;

    @Autowired
    Addressees addressees;

    @Autowired
    PostOffice office;

    private DirectoryFixture fixture;
    private UserId owner;

    @BeforeEach
    void draw() {
        fixture = DirectoryFixture.gardenSchoolAndChoir(context);
        owner = Visitor.newUser(context);
        graph.query("MATCH (u:User {id: $id}) SET u.confirmedAt = datetime()")
                .bind(owner.value())
                .to("id")
                .run();
    }

    @Test
    void writesOnceOfEachNewAnswerAndNothingWhereNobodyIsNew() {
        var id = keep(AlertRhythm.DAILY);
        alerts.strike();
        assertThat(dueNow(id)).as("not before its time").isFalse();
        letTimeCome(id);
        alerts.strike();
        assertThat(texts()).as("nobody new").isEmpty();
        newcomer("nuova");
        letTimeCome(id);
        alerts.strike();
        assertThat(await(1).getFirst())
                .contains("Nuova " + fixture.word(), "directory?q=" + fixture.word(), "my/following");
        letTimeCome(id);
        alerts.strike();
        newcomer("altra");
        letTimeCome(id);
        alerts.strike();
        assertThat(await(2))
                .hasSize(2)
                .anyMatch(text -> text.contains("Altra " + fixture.word()) && !text.contains("Nuova"));
    }

    @Test
    void keepsSilentWhereAskedAndToAddressesThatNobodyConfirmed() {
        var silent = keep(AlertRhythm.NEVER);
        assertThat(dueNow(silent)).isFalse();
        try (var _ = Visitor.signedIn(context, owner)) {
            searches.alert(silent, AlertRhythm.WEEKLY);
            assertThat(searches.all())
                    .singleElement()
                    .satisfies(s -> assertThat(s.alert()).isEqualTo(AlertRhythm.WEEKLY));
        }
        graph.query("MATCH (u:User {id: $id}) REMOVE u.confirmedAt")
                .bind(owner.value())
                .to("id")
                .run();
        newcomer("nuova");
        letTimeCome(silent);
        alerts.strike();
        assertThat(dueNow(silent)).isFalse();
        assertThat(texts()).isEmpty();
    }

    @Test
    void tellsOnceWhenSeveralPortalsStrikeTogether() throws Exception {
        var id = keep(AlertRhythm.WEEKLY);
        newcomer("nuova");
        letTimeCome(id);
        Callable<Boolean> strike = () -> {
            alerts.strike();
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> strike).toList())) {
                assertThat(done.get()).isTrue();
            }
        }
        // A letter is posted after those before it: with the second one here, no other can be on its way.
        newcomer("altra");
        letTimeCome(id);
        alerts.strike();
        assertThat(await(2)).hasSize(2).anyMatch(text -> text.contains("Altra " + fixture.word()));
    }

    private List<String> await(int alerts) {
        return Letters.saying(office, address(), "«I miei»", alerts);
    }

    private List<String> texts() {
        return await(0);
    }

    private SavedSearch.Id keep(AlertRhythm rhythm) {
        try (var _ = Visitor.signedIn(context, owner)) {
            return searches.keep("I miei", SearchQuery.of(fixture.word()), rhythm);
        }
    }

    private void letTimeCome(SavedSearch.Id id) {
        graph.query("MATCH (s:SavedSearch {id: $id}) SET s.alertAt = $at")
                .bindAll(Map.of("id", id.value(), "at", ZonedDateTime.parse("2020-01-01T00:00:00Z")))
                .run();
    }

    private boolean dueNow(SavedSearch.Id id) {
        return count(
                        "MATCH (s:SavedSearch {id: $id}) WHERE s.alertAt <= datetime() RETURN count(s)",
                        Map.of("id", id.value()))
                > 0;
    }

    private long count(String statement, Map<String, Object> parameters) {
        return graph.query(statement)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private String address() {
        return addressees.find(owner).orElseThrow().email();
    }

    private void newcomer(String name) {
        var id = name + "-" + fixture.word();
        graph.query("CREATE (:Actor:Association {id: $id, kind: 'Association', name: $name})")
                .bindAll(Map.of(
                        "id",
                        id,
                        "name",
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + " "
                                + fixture.word()))
                .run();
        DirectoryMemory.reread(context, List.of(id));
    }
}
