package org.intreccio.proposals.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.proposals.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ProposalsResourceTest {

    @Autowired
    ApplicationContext context;

    @Test
    void beginsWritesClashesAndHandsInOnce() {
        var call = ChallengeFixture.anOpenCall(context);
        var user = Visitor.newUser(context);
        var lead = OrganisationFixture.imported(context).with("manager", user).id();
        var caller = new Caller(context);
        var token = Tokens.writing(context, user);
        var begun = caller.call(
                "POST",
                "/api/v1/challenges/" + call.id() + "/proposals?as=" + lead,
                "{\"agreed\": true}",
                "Authorization",
                token);
        assertThat(begun.status()).isEqualTo(201);
        var id = begun.json().path("id").asString();
        var path = "/api/v1/proposals/" + id;
        var saved = caller.call("PATCH", path, """
                {"base": 1, "title": "Orto in rete", "summary": "Un orto per scala", "sections": {"idea": "Seminare"},
                 "budget": [{"category": "staff", "what": "Ortolano", "amount": 2000000, "coFunded": 0}], "requested": 2000000}
                """, "Authorization", token);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("proposal").path("completeness").asInt()).isEqualTo(100);
        var clash = caller.call("PATCH", path, "{\"base\": 1, \"title\": \"Un altro\"}", "Authorization", token);
        assertThat(clash.json().path("clashes").get(0).path("theirs").asString())
                .isEqualTo("Orto in rete");
        assertThat(clash.json().path("proposal").path("title").asString()).isEqualTo("Orto in rete");
        var check = caller.get(path + "/check", "Authorization", token);
        assertThat(check.json().path("rules").get(0).path("outcome").asString()).isEqualTo("pass");
        var keyless = caller.call("POST", path + "/submissions", "", "Authorization", token);
        assertThat(keyless.status()).isEqualTo(400);
        assertThat(keyless.json().path("field").asString()).isEqualTo("Idempotency-Key");
        var first = submit(caller, path, token);
        assertThat(first.status()).isEqualTo(201);
        assertThat(submit(caller, path, token).body()).isEqualTo(first.body());
        var hash = first.json().path("sha256").asString();
        var file = caller.get(path + "/receipts/1/json", "Authorization", token);
        assertThat(Submission.hash(file.body())).isEqualTo(hash);
        assertThat(caller.get(path + "/receipts/1/text", "Authorization", token).body())
                .contains(hash);
        var paper = caller.get(path + "/receipts/1/pdf", "Authorization", token, "Accept-Language", "en");
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.body()).startsWith("%PDF");
        assertThat(caller.get(path + "/receipts/1/pdf").status())
                .as("for the team")
                .isIn(401, 404);
        assertThat(caller.get("/api/v1/receipts/" + hash).status())
                .as("whoever holds a receipt may verify it")
                .isEqualTo(200);
        assertThat(caller.get("/api/v1/receipts/" + "0".repeat(64)).status()).isEqualTo(404);
        assertThat(caller.call("PATCH", path, "{\"base\": 3, \"title\": \"Dopo\"}", "Authorization", token)
                        .status())
                .isEqualTo(409);
        assertThat(caller.get(path).status()).as("nobody else sees it").isEqualTo(404);
    }

    private static Caller.Answer submit(Caller caller, String path, String token) {
        return caller.call(
                "POST", path + "/submissions", "", "Authorization", token, "Idempotency-Key", "same-key-twice");
    }

    @Test
    void tellsTheOrganisersWhatIsNotConfidential() {
        var call = ChallengeFixture.anOpenCall(context);
        var here = ProposalFixture.aSubmittedProposal(context, call.id());
        var caller = new Caller(context);
        var organiser = Tokens.writing(context, call.manager());
        var told = caller.get("/api/v1/challenges/" + call.id() + "/proposals", "Authorization", organiser);
        assertThat(told.body()).contains("Testo di idea").doesNotContain("Testo di know-how");
        assertThat(caller.get("/api/v1/challenges/" + call.id() + "/proposals")
                        .json()
                        .path("items")
                        .size())
                .as("nothing is told to others before publication")
                .isZero();
        var path = "/api/v1/proposals/" + here.id();
        assertThat(caller.call("POST", path + "/ineligibility", "{\"reason\": \"\"}", "Authorization", organiser)
                        .status())
                .isEqualTo(422);
        assertThat(caller.call("POST", path + "/admission", "", "Authorization", organiser)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("eligible");
    }
}
