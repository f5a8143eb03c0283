package org.intreccio.introductions.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.introductions.IntroductionFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class IntroductionsResourceTest {

    @Autowired
    ApplicationContext context;

    private IntroductionFixture here;

    @BeforeEach
    void draw() {
        here = IntroductionFixture.threeInARow(context);
    }

    private Caller.Answer call(UserId user, String method, String path, String body) {
        return new Caller(context).call(method, "/api/v1" + path, body, "Authorization", Tokens.writing(context, user));
    }

    private Caller.Answer ask() {
        return call(here.asking, "POST", "/actors/" + here.asker.id() + "/introductions", """
                {"to": "%s", "via": ["%s"], "purpose": "Un orto sul tetto", "words": "Vorremmo parlare con chi cura il tetto."}
                """.formatted(
                        here.target.id(), here.middle.id()));
    }

    @Test
    void tellsEverybodyTheClosestWays() {
        var ways =
                new Caller(context).get("/api/v1/actors/" + here.asker.id() + "/closest-ways?to=" + here.target.id());
        assertThat(ways.status()).isEqualTo(200);
        var way = ways.json().get(0);
        assertThat(way.get("stops").get(1).get("id").asString())
                .isEqualTo(here.middle.id().value());
        assertThat(way.get("ties").get(0).get("how").asString()).isEqualTo("worked-together");
        assertThat(way.get("strength").asDouble()).isBetween(0.01, 0.99);
        assertThat(new Caller(context)
                        .get("/api/v1/actors/nobody-1/closest-ways?to=" + here.target.id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void asksPassesOnAndMeetsOverTheWire() {
        var ways = call(here.asking, "GET", "/me/introducers?as=" + here.asker.id() + "&to=" + here.target.id(), "");
        assertThat(ways.json().get(0).get("stops").get(1).get("id").asString())
                .isEqualTo(here.middle.id().value());
        var asked = ask();
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.json().get("state").asString()).isEqualTo("waiting");
        var path = "/introductions/" + asked.json().get("id").asString();

        answer(here.between, "agreement", "forwarded");
        assertThat(call(here.asking, "GET", path, "").body()).isEqualTo(asked.body());
        answer(here.sought, "agreement", "accepted");

        var met = call(here.asking, "GET", path, "").json();
        assertThat(met.get("state").asString()).isEqualTo("accepted");
        assertThat(met.get("contact").get("email").asString()).contains("@");
        assertThat(call(here.asking, "DELETE", path, "").status()).isEqualTo(409);
    }

    private void answer(UserId user, String what, String state) {
        var waiting = call(user, "GET", "/me/introduction-requests", "")
                .json()
                .get("items")
                .get(0);
        var answered =
                call(user, "POST", "/introduction-requests/" + waiting.get("id").asString() + "/" + what, "");
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().get("state").asString()).isEqualTo(state);
    }

    @Test
    void writesARefusalLikeNoAnswer() {
        var asked = ask();
        var path = "/introductions/" + asked.json().get("id").asString();
        answer(here.between, "refusal", "declined");
        assertThat(call(here.asking, "GET", path, "").body()).isEqualTo(asked.body());
        assertThat(call(here.asking, "GET", "/me/introductions", "").body()).doesNotContain("declined");
        assertThat(call(here.asking, "DELETE", path, "").json().get("state").asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void switchesOffBeingAsked() {
        var path = "/actors/" + here.middle.id() + "/openness";
        assertThat(call(here.asking, "PUT", path, "{\"open\": false}").status()).isEqualTo(403);
        assertThat(call(here.between, "PUT", path, "{\"open\": false}")
                        .json()
                        .get("open")
                        .asBoolean())
                .isFalse();
        assertThat(ask().status()).isEqualTo(409);
    }
}
