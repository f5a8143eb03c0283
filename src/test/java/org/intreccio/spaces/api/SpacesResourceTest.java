package org.intreccio.spaces.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SpacesResourceTest {

    @Autowired
    ApplicationContext context;

    @Test
    void tellsOfSpacesAndTheirMembers() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var caller = new Caller(context);
        var found = caller.get("/api/v1/spaces?q=" + space.word()).json();
        assertThat(found.at("/items/0/slug").asString()).isEqualTo(space.slug());
        var one = caller.get("/api/v1/spaces/" + space.slug()).json();
        assertThat(one.at("/space/host/id").asString()).isEqualTo(space.host().value());
        assertThat(one.at("/links/0/href").asString()).isEqualTo("https://esempio.it");
        assertThat(caller.get("/api/v1/spaces/" + space.slug() + "/members")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(caller.get("/api/v1/spaces/niente-qui").status()).isEqualTo(404);
    }

    @Test
    void pagesThroughAllSpacesOnceEach() {
        var one = SpaceFixture.aSpace(context, Joining.OPEN);
        var caller = new Caller(context);
        SpaceFixture.aSpace(context, Joining.OPEN);
        var seen = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = caller.get("/api/v1/spaces?limit=1" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .json();
            page.at("/items").forEach(item -> seen.add(item.at("/id").asString()));
            next = page.at("/next").asString("");
        } while (!next.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().contains(one.space().value()).hasSizeGreaterThan(1);
        assertThat(caller.get("/api/v1/spaces?cursor=abc").status()).isEqualTo(422);
    }

    @Test
    void joinsAndLeavesByToken() {
        var space = SpaceFixture.aSpace(context, Joining.BY_REQUEST);
        var user = Visitor.newUser(context);
        var caller = new Caller(context);
        var me = "/api/v1/spaces/" + space.slug() + "/members/me";
        assertThat(caller.call("PUT", me, "").status()).isEqualTo(401);
        assertThat(caller.call("PUT", me, "", "Authorization", Tokens.reading(context, user))
                        .status())
                .isEqualTo(403);
        var token = Tokens.writing(context, user);
        var joined = caller.call("PUT", me, "{\"note\":\"eccomi\"}", "Authorization", token);
        assertThat(joined.json().at("/state").asString()).isEqualTo("requested");
        var waiting = "/api/v1/spaces/" + space.slug() + "/waiting";
        assertThat(caller.get(waiting, "Authorization", token).status()).isEqualTo(403);
        assertThat(caller.get(waiting, "Authorization", Tokens.reading(context, space.manager()))
                        .json()
                        .size())
                .isEqualTo(1);
        assertThat(caller.call("DELETE", me, "", "Authorization", token).status())
                .isEqualTo(204);
    }
}
