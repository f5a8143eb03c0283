package org.intreccio.codesign.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.codesign.RoomFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RoomsResourceTest {

    private static final String ROOMS = "/api/v1/rooms";

    @Autowired
    ApplicationContext context;

    private Caller.Answer as(UserId user, String method, String path, String body, String... headers) {
        var all = new java.util.ArrayList<String>(java.util.List.of(headers));
        all.add("Authorization");
        all.add(Tokens.writing(context, user));
        var array = all.toArray(String[]::new);
        var caller = new Caller(context);
        return method.equals("GET") ? caller.get(path, array) : caller.call(method, path, body, array);
    }

    @Test
    void opensChangesFinishesAndReopens() {
        var call = ChallengeFixture.anOpenCall(context);
        var user = Visitor.newUser(context);
        var body = """
                {"on": "challenge:%s", "title": "Chi tiene le chiavi?", "access": "request", "direction": "interweaving",
                 "themes": ["commons"]}""".formatted(call.id());
        assertThat(as(user, "POST", ROOMS, body).status()).isEqualTo(400);
        var made = as(user, "POST", ROOMS, body, "Idempotency-Key", "una");
        assertThat(made.status()).isEqualTo(201);
        var id = made.json().at("/room/id").asString();
        assertThat(as(user, "POST", ROOMS, body, "Idempotency-Key", "una")
                        .json()
                        .at("/room/id")
                        .asString())
                .isEqualTo(id);
        assertThat(made.json().at("/mine/facilitates").asBoolean()).isTrue();
        var room = ROOMS + "/" + id;
        var changed = """
                {"version": %d, "title": "Chi apre?", "access": "open"}""";
        assertThat(as(user, "PUT", room, changed.formatted(9)).status()).isEqualTo(409);
        assertThat(as(
                                user,
                                "PUT",
                                room,
                                changed.formatted(made.json().at("/version").asInt()))
                        .json()
                        .at("/room/title")
                        .asString())
                .isEqualTo("Chi apre?");
        assertThat(as(user, "PUT", room + "/outcome", "{\"outcome\": \"\"}").status())
                .isEqualTo(422);
        assertThat(as(user, "PUT", room + "/outcome", "{\"outcome\": \"Aperto.\"}")
                        .json()
                        .at("/room/state")
                        .asString())
                .isEqualTo("finished");
        assertThat(as(user, "DELETE", room + "/outcome", "")
                        .json()
                        .at("/room/state")
                        .asString())
                .isEqualTo("open");
        assertThat(as(user, "POST", ROOMS, body.replace("request", "cancello"), "Idempotency-Key", "due")
                        .json()
                        .at("/field")
                        .asString())
                .isEqualTo("access");
    }

    @Test
    void letsPeopleInAndOut() {
        var room = RoomFixture.aRoomByRequest(context);
        var path = ROOMS + "/" + room.id();
        var asker = Visitor.newUser(context);
        var actor = room.actor(asker).value();
        var facilitator = room.facilitator();
        assertThat(new Caller(context).call("PUT", path + "/people/me", "").status())
                .isEqualTo(401);
        assertThat(as(asker, "PUT", path + "/people/me", "{\"note\": \"Eccomi\"}")
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("requested");
        assertThat(as(asker, "GET", path + "/people", "").status()).isEqualTo(403);
        assertThat(as(asker, "GET", path + "/waiting", "").status()).isEqualTo(403);
        assertThat(as(facilitator, "GET", path + "/waiting", "")
                        .json()
                        .at("/items/0/note")
                        .asString())
                .isEqualTo("Eccomi");
        assertThat(as(facilitator, "POST", path + "/people/" + actor + "/admission", "")
                        .status())
                .isEqualTo(204);
        assertThat(as(asker, "GET", path + "/people", "").json().at("/items").size())
                .isEqualTo(2);
        assertThat(as(facilitator, "PUT", path + "/people/" + actor + "/role", "{\"role\": \"re\"}")
                        .status())
                .isEqualTo(422);
        assertThat(as(facilitator, "PUT", path + "/people/" + actor + "/role", "{\"role\": \"facilitator\"}")
                        .status())
                .isEqualTo(204);
        assertThat(as(asker, "POST", path + "/people/" + room.facilitatorActor() + "/removal", "{}")
                        .status())
                .isEqualTo(422);
        assertThat(as(facilitator, "DELETE", path + "/people/me", "").status()).isEqualTo(204);
        var other = Visitor.newUser(context);
        assertThat(as(asker, "POST", path + "/invitations", "{\"person\": \"%s\"}".formatted(room.actor(other)))
                        .status())
                .isEqualTo(204);
        assertThat(as(other, "PUT", path + "/people/me", "").json().at("/state").asString())
                .isEqualTo("member");
    }

    @Test
    void findsRoomsPageByPageAndTellsOfNoInvitedOne() {
        var open = RoomFixture.anOpenRoom(context);
        var secret = RoomFixture.anInvitedRoom(context);
        var caller = new Caller(context);
        var found = caller.get(ROOMS + "?limit=1&direction=idea-to-place&q=" + open.word())
                .json();
        assertThat(found.at("/items/0/id").asString()).isEqualTo(open.id().value());
        var next = found.at("/next").asString();
        assertThat(caller.get(ROOMS + "?limit=1&q=" + open.word() + "&cursor=" + next)
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(caller.get(ROOMS + "?state=chiuse").status()).isEqualTo(422);
        assertThat(caller.get(ROOMS + "?q=" + secret.word()).json().at("/items").size())
                .isZero();
        var stranger = Visitor.newUser(context);
        for (var path : new String[] {"", "/people", "/waiting"}) {
            var answer = as(stranger, "GET", ROOMS + "/" + secret.id() + path, "");
            var none = as(stranger, "GET", ROOMS + "/r-che-non-esiste" + path, "");
            assertThat(answer.status()).isEqualTo(none.status());
            assertThat(answer.body()).doesNotContain(secret.word());
        }
    }
}
