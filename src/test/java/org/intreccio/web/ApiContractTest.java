package org.intreccio.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ApiContractTest {

    @Autowired
    ApplicationContext context;

    private Caller caller;

    @BeforeEach
    void dial() {
        caller = new Caller(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/v1/nothing", "/api/v2/actors", "/actuator/env"})
    void answersAnUnknownPathAsAProblem(String path) {
        var answer = caller.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").asString()).contains(path);
        assertThat(answer.json().at("/instance").asString()).isEqualTo(path);
    }

    @Test
    void speaksTheFirstLanguageOfTheCallerThatItKnows() {
        assertThat(title("fr-FR, en;q=0.8, it;q=0.5")).isEqualTo("Not found");
        assertThat(title("it-CH")).isEqualTo("Non trovato");
        assertThat(title("zh")).isEqualTo("Non trovato");
    }

    private String title(String languages) {
        return caller.get("/api/nothing", "Accept-Language", languages)
                .json()
                .at("/title")
                .asString();
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        var answer = caller.call("PUT", "/api/v1/tokens", "{}");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
        assertThat(answer.json().at("/detail").asString()).contains("PUT");
    }

    @Test
    void refusesAnIdThatIsNone() {
        var writing = Tokens.writing(context, Visitor.newUser(context));
        var answer = caller.call("DELETE", "/api/v1/tokens/Not%20an%20id", "", "Authorization", writing);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/field").asString()).isEqualTo("token");
    }

    @Test
    void answers304ToWhoHasTheSameAlready() {
        var token = Tokens.reading(context, Visitor.newUser(context));
        var first = caller.get("/api/v1/me", "Authorization", token);
        assertThat(first.header("ETag")).isNotEmpty();
        var second = caller.get("/api/v1/me", "Authorization", token, "If-None-Match", first.header("ETag"));
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void describesItself() {
        var document = caller.get("/api/openapi.json").json();
        assertThat(document.at("/info/title").asString()).isEqualTo("Intreccio");
        assertThat(document.at("/info/license/name").asString()).isEqualTo("AGPL-3.0-or-later");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/paths/~1api~1v1~1me/get/responses/default").isMissingNode())
                .isFalse();
    }

    @Test
    void callsEachThingInItsDocumentByOneName() {
        var document = caller.get("/api/openapi.json").json();
        var schemas = document.at("/components/schemas");
        assertThat(schemas.propertyNames()).doesNotContain("Card", "Reason").contains("SpacesJoined", "Problem");
        assertThat(document.findValues("$ref"))
                .allSatisfy(
                        reference -> assertThat(schemas.has(reference.asString().replace("#/components/schemas/", "")))
                                .as(reference.asString())
                                .isTrue());
    }

    @Test
    void leadsPeopleToThePageThatTellsOfIt() {
        var door = caller.get("/api/docs");
        assertThat(door.status()).isEqualTo(302);
        assertThat(java.net.URI.create(door.header("Location")).getPath()).isEqualTo("/developers");
    }

    @Test
    void tellsIdsAsTheStringsThatTheyAre() {
        var document = caller.get("/api/openapi.json").json();
        assertThat(document.at("/components/schemas").propertyNames()).noneMatch(name -> name.endsWith("ActorId"));
        assertThat(document.at("/paths/~1api~1v1~1actors~1{id}/get/parameters/0/schema/type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    void tellsBrowsersHowLittleItNeeds() {
        var page = caller.get("/sign-in");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'", "default-src 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(caller.get("/api/v1/me").header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void saysOnlyWhetherItIsWell() {
        var health = caller.get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().has("components")).isFalse();
    }
}
