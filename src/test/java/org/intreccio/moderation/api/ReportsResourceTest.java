package org.intreccio.moderation.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ReportsResourceTest {

    @Autowired
    ApplicationContext context;

    @Test
    void reportsOnceAndTellsWhatIsMine() {
        var caller = new Caller(context);
        var organisation = OrganisationFixture.imported(context);
        var token = Tokens.writing(context, Visitor.newUser(context));
        var body = """
                {"kind": "actor", "id": "%s", "reason": "spam", "words": "Solo pubblicità"}""".formatted(organisation.id());
        assertThat(caller.call("POST", "/api/v1/reports", body, "Authorization", token)
                        .status())
                .isEqualTo(204);
        assertThat(caller.call("POST", "/api/v1/reports", body, "Authorization", token)
                        .status())
                .isEqualTo(409);
        var mine = caller.get("/api/v1/reports", "Authorization", token).json().get("items");
        assertThat(mine.size()).isEqualTo(1);
        assertThat(mine.get(0).get("title").asString()).isEqualTo(organisation.name());
        assertThat(mine.get(0).get("open").asBoolean()).isTrue();
        var others = Tokens.reading(context, Visitor.newUser(context));
        assertThat(caller.get("/api/v1/reports", "Authorization", others)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void refusesWhatCannotBeReported() {
        var caller = new Caller(context);
        var token = Tokens.writing(context, Visitor.newUser(context));
        var unknown = "{\"kind\": \"actor\", \"id\": \"nobody-at-all\", \"reason\": \"spam\"}";
        assertThat(caller.call("POST", "/api/v1/reports", unknown, "Authorization", token)
                        .status())
                .isEqualTo(404);
        var reason = "{\"kind\": \"actor\", \"id\": \"nobody-at-all\", \"reason\": \"because\"}";
        assertThat(caller.call("POST", "/api/v1/reports", reason, "Authorization", token)
                        .status())
                .isEqualTo(422);
    }
}
