package org.intreccio.collaborations.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.collaborations.CollaborationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CollaborationsResourceTest {

    @Autowired
    ApplicationContext context;

    private CollaborationFixture here;

    @BeforeEach
    void draw() {
        here = CollaborationFixture.twoOrganisations(context);
    }

    private Caller.Answer call(UserId user, String method, String path, String body) {
        return new Caller(context).call(method, "/api/v1" + path, body, "Authorization", Tokens.writing(context, user));
    }

    @Test
    void proposesConfirmsAndLeavesOverTheWire() {
        var proposed = call(here.proposing, "POST", "/actors/" + here.proposer.id() + "/collaborations", """
                {"title": {"it": "Orto sul tetto"}, "start": "2024-03-01", "role": "lead", "evidence": "https://orto.example/x",
                 "partners": [{"actor": "%s", "role": "sponsor"}]}""".formatted(
                        here.partner.id()));
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.json().get("counts").asBoolean()).isFalse();
        assertThat(proposed.json().get("project").isNull()).isTrue();
        var path = "/collaborations/" + proposed.json().get("id").asString();
        var part = path + "/parts/" + here.partner.id();
        assertThat(call(here.named, "GET", "/me/collaborations", "").body()).contains("Orto sul tetto");
        var confirmed = call(here.named, "POST", part + "/confirmation", "{\"visibility\": \"public\"}");
        assertThat(confirmed.json().get("counts").asBoolean()).isTrue();
        var project = confirmed.json().get("project").asString();
        assertThat(new Caller(context)
                        .call("GET", "/api/v1/projects/" + project, "")
                        .body())
                .contains("https://orto.example/x", here.partner.id().value());
        assertThat(call(here.named, "POST", part + "/refusal", "{}").status()).isEqualTo(409);
        assertThat(call(here.named, "DELETE", part, "").json().get("counts").asBoolean())
                .isFalse();
        assertThat(new Caller(context)
                        .call("GET", "/api/v1/projects/" + project, "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void disputesAndSettlesOverTheWire() {
        var confirmed = here.confirmed();
        var part = "/collaborations/" + confirmed.id() + "/parts/" + here.partner.id();
        var body = "{\"as\": \"%s\", \"reason\": \"Non c'erano mai\"}".formatted(here.proposer.id());
        assertThat(call(here.proposing, "POST", part + "/dispute", body).status())
                .isEqualTo(200);
        var steward = Visitor.newSteward(context);
        assertThat(call(steward, "GET", "/collaborations", "").body())
                .contains(confirmed.id().value());
        assertThat(call(here.named, "POST", part + "/settlement", "{\"stands\": true, \"reason\": \"Io c'ero\"}")
                        .status())
                .isEqualTo(403);
        var settled =
                call(steward, "POST", part + "/settlement", "{\"stands\": true, \"reason\": \"Le foto lo mostrano\"}");
        assertThat(settled.json().get("counts").asBoolean()).isTrue();
    }

    @Test
    void tellsStrangersNothingAndNamesTheFieldAtFault() {
        var proposed = here.proposed();
        var stranger = Visitor.newUser(context);
        assertThat(call(stranger, "GET", "/collaborations/" + proposed.id(), "").status())
                .isEqualTo(404);
        assertThat(call(stranger, "GET", "/collaborations/not-there", "").status())
                .isEqualTo(404);
        assertThat(call(stranger, "POST", "/actors/" + here.proposer.id() + "/collaborations", "{}")
                        .status())
                .isEqualTo(403);
        var wrong = call(here.proposing, "POST", "/actors/" + here.proposer.id() + "/collaborations", """
                {"title": {"it": "Orto"}, "partners": [{"actor": "%s"}]}""".formatted(
                        here.partner.id()));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"start\"");
    }
}
