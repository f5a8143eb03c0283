package org.intreccio.challenges.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ChallengesResourceTest {

    private static final String CALLS = "/api/v1/challenges";

    @Autowired
    ApplicationContext context;

    @Test
    void tellsOfCallsWithAllTheirRules() {
        var call = ChallengeFixture.anOpenCall(context);
        var draft = ChallengeFixture.aDraftCall(context);
        var caller = new Caller(context);
        var found = caller.get(CALLS + "?state=open&q=" + call.word()).json();
        assertThat(found.at("/items/0/id").asString()).isEqualTo(call.id().value());
        assertThat(found.at("/counts/open").asInt()).isEqualTo(1);
        var one = caller.get(CALLS + "/" + call.id()).json();
        assertThat(one.at("/terms/rules/0/rule").asString()).isEqualTo("cost");
        assertThat(one.at("/terms/rules/0/most/cents").asLong()).isEqualTo(10_000_000);
        assertThat(one.at("/rules/0").asString()).contains("100.000,00");
        assertThat(caller.get(CALLS + "/" + draft.id()).status()).isEqualTo(404);
        assertThat(caller.get(CALLS + "?state=forse").status()).isEqualTo(422);
        assertThat(caller.get("/api/v1/challenge-templates").json().at("/items").size())
                .isEqualTo(6);
    }

    @Test
    void runsACallByTokenFromATemplateToTheReview() {
        var user = Visitor.newUser(context);
        var host = OrganisationFixture.imported(context).with("owner", user).id();
        var caller = new Caller(context);
        var token = Tokens.writing(context, user);
        var begun = caller.call(
                "POST",
                CALLS,
                "{\"host\":\"%s\",\"template\":\"milan-2020\",\"title\":{\"it\":\"Piazze\"}}".formatted(host),
                "Authorization",
                token);
        assertThat(begun.status()).isEqualTo(201);
        var call = CALLS + "/" + begun.json().at("/challenge/id").asString();
        var incomplete = caller.call("POST", call + "/steps/send-for-review", "", "Authorization", token);
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.body()).contains("themes");
        var about = caller.call(
                "PATCH",
                call,
                "{\"edits\":%d,\"themes\":[\"commons\"]}"
                        .formatted(begun.json().at("/edits").asLong()),
                "Authorization",
                token);
        assertThat(about.status()).isEqualTo(200);
        assertThat(caller.call("PATCH", call, "{\"edits\":0,\"themes\":[]}", "Authorization", token)
                        .status())
                .isEqualTo(409);
        assertThat(caller.call("PATCH", call, "{\"terms\":{\"rules\":[{\"rule\":\"boh\"}]}}", "Authorization", token)
                        .status())
                .isEqualTo(422);
        assertThat(caller.call("POST", call + "/steps/send-for-review", "", "Authorization", token)
                        .json()
                        .at("/status")
                        .asString())
                .isEqualTo("in-review");
        assertThat(caller.call("POST", call + "/steps/open", "", "Authorization", token)
                        .status())
                .isEqualTo(403);
        assertThat(caller.get("/api/v1/me/challenges", "Authorization", token)
                        .json()
                        .at("/items/0/status")
                        .asString())
                .isEqualTo("in-review");
    }

    @Test
    void saysWhetherAProposalWouldBeEligible() {
        var call = ChallengeFixture.anOpenCall(context);
        var caller = new Caller(context);
        var token = Tokens.writing(context, call.manager());
        var asked = "{\"actor\":\"%s\",\"cost\":{\"cents\":%d,\"currency\":\"EUR\"}}";
        var exact = caller.call(
                "POST",
                CALLS + "/" + call.id() + "/eligibility",
                asked.formatted(call.host(), 10_000_000),
                "Authorization",
                token);
        assertThat(exact.json().at("/eligible").asBoolean()).isTrue();
        var above = caller.call(
                "POST",
                CALLS + "/" + call.id() + "/eligibility",
                asked.formatted(call.host(), 10_000_001),
                "Authorization",
                token);
        assertThat(above.json().at("/eligible").asBoolean()).isFalse();
        assertThat(above.json().at("/findings/0/remedy/it").asString()).contains("0,01");
        assertThat(caller.call(
                                "POST",
                                CALLS + "/" + call.id() + "/eligibility",
                                asked.formatted(
                                        ChallengeFixture.anOpenCall(context).host(), 1),
                                "Authorization",
                                token)
                        .status())
                .isEqualTo(403);
    }
}
