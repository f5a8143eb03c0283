package org.intreccio.results.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.documents.Digest;
import org.intreccio.evaluation.EvaluationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rankings and results by the REST interface: what each role may see in each phase, and what all read in the end. */
@PortalTest
class ResultsResourceTest {

    private static final String MANAGER = "manager";
    private static final String REVIEWER = "reviewer";
    private static final String PROPOSER = "proposer";
    private static final String RIVAL = "another proposer";
    private static final String STRANGER = "stranger";
    private static final String GUEST = "guest";
    private static final List<String> ALL = List.of(MANAGER, REVIEWER, PROPOSER, RIVAL, STRANGER, GUEST);
    private static final List<String> OTHERS = List.of(REVIEWER, PROPOSER, RIVAL, STRANGER, GUEST);

    @Autowired
    ApplicationContext context;

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private Caller caller;
    private EvaluationFixture here;
    private String call;

    private void draw(EvaluationFixture fixture) {
        caller = new Caller(context);
        here = fixture;
        call = "/api/v1/challenges/" + here.id();
        tokens.put(MANAGER, token(here.call.manager()));
        tokens.put(REVIEWER, token(here.reviewers.get(0)));
        tokens.put(RIVAL, token(here.proposals.get(0).speaker()));
        tokens.put(PROPOSER, token(here.proposals.get(1).speaker()));
        tokens.put(STRANGER, token(Visitor.newUser(context)));
        tokens.put(GUEST, "");
    }

    private String token(UserId user) {
        return Tokens.writing(context, user);
    }

    /** The second proposal is put in reserve, which its team learns with everybody else and not before. */
    @Test
    void tellsEachRoleInEachPhaseWhatIsTheirsToKnow() {
        draw(EvaluationFixture.aCommittee(context, 2, 2, false).assigned().scored(9, 6));
        var proposal = "/api/v1/proposals/" + here.proposals.get(1).id();
        sees(call + "/ranking", List.of(MANAGER));
        assertThat(ask(MANAGER, "GET", call + "/ranking").json().path("ready").asBoolean())
                .isTrue();
        untold(proposal);
        refused(ask(MANAGER, "POST", call + "/results", ""), 409, "");
        OTHERS.forEach(who -> {
            for (var path : List.of("/ranking", "/results")) {
                assertThat(ask(who, "POST", call + path, "").status())
                        .as(who + " POST " + path)
                        .isIn(401, 403);
            }
        });
        var fixed = ask(MANAGER, "POST", call + "/ranking", "");
        assertThat(fixed.status()).isEqualTo(200);
        assertThat(ask(MANAGER, "POST", call + "/ranking", "").body())
                .as("fixing it again changes nothing")
                .isEqualTo(fixed.body());
        sees(call + "/ranking", List.of(MANAGER));
        sees(call + "/minutes", List.of(MANAGER));
        untold(proposal);
        assertThat(ask(MANAGER, "POST", call + "/results", "").status()).isEqualTo(200);
        told(proposal);
    }

    private void untold(String proposal) {
        for (var path : List.of("/results", "/results/table")) {
            sees(call + path, List.of());
        }
        sees(proposal + "/feedback", List.of());
        assertThat(ask(PROPOSER, "GET", proposal).json().path("status").asString())
                .isEqualTo("in-evaluation");
        refused(ask(PROPOSER, "POST", proposal + "/appeal", "{\"reason\": \"Troppo presto\"}"), 409, "");
        for (var who : List.of(PROPOSER, RIVAL, STRANGER, GUEST)) {
            assertThat(ask(who, "GET", call + "/results/record").status())
                    .as(who)
                    .isEqualTo(404);
            assertThat(ask(who, "GET", proposal).body()).as(who).doesNotContain("reserve", "Giudizio");
        }
    }

    private void told(String proposal) {
        for (var path : List.of("/results", "/results/table", "/results/record")) {
            sees(call + path, ALL);
        }
        sees(proposal + "/feedback", List.of(PROPOSER));
        assertThat(ask(PROPOSER, "GET", proposal).json().path("status").asString())
                .isEqualTo("reserve");
        var feedback = ask(PROPOSER, "GET", proposal + "/feedback");
        assertThat(feedback.json().path("comments").size()).isEqualTo(2);
        assertThat(feedback.body()).contains("60.00").doesNotContain("Nota riservata");
        sees(call + "/minutes", List.of(MANAGER));
    }

    @Test
    void opensRulesRankingAndReasonsAsDataWithoutPersons() {
        draw(EvaluationFixture.aCommittee(context, 2, 2, false).assigned().scored(9, 6));
        ask(MANAGER, "POST", call + "/ranking", "");
        ask(MANAGER, "POST", call + "/results", "");
        var release = ask(GUEST, "GET", call + "/results");
        var json = release.json();
        assertThat(json.path("ocid").asString()).isEqualTo("intreccio-" + here.id());
        assertThat(json.path("tender").path("criteria").size()).isEqualTo(4);
        assertThat(json.path("bids").get(0).path("score").asDouble()).isEqualTo(90);
        assertThat(json.path("bids").get(0).path("outcome").asString()).isEqualTo("selected");
        assertThat(json.path("bids").get(1).path("reason").asString()).isEqualTo("places");
        assertThat(json.path("awards").get(0).path("status").asString()).isEqualTo("active");
        assertThat(Digest.of(ask(GUEST, "GET", call + "/results/record").body()))
                .isEqualTo(json.path("fingerprint").asString());
        var table = ask(GUEST, "GET", call + "/results/table?format=csv");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.body().lines().toList())
                .hasSize(3)
                .first()
                .asString()
                .contains("rank,proposal,title,lead,score");
        assertThat(ask(GUEST, "GET", call + "/results/table?format=xlsx").body())
                .startsWith("PK");
        assertThat(ask(GUEST, "GET", call + "/results/table?format=json")
                        .json()
                        .get(1)
                        .path("outcome")
                        .asString())
                .isEqualTo("reserve");
        refused(ask(GUEST, "GET", call + "/results/table?format=pdf"), 422, "format");
        here.people.forEach(person -> assertThat(release.body() + table.body())
                .as("no personal data")
                .doesNotContain(person.value(), "Nota riservata"));
        var minutes = ask(MANAGER, "GET", call + "/minutes");
        assertThat(minutes.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(minutes.body()).startsWith("%PDF");
    }

    @Test
    void settlesATieInWritingAlone() {
        draw(EvaluationFixture.aCommittee(context, 2, 2, false)
                .allAtOnce()
                .assigned()
                .scored(6, 6));
        var first = here.proposals.get(0).id();
        var second = here.proposals.get(1).id();
        var ranking = ask(MANAGER, "GET", call + "/ranking").json();
        assertThat(ranking.path("ties").get(0).size()).isEqualTo(2);
        assertThat(ranking.path("ready").asBoolean()).isFalse();
        refused(ask(MANAGER, "POST", call + "/ranking", ""), 409, "");
        var order = "{\"order\": [\"" + second + "\", \"" + first + "\"], \"reason\": \"%s\"}";
        refused(ask(MANAGER, "POST", call + "/ranking/ties", order.formatted("")), 422, "reason");
        refused(
                ask(
                        MANAGER,
                        "POST",
                        call + "/ranking/ties",
                        "{\"order\": [\"" + second + "\"], \"reason\": \"Meglio\"}"),
                422,
                "order");
        OTHERS.forEach(who -> assertThat(ask(who, "POST", call + "/ranking/ties", order.formatted("Io"))
                        .status())
                .as(who)
                .isIn(401, 403));
        assertThat(ask(MANAGER, "POST", call + "/ranking/ties", order.formatted("Serve di più"))
                        .json()
                        .path("ready")
                        .asBoolean())
                .isTrue();
        assertThat(ask(MANAGER, "POST", call + "/ranking", "").body()).contains("Serve di più");
    }

    @Test
    void takesAnAppealOnceAndAPlaceThatIsGivenUp() {
        draw(EvaluationFixture.aCommittee(context, 3, 3, false).assigned().scored(9, 6, 3));
        ask(MANAGER, "POST", call + "/ranking", "");
        ask(MANAGER, "POST", call + "/results", "");
        var path = "/api/v1/proposals/" + here.proposals.get(1).id() + "/appeal";
        refused(ask(PROPOSER, "POST", path, "{}"), 422, "reason");
        for (var who : List.of(RIVAL, STRANGER, GUEST, REVIEWER)) {
            assertThat(ask(who, "POST", path, "{\"reason\": \"Per loro\"}").status())
                    .as(who)
                    .isIn(401, 403, 404);
        }
        var appeal = ask(PROPOSER, "POST", path, "{\"reason\": \"Il costo è letto male\"}");
        assertThat(appeal.status()).isEqualTo(201);
        refused(ask(PROPOSER, "POST", path, "{\"reason\": \"Ancora\"}"), 409, "");
        sees(call + "/appeals", List.of(MANAGER));
        var answer = "/api/v1/appeals/" + appeal.json().path("id").asString() + "/answer";
        for (var who : OTHERS) {
            assertThat(ask(who, "POST", answer, "{\"upheld\": true, \"answer\": \"Sì\"}")
                            .status())
                    .as(who)
                    .isIn(401, 403, 404);
        }
        refused(ask(MANAGER, "POST", answer, "{\"upheld\": false}"), 422, "answer");
        assertThat(ask(MANAGER, "POST", answer, "{\"upheld\": false, \"answer\": \"Riletto\"}")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("rejected");
        var gone = "{\"proposal\": \"" + here.proposals.get(0).id() + "\", \"reason\": \"%s\"}";
        refused(ask(MANAGER, "POST", call + "/results/given-up", gone.formatted("")), 422, "reason");
        refused(
                ask(MANAGER, "POST", call + "/results/given-up", "{\"proposal\": \"x\", \"reason\": \"Via\"}"),
                422,
                "proposal");
        assertThat(ask(RIVAL, "POST", call + "/results/given-up", gone.formatted("Via"))
                        .status())
                .isEqualTo(403);
        assertThat(ask(MANAGER, "POST", call + "/results/given-up", gone.formatted("Senza sede"))
                        .json()
                        .path("proposal")
                        .asString())
                .isEqualTo(here.proposals.get(1).id().value());
        assertThat(ask(GUEST, "GET", call + "/results")
                        .json()
                        .path("awards")
                        .get(0)
                        .path("status")
                        .asString())
                .isEqualTo("cancelled");
    }

    /** These get an answer, all others are refused: nobody learns whether there is anything. */
    private void sees(String path, List<String> those) {
        for (var who : ALL) {
            int status = ask(who, "GET", path).status();
            if (those.contains(who)) {
                assertThat(status).as(who + " " + path).isEqualTo(200);
            } else {
                assertThat(status).as(who + " " + path).isIn(401, 403, 404);
            }
        }
    }

    private Caller.Answer ask(String who, String method, String path) {
        return ask(who, method, path, "");
    }

    private Caller.Answer ask(String who, String method, String path, String body) {
        var token = Objects.requireNonNull(tokens.get(who));
        return token.isEmpty()
                ? caller.call(method, path, body)
                : caller.call(method, path, body, "Authorization", token);
    }

    /** Refused in a sentence, at this field where it is about one. */
    private static void refused(Caller.Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).hasSizeGreaterThan(20);
        if (!field.isEmpty()) {
            assertThat(answer.json().path("field").asString()).isEqualTo(field);
        }
    }
}
