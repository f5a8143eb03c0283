package org.intreccio.evaluation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.evaluation.EvaluationFixture;
import org.intreccio.evaluation.Review;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Committees by the REST interface: what each sees and may do, and what whoever errs is told. */
@PortalTest
class EvaluationResourceTest {

    private static final String MANAGER = "manager";
    private static final String REVIEWER = "reviewer";
    private static final String OTHER = "other reviewer";
    private static final String PROPOSER = "proposer";
    private static final String STRANGER = "stranger";
    private static final String GUEST = "guest";
    private static final String CARD = """
            {"marks": [{"criterion": "innovativeness", "score": 7, "comment": "Nuovo qui"},
              {"criterion": "impact", "score": 8}, {"criterion": "coherence", "score": 6}, {"criterion": "feasibility", "score": 5}],
             "overall": "Solida e utile", "confidential": "Solo per voi"}""";

    @Autowired
    ApplicationContext context;

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private Caller caller;
    private EvaluationFixture here;
    private String call;

    @BeforeEach
    void draw() {
        caller = new Caller(context);
        here = EvaluationFixture.aCommittee(context, 2, 3, true);
        call = "/api/v1/challenges/" + here.id();
        tokens.put(MANAGER, token(here.call.manager()));
        tokens.put(REVIEWER, token(here.reviewers.get(0)));
        tokens.put(OTHER, token(here.reviewers.get(1)));
        tokens.put(PROPOSER, token(here.proposals.getFirst().speaker()));
        tokens.put(STRANGER, token(Visitor.newUser(context)));
        tokens.put(GUEST, "");
    }

    private String token(UserId user) {
        return Tokens.writing(context, user);
    }

    @Test
    void letsThoseAloneWhoRunTheCallSeeAndSteerItsCommittee() {
        var body = "{\"person\": \"" + here.people.getFirst() + "\", \"proposal\": \""
                + here.proposals.getFirst().id() + "\", \"reason\": \"Così\", \"admitted\": true}";
        for (var who : List.of(REVIEWER, OTHER, PROPOSER, STRANGER, GUEST)) {
            int refused = who.equals(GUEST) ? 401 : 403;
            for (var path : List.of("/committee", "/assignment", "/reviews", "/reviews/export")) {
                assertThat(ask(who, "GET", call + path, "").status())
                        .as(who + path)
                        .isEqualTo(refused);
            }
            for (var path : List.of("/committee", "/assignment", "/reviews", "/rulings", "/agreement")) {
                assertThat(ask(who, "POST", call + path, body).status())
                        .as(who + " POST " + path)
                        .isEqualTo(refused);
            }
        }
        var plan = ask(MANAGER, "GET", call + "/assignment", "").json();
        assertThat(plan.path("pairs").size()).isEqualTo(2 * plan.path("least").asInt());
        assertThat(here.of(0)).as("a plan alone gives nothing out").isEmpty();
        var made = ask(MANAGER, "POST", call + "/assignment", "");
        assertThat(made.status()).isEqualTo(200);
        assertThat(ask(MANAGER, "POST", call + "/assignment", "").body())
                .as("once more")
                .contains("\"kept\":true")
                .doesNotContain("\"kept\":false");
        assertThat(ask(MANAGER, "GET", call + "/committee", "")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(3);
        refused(ask(MANAGER, "POST", call + "/committee", "{\"person\": \"\"}"), 422, "");
        refused(
                ask(MANAGER, "POST", call + "/rulings", body.replace("Così", "").replace("true", "false")),
                422,
                "reason");
        refused(ask(MANAGER, "POST", call + "/rulings", body), 422, "person");
        refused(
                ask(MANAGER, "POST", call + "/reviews", "{\"proposal\": \"altro\", \"person\": \"x\"}"),
                422,
                "proposal");
    }

    @Test
    void showsAReviewToItsReviewerAloneAndWithoutNames() {
        here.assigned();
        var mine = review(0);
        var path = "/api/v1/reviews/" + mine.id();
        var lead = context.getBean(org.intreccio.proposals.ProposalCatalogue.class)
                .find(mine.proposal())
                .orElseThrow()
                .team()
                .getFirst();
        for (var who : List.of(MANAGER, PROPOSER, STRANGER, OTHER)) {
            assertThat(ask(who, "GET", path, "").status()).as(who).isEqualTo(404);
            for (var act : List.of("/submission", "/revision", "/abstention")) {
                assertThat(ask(who, "POST", path + act, act.equals("/abstention") ? "{\"reason\": \"Io\"}" : CARD)
                                .status())
                        .as(who + act)
                        .isIn(403, 404);
            }
            assertThat(ask(who, "PUT", path + "/card", saving(0)).status())
                    .as(who)
                    .isIn(403, 404);
        }
        assertThat(ask(GUEST, "GET", path, "").status()).isEqualTo(401);
        var sheet = ask(REVIEWER, "GET", path, "");
        assertThat(sheet.json().path("mayScore").asBoolean()).isTrue();
        assertThat(sheet.json().path("team").size()).as("blind").isZero();
        assertThat(sheet.body())
                .contains("Testo di idea")
                .doesNotContain(lead.name(), lead.actor().value());
        for (var act : List.of("/recusal", "/return")) {
            assertThat(ask(REVIEWER, "POST", path + act, "{\"reason\": \"No\"}").status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(ask(REVIEWER, "DELETE", path, "").status()).isEqualTo(403);
        for (var who : List.of(OTHER, PROPOSER, STRANGER)) {
            assertThat(ask(who, "GET", "/api/v1/me/reviews", "").body())
                    .as(who)
                    .doesNotContain(mine.id().value());
        }
    }

    @Test
    void scoresStepByStepAndTellsAtWhichFieldSomethingIsWrong() {
        here.assigned();
        var mine = review(0);
        var path = "/api/v1/reviews/" + mine.id();
        var saved = ask(REVIEWER, "PUT", path + "/card", saving(0));
        assertThat(saved.json().path("version").asInt()).isEqualTo(1);
        assertThat(saved.json().path("status").asString()).isEqualTo("in-progress");
        assertThat(ask(REVIEWER, "PUT", path + "/card", saving(0))
                        .json()
                        .path("version")
                        .asInt())
                .as("the same again, by whoever never got the answer")
                .isEqualTo(1);
        refused(ask(REVIEWER, "PUT", path + "/card", saving(0).replace("Solida", "Fragile")), 409, "");
        refused(ask(REVIEWER, "PUT", path + "/card", saving(1).replace("7", "11")), 422, "innovativeness");
        refused(
                ask(REVIEWER, "POST", path + "/submission", "{\"marks\": [], \"overall\": \"x\"}"),
                422,
                "innovativeness");
        refused(ask(REVIEWER, "POST", path + "/submission", CARD.replace("Solida e utile", "")), 422, "overall");
        refused(ask(REVIEWER, "POST", path + "/abstention", "{}"), 422, "reason");
        assertThat(ask(MANAGER, "GET", call + "/reviews", "").body()).contains("Solida e utile", "Solo per voi");
        assertThat(ask(REVIEWER, "POST", path + "/submission", CARD)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("submitted");
        refused(ask(REVIEWER, "POST", path + "/submission", CARD.replace("Solida", "Fragile")), 409, "");
        refused(ask(REVIEWER, "POST", path + "/revision", CARD), 409, "");
        assertThat(ask(OTHER, "GET", "/api/v1/me/reviews", "").body()).doesNotContain("Solida e utile");
        assertThat(ask(MANAGER, "POST", call + "/agreement", "").status()).isEqualTo(204);
        assertThat(ask(REVIEWER, "POST", path + "/revision", CARD.replace("Solida", "Meno solida"))
                        .json()
                        .path("revised")
                        .asBoolean())
                .isTrue();
        refused(ask(MANAGER, "POST", path + "/return", "{\"reason\": \" \"}"), 422, "reason");
        assertThat(ask(MANAGER, "POST", path + "/recusal", "{\"reason\": \"Ne ha parlato\"}")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("recused");
        for (var who : List.of(PROPOSER, STRANGER)) {
            assertThat(ask(who, "GET", "/api/v1/proposals/" + mine.proposal(), "")
                            .body())
                    .as("no verdict before publication: " + who)
                    .doesNotContain("Meno solida", "Solo per voi");
        }
    }

    @Test
    void takesHowFarTheCommitteeIsAlongAsASheet() {
        here.assigned().scored(7, 4);
        var csv = ask(MANAGER, "GET", call + "/reviews/export?format=csv", "");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("reviews-" + here.id() + ".csv");
        assertThat(csv.body().lines().toList())
                .hasSize(1 + 2 * 2)
                .first()
                .asString()
                .contains("proposal,reviewer,status");
        assertThat(csv.body()).as("how far, not what").doesNotContain("Giudizio");
        var json = ask(MANAGER, "GET", call + "/reviews/export?format=json", "").json();
        assertThat(json.get(0).path("status").asString()).isEqualTo("submitted");
        assertThat(json.get(0).path("criteriaScored").asInt()).isEqualTo(4);
        var xlsx = ask(MANAGER, "GET", call + "/reviews/export?format=xlsx", "");
        assertThat(xlsx.header("Content-Type")).contains("spreadsheetml");
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(ask(MANAGER, "GET", call + "/reviews/export?format=json&status=submitted", "")
                        .json()
                        .size())
                .isEqualTo(4);
        assertThat(ask(MANAGER, "GET", call + "/reviews/export?format=json&status=recused", "")
                        .json()
                        .size())
                .isZero();
        refused(ask(MANAGER, "GET", call + "/reviews/export?format=pdf", ""), 422, "format");
        refused(ask(MANAGER, "GET", call + "/reviews/export?status=done", ""), 422, "status");
    }

    @Test
    void letsAnInvitedPersonTakeOrRefuseTheSeatAndNobodyElse() {
        var guest = Visitor.newUser(context);
        String person;
        try (var _ = Visitor.signedIn(context, guest)) {
            person = context.getBean(org.intreccio.directory.CurrentActor.class)
                    .myself()
                    .value();
        }
        var seat = ask(MANAGER, "POST", call + "/committee", "{\"person\": \"" + person + "\"}");
        assertThat(seat.status()).isEqualTo(201);
        assertThat(seat.json().path("state").asString()).isEqualTo("invited");
        var path = "/api/v1/seats/" + seat.json().path("id").asString();
        for (var who : List.of(MANAGER, REVIEWER, PROPOSER, STRANGER)) {
            assertThat(ask(who, "POST", path + "/acceptance", "{\"declared\": true}")
                            .status())
                    .as(who)
                    .isIn(403, 404);
        }
        tokens.put("invited", token(guest));
        refused(ask("invited", "POST", path + "/acceptance", "{\"declared\": false}"), 422, "declared");
        assertThat(ask("invited", "POST", path + "/acceptance", "{\"declared\": true}")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("accepted");
        assertThat(ask("invited", "GET", "/api/v1/me/seats", "")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        refused(ask(MANAGER, "POST", path + "/excusal", "{}"), 422, "reason");
        assertThat(ask(REVIEWER, "POST", path + "/chair", "").status()).isEqualTo(403);
        assertThat(ask(MANAGER, "POST", path + "/chair", "")
                        .json()
                        .path("chair")
                        .asBoolean())
                .isTrue();
    }

    private Review review(int reviewer) {
        return here.of(reviewer).getFirst();
    }

    private static String saving(int version) {
        return "{\"version\": " + version + ", \"card\": " + CARD + "}";
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
