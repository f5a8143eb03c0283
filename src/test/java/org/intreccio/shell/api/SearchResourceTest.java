package org.intreccio.shell.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.directory.DirectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class SearchResourceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    private Caller caller;
    private DirectoryFixture here;

    @BeforeEach
    void draw() {
        caller = new Caller(context);
        here = DirectoryFixture.gardenSchoolAndChoir(context);
        graph.query("CALL db.awaitIndexes(30)").run();
        graph.query("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .run();
    }

    @Test
    void countsEveryTypeAndListsTheBestOfEach() {
        var found = search(here.word());
        assertThat(types(found))
                .containsExactly("actors", "projects", "topics", "challenges", "rooms", "spaces", "proposals");
        assertThat(found.at("/0/total").asInt()).isEqualTo(3);
        assertThat(found.at("/0/items").size()).isEqualTo(3);
        assertThat(found.at("/1/total").asInt()).isEqualTo(1);
        assertThat(found.at("/1/items/0/id").asString()).isEqualTo(here.id("semi"));
        assertThat(found.at("/1/items/0/kind").asString()).isEqualTo("project");
        assertThat(found.at("/1/items/0/detail").asString()).isEqualTo("2020–2021");
        assertThat(found.at("/1/items/0/page").asString()).isEqualTo("/projects/" + here.id("semi"));
        assertThat(found.at("/2/total").asInt()).isZero();
    }

    @Test
    void listsOneTypeAndStillCountsTheOthers() {
        var found = search(here.word() + "&type=projects");
        assertThat(found.at("/0/total").asInt()).isEqualTo(3);
        assertThat(found.at("/0/items").size()).isZero();
        assertThat(found.at("/1/items").size()).isEqualTo(1);
    }

    @Test
    void forgivesHalfWordsAndSlipsInProjects() {
        var word = here.word();
        assertThat(search("Semi " + word.substring(0, 8) + "&type=projects")
                        .at("/1/total")
                        .asInt())
                .isEqualTo(1);
        var slip = word.substring(0, 5) + "z" + word.substring(6);
        assertThat(search(slip + "&type=projects").at("/1/total").asInt()).isEqualTo(1);
    }

    @Test
    void findsTheTaxonomyInTheCallersLanguage() {
        var italian = topics("povert", "it");
        assertThat(italian).anySatisfy(topic -> {
            assertThat(topic.at("/kind").asString()).isEqualTo("theme");
            assertThat(topic.at("/id").asString()).isEqualTo("1");
            assertThat(topic.at("/name").asString()).startsWith("1. ").containsIgnoringCase("povertà");
            assertThat(topic.at("/page").asString()).isEqualTo("/directory?sdg=1");
        });
        assertThat(topics("poverty", "en"))
                .anySatisfy(topic -> assertThat(topic.at("/name").asString()).containsIgnoringCase("poverty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "",
                "%2B%2D%26%26%7C%7C%21%28%29%7B%7D%5B%5D%5E%22%7E%2A%3F%3A%5C%2F",
                "AND%20OR%20NOT",
                "%27%29%20DETACH%20DELETE%20n"
            })
    void answersWhateverIsTyped(String typed) {
        assertThat(types(search(typed)))
                .containsExactly("actors", "projects", "topics", "challenges", "rooms", "spaces", "proposals");
    }

    @ParameterizedTest
    @CsvSource({"422, ?q=orti&type=weather", "400, ''", "422, ?q=orti&limit=0"})
    void tellsWhatIsWrongAndWhatToDo(int status, String query) {
        var answer = caller.get("/api/v1/search" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").asString()).isNotBlank().doesNotStartWith("!");
    }

    @Test
    void namesTheTypesThatThereAre() {
        assertThat(caller.get("/api/v1/search?q=orti&type=weather")
                        .json()
                        .at("/detail")
                        .asString())
                .contains("weather", "actors, projects, topics");
    }

    @Test
    void isDescribed() {
        var search = caller.get("/api/openapi.json").json().at("/paths/~1api~1v1~1search/get");
        assertThat(search.at("/description").asString()).contains("projects").contains("facets");
        assertThat(search.at("/parameters").valueStream().map(p -> p.at("/name").asString()))
                .containsExactlyInAnyOrder("q", "type", "limit");
    }

    private JsonNode search(String q) {
        var answer = caller.get("/api/v1/search?q=" + q.replace(" ", "%20"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private Iterable<JsonNode> topics(String q, String language) {
        return caller.get("/api/v1/search?type=topics&q=" + q, "Accept-Language", language)
                .json()
                .at("/2/items");
    }

    private static Iterable<String> types(JsonNode found) {
        return found.valueStream().map(group -> group.at("/type").asString()).toList();
    }
}
