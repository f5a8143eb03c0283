package org.intreccio.following;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.intreccio.Caller;
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
    void stopsItsLettersByOneClickOrByAPageWithoutASignIn() {
        var id = keep(AlertRhythm.DAILY);
        newcomer("nuova");
        letTimeCome(id);
        alerts.strike();
        var key = Pattern.compile("/unsubscribe/(\\S+)")
                .matcher(await(1).getFirst())
                .results()
                .map(m -> m.group(1))
                .findFirst()
                .orElseThrow();
        var caller = new Caller(context);
        var path = "/api/v1/letters/searches/" + key;
        var looked = caller.get(path);
        assertThat(looked.status()).isEqualTo(303);
        assertThat(looked.header("Location")).endsWith("/unsubscribe/" + key);
        assertThat(rhythm()).as("Looking stops nothing: programs follow links").isEqualTo(AlertRhythm.DAILY);
        var clicked = caller.call(
                "POST", path, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(clicked.status()).isEqualTo(204);
        assertThat(rhythm()).isEqualTo(AlertRhythm.NEVER);
        assertThat(caller.call("POST", path, "").status()).as("Again").isEqualTo(204);
        assertThat(caller.call("POST", path + "x", "").status()).isEqualTo(404);
        try (var _ = Visitor.signedIn(context, owner)) {
            searches.alert(id, AlertRhythm.WEEKLY);
        }
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("unsubscribe/" + key);
            assertThat(_get(
                                    Paragraph.class,
                                    spec -> spec.withText(
                                            "Non ti scriveremo più chi c’è di nuovo in «I miei». La ricerca resta fra le tue, e puoi"
                                                    + " riattivare le lettere quando vuoi."))
                            .isVisible())
                    .isTrue();
            _click(_get(Button.class, spec -> spec.withText("Non scrivetemi più")));
            assertThat(_find(Button.class, spec -> spec.withText("Non scrivetemi più")))
                    .isEmpty();
        }
        assertThat(rhythm()).isEqualTo(AlertRhythm.NEVER);
    }

    private AlertRhythm rhythm() {
        try (var _ = Visitor.signedIn(context, owner)) {
            return searches.all().getFirst().alert();
        }
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
