package org.intreccio.duplicates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class DuplicatesResourceTest {

    @Autowired
    ApplicationContext context;

    private ActorId one;
    private ActorId other;
    private UserId steward;

    @BeforeEach
    void draw() {
        one = OrganisationFixture.imported(context).id();
        other = OrganisationFixture.imported(context).id();
        steward = Visitor.newSteward(context);
        context.getBean(Neo4jClient.class)
                .query("""
                        MATCH (a:Actor {id: $one}), (b:Actor {id: $other})
                        CREATE (a)-[:MAYBE_SAME {state: 'suspected', score: 2.0, reasons: ['name', 'website']}]->(b)
                        """)
                .bindAll(Map.of("one", one.value(), "other", other.value()))
                .run();
    }

    private Caller.Answer call(UserId user, String method, String path, String body) {
        return new Caller(context).call(method, "/api/v1" + path, body, "Authorization", Tokens.writing(context, user));
    }

    private String ids() {
        return "{\"kept\":\"" + one + "\",\"gone\":\"" + other + "\",\"taken\":[\"name\"],\"reason\":\"Uguali\"}";
    }

    @Test
    void mergesForwardsAndUndoesOverTheWire() {
        var merged = call(steward, "POST", "/duplicates/merges", ids());
        assertThat(merged.status()).isEqualTo(201);
        var caller = new Caller(context);
        var forwarded = caller.get("/api/v1/actors/" + other + "/network?limit=5");
        assertThat(forwarded.status()).isEqualTo(308);
        assertThat(forwarded.header("Location")).isEqualTo("/api/v1/actors/" + one + "/network?limit=5");
        assertThat(caller.get(forwarded.header("Location")).status()).isEqualTo(200);
        var page = caller.get("/actors/" + other + "?lang=en");
        assertThat(page.status()).isEqualTo(301);
        assertThat(page.header("Location")).isEqualTo("/actors/" + one + "?lang=en");
        assertThat(caller.get("/api/v1/actors/" + one)
                        .json()
                        .get("actor")
                        .get("name")
                        .asString())
                .isEqualTo("Ponte " + other);
        assertThat(call(steward, "POST", "/duplicates/merges", ids()).status()).isEqualTo(409);
        var id = merged.json().get("id").asString();
        assertThat(call(steward, "GET", "/duplicates/merges", "").body()).contains(id);
        var undone = call(steward, "POST", "/duplicates/merges/" + id + "/undoing", "{\"reason\":\"Era un’altra\"}");
        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.json().get("undoneAt").asString()).isNotBlank();
        assertThat(caller.get("/api/v1/actors/" + other).status()).isEqualTo(200);
    }

    @Test
    void tellsPairsAndTheirReasonsToStewardsAlone() {
        var pairs = call(steward, "GET", "/duplicates?limit=100", "");
        assertThat(pairs.body()).contains(one.value(), other.value(), "website");
        var stranger = Visitor.newUser(context);
        assertThat(call(stranger, "GET", "/duplicates", "").status()).isEqualTo(403);
        assertThat(call(stranger, "POST", "/duplicates/merges", ids()).status()).isEqualTo(403);
        assertThat(new Caller(context).get("/api/v1/duplicates").status()).isEqualTo(401);
        var apart = "{\"one\":\"" + one + "\",\"other\":\"" + other + "\"}";
        assertThat(call(steward, "POST", "/duplicates/apart", apart).status()).isEqualTo(204);
        assertThat(call(steward, "GET", "/duplicates?limit=100", "").body()).doesNotContain(one.value());
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(call(steward, "POST", "/duplicates/merges", "{\"kept\":\"" + one + "\"}")
                        .body())
                .contains("gone");
        var unknown = ids().replace("\"name\"", "\"colour\"");
        assertThat(call(steward, "POST", "/duplicates/merges", unknown).status())
                .isEqualTo(422);
        assertThat(call(steward, "POST", "/duplicates/merges/none/undoing", "").status())
                .isEqualTo(404);
    }
}
