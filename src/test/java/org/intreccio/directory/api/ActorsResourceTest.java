package org.intreccio.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.directory.DirectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ActorsResourceTest {

    @Autowired
    ApplicationContext context;

    private Caller caller;
    private DirectoryFixture fixture;

    @BeforeEach
    void draw() {
        caller = new Caller(context);
        fixture = DirectoryFixture.gardenSchoolAndChoir(context);
    }

    @Test
    void findsActorsPageByPage() {
        var first = caller.get("/api/v1/actors?sort=name&limit=2&q=" + fixture.word());
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Total-Count")).isEqualTo("3");
        assertThat(first.json().at("/items")).hasSize(2);
        var next = first.json().at("/next").asString();
        var second = caller.get("/api/v1/actors?sort=name&limit=2&q=" + fixture.word() + "&cursor=" + next);
        assertThat(second.json().at("/items/0/id").asString()).isEqualTo(fixture.id("orto"));
        assertThat(second.json().at("/next").isMissingNode()
                        || second.json().at("/next").isNull())
                .isTrue();
    }

    @Test
    void narrowsByKindPlaceAndOffer() {
        var answer = caller.get("/api/v1/actors?kind=cooperative,institution&place=" + fixture.id("town") + "&offers="
                + fixture.id("skill"));
        assertThat(answer.header("Total-Count")).isEqualTo("1");
        assertThat(answer.json().at("/items/0/id").asString()).isEqualTo(fixture.id("orto"));
    }

    @Test
    void tellsAnActorItsNetworkAndHowItIsConnected() {
        var actor = caller.get("/api/v1/actors/" + fixture.id("orto")).json();
        assertThat(actor.at("/actor/kind").asString()).isEqualTo("cooperative");
        assertThat(actor.at("/offers/0/competence/en").asString()).isEqualTo("Pruning");
        var network =
                caller.get("/api/v1/actors/" + fixture.id("orto") + "/network").json();
        assertThat(network.at("/nodes")).hasSize(2);
        assertThat(network.at("/edges/0/projects").asInt()).isEqualTo(1);
        var paths = caller.get("/api/v1/actors/" + fixture.id("orto") + "/connections?to=" + fixture.id("ateneo"))
                .json();
        assertThat(paths.at("/0/steps/1/id").asString()).isEqualTo(fixture.id("semi"));
        var work = caller.get("/api/v1/actors/" + fixture.id("orto") + "/collaborations")
                .json();
        assertThat(work.at("/items/0/project").asString()).isEqualTo(fixture.id("semi"));
        var project = caller.get("/api/v1/projects/" + fixture.id("semi")).json();
        assertThat(project.at("/participants")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "404, /api/v1/actors/nobody-at-all",
        "404, /api/v1/actors/nobody-at-all/network",
        "404, /api/v1/projects/nothing-at-all",
        "422, /api/v1/actors/NOBODY%21",
        "422, /api/v1/actors?limit=101",
        "422, /api/v1/actors?limit=0",
        "400, /api/v1/actors?limit=many",
        "400, /api/v1/actors?sdg=eleven",
        "422, /api/v1/actors?kind=robot",
        "422, /api/v1/actors?sort=luck",
        "422, /api/v1/actors?cursor=nonsense",
    })
    void tellsWhatIsWrongAndWhatToDo(int status, String path) {
        var answer = caller.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").asString()).isNotBlank().doesNotStartWith("!");
    }
}
