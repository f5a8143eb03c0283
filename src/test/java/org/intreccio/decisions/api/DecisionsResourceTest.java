package org.intreccio.decisions.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.decisions.DecisionFixture;
import org.intreccio.decisions.DecisionId;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DecisionsResourceTest {

    @Autowired
    ApplicationContext context;

    private Caller.Answer call(UserId user, String method, String path, String body) {
        return new Caller(context).call(method, "/api/v1" + path, body, "Authorization", Tokens.writing(context, user));
    }

    @Test
    void draftsOpensVotesAndDecidesOverTheWire() {
        var world = DecisionFixture.anOpenRoom(context);
        var closes = Instant.now().plus(3, ChronoUnit.DAYS);
        var threads = "/threads/" + world.thread() + "/decisions";
        var drafted = call(world.facilitator(), "POST", threads, """
                {"kind": "ranked", "question": "Come lo chiamiamo?", "options": ["Aperto", "Comune", "Verde"], "quorum": 50,
                 "closesAt": "%s"}""".formatted(closes));
        assertThat(drafted.status()).isEqualTo(201);
        var id = drafted.json().get("decision").get("id").asString();
        var path = "/decisions/" + id;
        assertThat(call(world.person(1), "GET", path, "").status())
                .as("a draft")
                .isEqualTo(404);
        assertThat(call(world.person(1), "POST", path + "/opening", "{}").status())
                .isEqualTo(403);
        var opened = call(world.facilitator(), "POST", path + "/opening", "{}");
        assertThat(opened.json().get("decision").get("eligible").asInt()).isEqualTo(4);
        assertThat(opened.json().get("decision").get("state").asString()).isEqualTo("open");

        var ballot = "{\"marks\": [1, 2, 0], \"code\": \"di-mio-pugno-1234\"}";
        var cast = call(world.person(1), "PUT", path + "/ballot", ballot);
        assertThat(cast.status()).isEqualTo(200);
        assertThat(call(world.person(1), "PUT", path + "/ballot", ballot).json())
                .as("twice is once")
                .isEqualTo(cast.json());
        call(world.person(2), "PUT", path + "/ballot", "{\"marks\": [0, 1, 0]}");
        call(world.person(2), "PUT", path + "/ballot", "{\"marks\": [1, 2, 3]}");
        var mine = call(world.person(1), "GET", path + "/ballot", "").json();
        assertThat(mine.get("earlier").size()).isZero();
        assertThat(mine.get("receipt").asString())
                .isEqualTo(cast.json().get("seal").asString());
        assertThat(call(world.person(3), "GET", path + "/ballot", "").status()).isEqualTo(404);
        assertThat(call(world.person(3), "POST", path + "/receipt-checks", "{\"code\": \"di-mio-pugno-1234\"}")
                        .json()
                        .get("fate")
                        .asString())
                .isEqualTo("COUNTS");
        assertThat(call(world.person(3), "PUT", path + "/ballot", "{\"marks\": [1, 1, 0]}")
                        .status())
                .isEqualTo(422);
        assertThat(call(Visitor.newUser(context), "PUT", path + "/ballot", ballot)
                        .status())
                .isEqualTo(403);

        world.isOver(new DecisionId(id));
        assertThat(call(world.person(3), "PUT", path + "/ballot", ballot).status())
                .as("late")
                .isEqualTo(409);
        var counted = call(world.person(3), "GET", path, "").json();
        assertThat(counted.get("decision").get("state").asString()).isEqualTo("closed");
        assertThat(counted.get("count").get("runoff").get("winners").get(0).asInt())
                .isZero();
        assertThat(counted.get("count").get("schulze").get("winners").get(0).asInt())
                .isZero();
        assertThat(counted.get("count").get("quorate").asBoolean()).isTrue();
        var guest = new Caller(context).call("GET", "/api/v1" + path, "").json();
        assertThat(guest.get("count")).isEqualTo(counted.get("count"));
        assertThat(guest.get("ballots").toString())
                .doesNotContain(world.person(1).value())
                .contains("\"voter\":null");
        assertThat(call(world.facilitator(), "POST", path + "/outcome", "{\"statement\": \"\"}")
                        .status())
                .isEqualTo(422);
        var told = call(world.facilitator(), "POST", path + "/outcome", """
                {"statement": "Si chiama Aperto.", "chosen": [0], "reviewOn": "2099-01-07"}""");
        assertThat(told.json().get("outcome").get("reviewOn").asString()).isEqualTo("2099-01-07");
        assertThat(new Caller(context)
                        .get("/calendars/decisions/" + id + ".ics")
                        .body())
                .contains("Come lo chiamiamo?");
        assertThat(call(world.facilitator(), "POST", path + "/reopening", """
                        {"closesAt": "%s", "reason": "Ancora"}""".formatted(closes))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void showsNothingOfARoomToWhoeverMayNotReadIt() {
        var world = DecisionFixture.anInvitedRoom(context);
        var id = world.anOpenDecision(DecisionFixture.secret(DecisionKind.SINGLE));
        var stranger = Visitor.newUser(context);
        for (var path : java.util.List.of("/decisions/" + id, "/decisions/" + id + "/ballot")) {
            assertThat(call(stranger, "GET", path, "").status()).isEqualTo(404);
        }
        assertThat(call(stranger, "POST", "/decisions/" + id + "/receipt-checks", "{\"code\": \"0123456789abcdef\"}")
                        .status())
                .isEqualTo(404);
        assertThat(call(stranger, "GET", "/threads/" + world.thread() + "/decisions", "")
                        .status())
                .isEqualTo(404);
        world.votes(1, id, 1, 0, 0);
        var seen = call(world.person(2), "GET", "/decisions/" + id, "").json();
        assertThat(seen.get("count").isNull()).as("hidden while open").isTrue();
        assertThat(seen.get("ballots").size()).isZero();
    }
}
