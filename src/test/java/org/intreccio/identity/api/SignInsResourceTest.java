package org.intreccio.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.identity.SignIns;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SignInsResourceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIns signIns;

    @Test
    void tellsOnesOwnToProgramsAndLetsThemEndNone() {
        var user = Visitor.newUser(context);
        var token = Tokens.writing(context, user);
        var caller = new Caller(context);
        try (var _ = Visitor.signedIn(context, user)) {
            var mine = signIns.mine();
            var told = caller.get("/api/v1/me/sign-ins", "Authorization", token)
                    .json()
                    .get("items");
            assertThat(told).hasSize(mine.size());
            assertThat(told.get(0).get("way").asString()).isEqualTo("password");
            assertThat(told.get(0).get("here").asBoolean()).isFalse();
            var one = "/api/v1/me/sign-ins/" + mine.getFirst().id().value();
            assertThat(caller.call("DELETE", one, "", "Authorization", token).status())
                    .isEqualTo(403);
            assertThat(caller.call("DELETE", "/api/v1/me/sign-ins", "", "Authorization", token)
                            .status())
                    .isEqualTo(403);
            assertThat(signIns.mine()).hasSameSizeAs(mine);
        }
    }
}
