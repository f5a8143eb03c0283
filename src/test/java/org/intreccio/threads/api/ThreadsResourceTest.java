package org.intreccio.threads.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.identity.Tokens;
import org.intreccio.threads.ThreadFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ThreadsResourceTest {

    @Autowired
    ApplicationContext context;

    @Test
    void saysChangesReactsMovesAndMeets() {
        var here = ThreadFixture.inAnOpenRoom(context);
        var caller = new Caller(context);
        var ada = Tokens.writing(context, here.somebody());
        var facilitator = Tokens.writing(context, here.facilitator());
        var path = "/api/v1/threads/" + here.thread();
        var need = caller.call(
                "POST",
                path + "/contributions",
                "{\"type\": \"need\", \"text\": \"Serve un tavolo lungo\", \"competences\": [\"woodworking\"]}",
                "Authorization",
                ada,
                "Idempotency-Key",
                "one");
        assertThat(need.status()).isEqualTo(201);
        var id = need.json().path("id").asString();
        var again = caller.call(
                "POST",
                path + "/contributions",
                "{\"text\": \"Serve un tavolo lungo\"}",
                "Authorization",
                ada,
                "Idempotency-Key",
                "one");
        assertThat(again.json().path("id").asString()).isEqualTo(id);
        assertThat(caller.call(
                                "POST",
                                path + "/contributions",
                                "{\"type\": \"shout\", \"text\": \"x\"}",
                                "Authorization",
                                ada,
                                "Idempotency-Key",
                                "two")
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("type");
        var offer = caller.call(
                        "POST",
                        path + "/contributions",
                        "{\"type\": \"offer\", \"text\": \"Un tavolo lungo ce l’abbiamo\", \"competences\": [\"woodworking\"]}",
                        "Authorization",
                        facilitator,
                        "Idempotency-Key",
                        "three")
                .json()
                .path("id")
                .asString();
        var board = caller.get("/api/v1/rooms/" + here.room() + "/board");
        assertThat(board.json()
                        .path("needs")
                        .get(0)
                        .path("fits")
                        .get(0)
                        .path("offer")
                        .asString())
                .isEqualTo(offer);
        assertThat(caller.call("PUT", "/api/v1/contributions/" + id + "/met/" + offer, "", "Authorization", ada)
                        .status())
                .isEqualTo(204);
        assertThat(caller.call(
                                "PUT",
                                "/api/v1/contributions/" + id + "/reactions/can-help",
                                "",
                                "Authorization",
                                facilitator)
                        .json()
                        .path("reactions")
                        .path("can-help")
                        .asInt())
                .isEqualTo(1);
        assertThat(caller.call(
                                "PUT",
                                "/api/v1/contributions/" + id,
                                "{\"type\": \"need\", \"text\": \"Serve un banco\", \"before\": \"Serve un tavolo lungo\"}",
                                "Authorization",
                                ada)
                        .json()
                        .path("text")
                        .asString())
                .isEqualTo("Serve un banco");
        assertThat(caller.call(
                                "PUT",
                                "/api/v1/contributions/" + id,
                                "{\"type\": \"need\", \"text\": \"Altro\", \"before\": \"Serve un tavolo lungo\"}",
                                "Authorization",
                                ada)
                        .status())
                .isEqualTo(409);
        assertThat(caller.get(path + "/contributions").json().path("items").size())
                .isEqualTo(2);
        var split = caller.call(
                "POST",
                path + "/splits",
                "{\"title\": \"Il tavolo\", \"contributions\": [\"" + id + "\"]}",
                "Authorization",
                facilitator,
                "Idempotency-Key",
                "split");
        assertThat(split.json().path("contributions").asInt()).isEqualTo(1);
        assertThat(caller.call(
                                "PATCH",
                                path,
                                "{\"pinned\": true, \"summary\": \"Abbiamo un tavolo\"}",
                                "Authorization",
                                facilitator)
                        .json()
                        .path("summary")
                        .path("text")
                        .asString())
                .isEqualTo("Abbiamo un tavolo");
        assertThat(caller.call("PATCH", path, "{\"closed\": true}", "Authorization", ada)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tellsStrangersNothingOfRoomsByInvitation() {
        var secret = ThreadFixture.inAnInvitedRoom(context);
        var caller = new Caller(context);
        assertThat(caller.get("/api/v1/threads/" + secret.thread()).status()).isEqualTo(404);
        assertThat(caller.get("/api/v1/threads/" + secret.thread() + "/contributions")
                        .status())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/rooms/" + secret.room() + "/board").status())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/rooms/" + secret.room() + "/threads").status())
                .isEqualTo(404);
    }
}
