package org.intreccio.recommendation.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.intreccio.recommendation.Neighbourhood;
import org.intreccio.recommendation.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class RecommendationsResourceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Partners partners;

    private Neighbourhood here;
    private Caller caller;

    @BeforeEach
    void draw() {
        here = Neighbourhood.drawn(graph);
        partners.reread();
        caller = new Caller(context);
    }

    @Test
    void tellsAnybodyThePartnersOfAnOrganisationWithTheirPaths() {
        var answer = caller.get(of("garden"), "Accept-Language", "en").json();
        assertThat(answer.at("/items").size()).isEqualTo(3);
        assertThat(answer.at("/items/0/actor/id").asString()).isEqualTo(here.id("theatre"));
        assertThat(answer.at("/items/0/actor/kind").asString()).isEqualTo("association");
        assertThat(answer.at("/items/0/actor/place").asString()).isEqualTo("Isola");
        assertThat(answer.at("/items/0/score").asDouble()).isPositive();
        assertThat(answer.at("/items/1/reasons/0/family").asString()).isEqualTo("shared-partners");
        var path = answer.at("/items/1/reasons/0/path");
        assertThat(path.size()).isEqualTo(5);
        assertThat(path.at("/1/kind").asString()).isEqualTo("project");
        assertThat(path.at("/1/name").asString()).isEqualTo("Gardens (2024–2025)");
        assertThat(path.at("/1/date").asString()).isEqualTo("2024-01-01");
        double shares = 0;
        for (var part : answer.at("/items/0/contributions")) {
            shares += part.at("/share").asDouble();
        }
        assertThat(shares).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void narrowsAndLimits() {
        assertThat(caller.get(of("garden") + "?limit=1").json().at("/items").size())
                .isEqualTo(1);
        assertThat(caller.get(of("garden") + "?kinds=company,citizen")
                        .json()
                        .at("/items/0/actor/id")
                        .asString())
                .isEqualTo(here.id("bank"));
        assertThat(caller.get(of("garden") + "?place=" + here.id("milan"))
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(caller.get(of("garden") + "?mode=complements-what-i-seek")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, 422, limit",
        "limit=101, 422, limit",
        "limit=-1, 422, limit",
        "limit=abc, 400, limit",
        "mode=best, 422, mode",
        "mode=, 422, mode",
        "kinds=robot, 422, kinds",
        "place=nowhere, 422, place",
        "place=NO%20PLACE, 422, place",
        "theme=nothing, 422, theme",
        "known=perhaps, 400, known"
    })
    void refusesBadQuestionsAndNamesTheField(String query, int status, String field) {
        var answer = caller.get(of("garden") + "?" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/detail").asString()).doesNotContain("!");
    }

    @Test
    void knowsNoUnknownActors() {
        assertThat(caller.get("/api/v1/actors/nobody-at-all/recommendations").status())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/actors/Not%20an%20id/recommendations").status())
                .isEqualTo(422);
    }

    @Test
    void tellsAPersonsPartnersToThatPersonAlone() {
        assertThat(caller.get(of("ada")).status()).isEqualTo(403);
        var ada = Visitor.newUser(context);
        here.adaIs(ada, graph);
        var own = caller.get(of("ada") + "?known=true", "Authorization", Tokens.reading(context, ada));
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().at("/items/0/actor/id").asString()).isNotBlank();
    }

    @Test
    void hearsOnlyThoseWhoActForTheActor() {
        var word = "{\"kind\": \"not-for-me\"}";
        var address = of("garden") + "/" + here.id("theatre") + "/feedback";
        assertThat(caller.call("PUT", address, word).status()).isEqualTo(401);
        var stranger = Tokens.writing(context, Visitor.newUser(context));
        assertThat(caller.call("PUT", address, word, "Authorization", stranger).status())
                .isEqualTo(403);
        assertThat(caller.call("DELETE", address, "", "Authorization", stranger).status())
                .isEqualTo(403);
    }

    @Test
    void takesTheWordOfWhoManagesTheActorAndTakesItBack() {
        var user = Visitor.newUser(context);
        here.adaIs(user, graph);
        var ada = Tokens.writing(context, user);
        var reading = Tokens.reading(context, user);
        var address = of("garden") + "/" + here.id("theatre") + "/feedback";
        for (int times = 0; times < 2; times++) {
            assertThat(caller.call("PUT", address, "{\"kind\": \"not-for-me\"}", "Authorization", ada)
                            .status())
                    .isEqualTo(204);
        }
        assertThat(caller.get(of("garden"), "Authorization", reading).body()).doesNotContain(here.id("theatre"));
        assertThat(caller.get(of("garden")).body()).contains(here.id("theatre"));
        for (int times = 0; times < 2; times++) {
            assertThat(caller.call("DELETE", address, "", "Authorization", ada).status())
                    .isEqualTo(204);
        }
        assertThat(caller.get(of("garden"), "Authorization", reading).body()).contains(here.id("theatre"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "theatre; {\"kind\": \"blocked\"}; 422",
                "theatre; {}; 422",
                "theatre; nonsense; 400",
                "nobody; {\"kind\": \"saved\"}; 404",
                "garden; {\"kind\": \"saved\"}; 422"
            })
    void refusesWordsThatMeanNothing(String partner, String body, int status) {
        var user = Visitor.newUser(context);
        here.adaIs(user, graph);
        var answer = caller.call(
                "PUT",
                of("garden") + "/" + here.id(partner) + "/feedback",
                body,
                "Authorization",
                Tokens.writing(context, user));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void describesItself() {
        var document = caller.get("/api/openapi.json").json();
        assertThat(document.at("/paths/~1api~1v1~1actors~1{id}~1recommendations/get/summary")
                        .asString())
                .contains("best first");
    }

    private String of(String name) {
        return "/api/v1/actors/" + here.id(name) + "/recommendations";
    }
}
