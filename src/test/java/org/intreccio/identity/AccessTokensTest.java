package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class AccessTokensTest {

    private static final String ME = "/api/v1/me";

    @Autowired
    ApplicationContext context;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Neo4jClient graph;

    private Caller caller;
    private UserId owner;
    private AccessToken.Issued issued;

    @BeforeEach
    void issue() {
        caller = new Caller(context);
        owner = Visitor.newUser(context);
        issued = Tokens.issued(context, owner, TokenScope.READ);
    }

    @Test
    void opensWhatItsOwnerSeesAndNotesTheUse() {
        var me = caller.get(ME, "Authorization", bearer());
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().at("/id").asString()).isEqualTo(owner.value());
        assertThat(me.response().headers().map()).doesNotContainKey("set-cookie");
        try (var _ = Visitor.signedIn(context, owner)) {
            assertThat(tokens.list().getFirst().lastUsedAt()).isNotNull();
        }
    }

    @Test
    void keepsNoSecretInTheGraph() {
        assertThat(graph.query("MATCH (t:AccessToken {id: $id}) RETURN t.hash")
                        .bind(issued.token().id().value())
                        .to("id")
                        .fetchAs(String.class)
                        .one()
                        .orElseThrow())
                .matches("[0-9a-f]{64}");
        assertThat(issued.secret()).startsWith("itc_").hasSizeGreaterThan(40);
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }

    @Test
    void refusesToChangeAnythingWithAReadingToken() {
        var answer =
                caller.call("DELETE", "/api/v1/tokens/" + issued.token().id().value(), "", "Authorization", bearer());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().at("/key").asString()).isEqualTo("identity.error.scope-missing");
    }

    @Test
    void revokesItselfWithAWritingToken() {
        var writing = Tokens.issued(context, owner, TokenScope.WRITE);
        var bearer = "Bearer " + writing.secret();
        var path = "/api/v1/tokens/" + writing.token().id().value();
        assertThat(caller.call("DELETE", path, "", "Authorization", bearer).status())
                .isEqualTo(204);
        var after = caller.get(ME, "Authorization", bearer);
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(after.json().at("/key").asString()).isEqualTo("identity.error.token");
    }

    @Test
    void makesNoTokenByToken() {
        var body = "{\"name\": \"altro\", \"scopes\": [\"write\"]}";
        var answer = caller.call("POST", "/api/v1/tokens", body, "Authorization", Tokens.writing(context, owner));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().at("/key").asString()).isEqualTo("identity.error.token-by-token");
    }

    @Test
    void opensNothingAfterItsEnd() {
        graph.query("MATCH (t:AccessToken {id: $id}) SET t.expiresAt = datetime() - duration({seconds: 1})")
                .bind(issued.token().id().value())
                .to("id")
                .run();
        assertThat(caller.get(ME, "Authorization", bearer()).status()).isEqualTo(401);
    }

    @Test
    void opensNothingForADisabledAccount() {
        graph.query("MATCH (u:User {id: $id}) SET u.disabled = true")
                .bind(owner.value())
                .to("id")
                .run();
        assertThat(caller.get(ME, "Authorization", bearer()).status()).isEqualTo(401);
    }

    @Test
    void opensNothingWhenMadeUp() {
        assertThat(caller.get(ME, "Authorization", "Bearer itc_" + "a".repeat(43))
                        .status())
                .isEqualTo(401);
        assertThat(caller.get(ME, "Authorization", "Bearer ").status()).isEqualTo(401);
    }

    @Test
    void refusesNamelessRightlessAndEndlessTokens() {
        try (var _ = Visitor.signedIn(context, owner)) {
            assertThatThrownBy(() -> tokens.issue(" ", Set.of(TokenScope.READ), Duration.ofDays(1)))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> tokens.issue("x", Set.of(), Duration.ofDays(1)))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> tokens.issue("x", Set.of(TokenScope.READ), Duration.ofDays(4000)))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void revokesOnlyOnesOwn() {
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> tokens.revoke(issued.token().id())).isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> tokens.list()).isInstanceOf(Refused.class);
        }
        assertThat(caller.get(ME, "Authorization", bearer()).status()).isEqualTo(200);
    }

    private String bearer() {
        return "Bearer " + issued.secret();
    }
}
