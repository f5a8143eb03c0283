package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.intreccio.challenges.ChallengeId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who takes part in the call of {@link CallJourney}, and what each of them asks the portal for as a script in their browser would. */
final class CallCast {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MILAN = "it-015146";

    /** What is told of a call's judgement only to those who run it, and to everybody once the results are. */
    private static final List<String> JUDGEMENT = List.of(
            "ranking",
            "reviews",
            "reviews/export",
            "committee",
            "assignment",
            "minutes",
            "appeals",
            "results",
            "results/table",
            "results/record");

    final Visitor chiara;
    final Visitor nadia;
    final Visitor marta;
    final Visitor youssef;
    final Visitor teresa;
    final Visitor giulia;
    final Visitor paolo;
    final Visitor leila;
    final Visitor guest;
    final Map<Visitor, String> proposals = new LinkedHashMap<>();
    private ChallengeId call = new ChallengeId("ch-none");

    CallCast(Visitors visitors) {
        chiara = visitors.atADesk().signsInAs("Chiara Bonfanti");
        nadia = visitors.atADesk().signsInAs("Nadia Ferrari");
        marta = visitors.atADesk().signsInAs("Marta Colnaghi");
        youssef = visitors.atADesk().signsInAs("Youssef Benali");
        teresa = visitors.atADesk().signsInAs("Teresa Lombardi");
        giulia = visitors.atADesk().signsInAs("Giulia Terraneo");
        paolo = visitors.atADesk().signsInAs("Paolo Vergani");
        leila = visitors.atADesk().signsInAs("Leila Rahmani");
        guest = visitors.comes(1280, 900, "en-GB", ColorScheme.LIGHT);
    }

    List<Visitor> proposers() {
        return List.of(marta, youssef, teresa);
    }

    List<Visitor> reviewers() {
        return List.of(giulia, paolo, leila, nadia);
    }

    ChallengeId call() {
        return call;
    }

    void call(ChallengeId begun) {
        call = begun;
    }

    String page() {
        return "/challenges/" + call;
    }

    String api() {
        return "/api/v1/challenges/" + call;
    }

    static JsonNode gets(Visitor who, String path) {
        var answer = who.asks(path);
        assertThat(answer.status()).as("%s", path).isEqualTo(200);
        return JSON.readTree(answer.text());
    }

    static JsonNode does(Visitor who, String method, String path, Object body) {
        var answer = who.asks(method, path, body);
        assertThat(answer.ok()).as("%s %s: %s", method, path, answer.text()).isTrue();
        return answer.text().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.text());
    }

    static void isRefused(Visitor who, String path) {
        assertThat(who.asks(path).status()).as("%s", path).isIn(401, 403, 404);
    }

    static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    /** Tells, and has confirmed, that the organisations of these two worked together from last year on: a tie that a steward rules on. */
    void workedTogether(Visitor one, String actor, Visitor other, String partner, String since) {
        var told = does(
                one,
                "POST",
                "/api/v1/actors/" + actor + "/collaborations",
                Map.of(
                        "title",
                        Map.of("it", "Un inventario dei cortili", "en", "An inventory of courtyards"),
                        "role",
                        "lead",
                        "start",
                        since,
                        "partners",
                        List.of(Map.of("actor", partner, "role", "partner"))));
        does(
                other,
                "POST",
                "/api/v1/collaborations/" + told.path("id").asString() + "/parts/" + partner + "/confirmation",
                Map.of());
    }

    /** Begins, writes and hands in a proposal that lacks nothing. */
    void proposes(Visitor who, String lead, String title) {
        var begun = does(who, "POST", api() + "/proposals?as=" + lead, Map.of("agreed", true));
        var id = begun.path("id").asString();
        proposals.put(who, id);
        does(
                who,
                "PATCH",
                "/api/v1/proposals/" + id,
                Map.of(
                        "base",
                        begun.path("version").asLong(),
                        "title",
                        title,
                        "summary",
                        "Un cortile che d’inverno resta aperto.",
                        "sections",
                        Map.of("idea", "Tende, stufe e turni.", "change", "Ci si vede anche a gennaio."),
                        "budget",
                        List.of(Map.of("category", "goods", "what", "Tende", "amount", 400_000, "coFunded", 0)),
                        "requested",
                        400_000,
                        "months",
                        4,
                        "places",
                        List.of(MILAN)));
        assertThat(gets(who, "/api/v1/proposals/" + id + "/check")
                        .path("completeness")
                        .path("missing"))
                .isEmpty();
        does(who, "POST", "/api/v1/proposals/" + id + "/submissions", Map.of());
    }

    /** Takes the seat that is offered. */
    void sits(Visitor who) {
        var seat = items(gets(who, "/api/v1/me/seats")).stream()
                .filter(s -> s.path("challenge").asString().equals(call.value()))
                .findFirst()
                .orElseThrow();
        does(who, "POST", "/api/v1/seats/" + seat.path("id").asString() + "/acceptance", Map.of("declared", true));
    }

    /** What somebody of the committee has to score in this call, or has scored. */
    List<JsonNode> sheets(Visitor who) {
        return items(gets(who, "/api/v1/me/reviews")).stream()
                .filter(s -> s.path("review").path("challenge").asString().equals(call.value()))
                .toList();
    }

    /** Submits all that is left, the same points on each criterion, by proposal. */
    void scores(Visitor who, Map<String, Integer> points) {
        for (var sheet : sheets(who)) {
            var review = sheet.path("review");
            if (!review.path("status").asString().equals("submitted")) {
                int given = points.getOrDefault(review.path("proposal").asString(), 0);
                does(
                        who,
                        "POST",
                        "/api/v1/reviews/" + review.path("id").asString() + "/submission",
                        Map.of(
                                "marks",
                                        List.of("innovativeness", "impact", "coherence", "feasibility").stream()
                                                .map(c ->
                                                        Map.of("criterion", c, "score", given, "comment", "Perché sì"))
                                                .toList(),
                                "overall", "Un cortile che serve al quartiere.",
                                "confidential", "Solo per chi organizza."));
            }
        }
    }

    /** Before the results are told, nobody outside the call learns how it is judged, on any way; nor of the proposals of others. */
    void nobodyLearnsOfTheJudgement() {
        for (var outsider : List.of(marta, youssef, teresa, guest)) {
            JUDGEMENT.forEach(what -> isRefused(outsider, api() + "/" + what));
            proposals.forEach((who, id) -> {
                isRefused(outsider, "/api/v1/proposals/" + id + "/feedback");
                if (who != outsider) {
                    isRefused(outsider, "/api/v1/proposals/" + id);
                }
            });
            assertThat(items(gets(outsider, api() + "/proposals"))).isEmpty();
        }
        for (var proposer : proposers()) {
            assertThat(gets(proposer, "/api/v1/proposals/" + proposals.get(proposer))
                            .path("status")
                            .asString())
                    .isEqualTo("in-evaluation");
            assertThat(items(gets(proposer, "/api/v1/me/proposals")))
                    .filteredOn(p -> p.path("challenge").asString().equals(call.value()))
                    .singleElement()
                    .satisfies(p -> assertThat(p.path("status").asString()).isEqualTo("in-evaluation"));
        }
    }

    /** A reviewer reads what they were given, and no scores but their own. */
    void reviewersReadTheirOwnAlone() {
        for (var reviewer : reviewers()) {
            for (var sheet : sheets(reviewer)) {
                assertThat(sheet.path("peers")).isEmpty();
                var id = sheet.path("review").path("id").asString();
                reviewers().stream().filter(r -> r != reviewer).forEach(r -> isRefused(r, "/api/v1/reviews/" + id));
            }
            // The steward keeps an eye on the call, and sees no scores either before her own are submitted.
            if (reviewer == nadia) {
                assertThat(items(gets(nadia, api() + "/reviews")))
                        .allSatisfy(
                                r -> assertThat(r.path("card").path("marks")).isEmpty());
                isRefused(nadia, api() + "/ranking");
            } else {
                JUDGEMENT.forEach(what -> isRefused(reviewer, api() + "/" + what));
            }
        }
    }
}
