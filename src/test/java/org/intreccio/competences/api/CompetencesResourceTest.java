package org.intreccio.competences.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.competences.CompetenceFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CompetencesResourceTest {

    @Autowired
    ApplicationContext context;

    private Caller.Answer call(UserId user, String method, String path, String body) {
        return new Caller(context).call(method, "/api/v1" + path, body, "Authorization", Tokens.writing(context, user));
    }

    @Test
    void proposesAndDecidesOverTheWire() {
        var here = new CompetenceFixture(context);
        var word = UUID.randomUUID().toString().substring(0, 8);
        var path = "/actors/" + here.organisation.id() + "/competence-proposals";
        var body = "{\"it\": \"Arpa %s\", \"en\": \"Harp %s\", \"broader\": \"%s\"}".formatted(word, word, here.known);
        var made = call(here.manager, "POST", path, body);
        assertThat(made.status()).isEqualTo(201);
        assertThat(call(Visitor.newUser(context), "POST", path, body).status()).isEqualTo(403);
        assertThat(call(here.manager, "POST", path, "{\"it\": \"Arpa\", \"broader\": \"none\"}")
                        .status())
                .isEqualTo(422);
        var offered = here.offered(word);
        var steward = Visitor.newSteward(context);
        assertThat(call(steward, "GET", "/competence-proposals", "").body()).contains(offered.code());
        var decision = "/competence-proposals/" + offered.code();
        assertThat(call(here.manager, "POST", decision + "/refusal", "{\"reason\": \"Non serve\"}")
                        .status())
                .isEqualTo(403);
        assertThat(call(steward, "POST", decision + "/merger", "{\"into\": \"%s\"}".formatted(here.known))
                        .status())
                .isEqualTo(204);
        assertThat(call(steward, "POST", decision + "/refusal", "{\"reason\": \"Non serve\"}")
                        .status())
                .isEqualTo(404);
    }
}
