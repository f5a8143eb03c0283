package org.intreccio.teams.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.teams.TeamWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class TeamsResourceTest {

    private static final String ADDRESS = "/api/v1/teams/completions";

    @Autowired
    ApplicationContext context;

    private TeamWorld world;
    private Caller caller;

    @BeforeEach
    void draw() {
        world = TeamWorld.drawn(context);
        caller = new Caller(context);
    }

    @Test
    void tellsAnybodyWhoCouldCompleteATeam() {
        var answer = caller.get(
                        ADDRESS + "?member=" + world.id("garden") + "&need=" + world.id("light") + ","
                                + world.id("wood") + "&kinds=cooperative:0:1&title=Scene",
                        "Accept-Language",
                        "en")
                .json();
        assertThat(answer.at("/needs/0/name").asString()).isEqualTo("Light design");
        assertThat(answer.at("/completion/joining").size()).isEqualTo(2);
        assertThat(answer.at("/completion/covered").asInt()).isEqualTo(2);
        assertThat(answer.at("/completion/evidence").asInt()).isEqualTo(1);
        assertThat(answer.at("/completion/joining/0/way/0").asString()).isEqualTo(world.id("garden"));
        assertThat(answer.at("/smallest").asBoolean()).isTrue();
        assertThat(answer.at("/completion/limits").size()).isZero();
    }

    @Test
    void saysWhyItCannotBeDone() {
        var answer = caller.get(ADDRESS + "?need=" + world.id("puppets")).json();
        assertThat(answer.at("/obstacles/0/what").asString()).isEqualTo("nobody-offers");
        assertThat(answer.at("/obstacles/0/about").asString()).isEqualTo(world.id("puppets"));
        assertThat(answer.has("completion")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "need=no-such-thing, 422, need",
        "member=nobody-at-all, 404, ''",
        "member=Bad%20Id, 422, actor",
        "kinds=robot:1:2, 422, kinds",
        "kinds=company:3:1, 422, kinds",
        "size=100, 422, size",
        "size=x, 400, size",
        "place=nowhere-at-all, 422, place"
    })
    void refusesWithAReason(String query, int status, String field) {
        var answer = caller.get(ADDRESS + "?" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().at("/detail").asString()).isNotBlank();
        if (!field.isEmpty()) {
            assertThat(answer.json().toString()).contains(field);
        }
    }
}
