package org.intreccio.moderation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AuditResourceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Transactions transactions;

    @Autowired
    AuditLog log;

    private final String subject = "knot-" + UUID.randomUUID();

    @Test
    void tellsEveryEntryOncePageByPage() {
        for (int i = 0; i < 5; i++) {
            transactions.writing(() -> log.record(AuditNote.of("test.knotted", "knot", subject)));
        }
        var caller = new Caller(context);
        var token = Tokens.reading(context, Visitor.newSteward(context));
        var seen = new LinkedHashSet<String>();
        var next = "";
        int pages = 0;
        do {
            var answer = caller.get(
                    "/api/v1/audit?kind=knot&limit=2&subject=" + subject + (next.isEmpty() ? "" : "&cursor=" + next),
                    "Authorization",
                    token);
            assertThat(answer.status()).isEqualTo(200);
            answer.json().get("items").forEach(item -> seen.add(item.get("id").asString()));
            var told = answer.json().get("next");
            next = told == null || told.isNull() ? "" : told.asString();
            pages++;
        } while (!next.isEmpty());
        assertThat(seen).hasSize(5);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void refusesACursorThatIsNoneOfOurs() {
        var token = Tokens.reading(context, Visitor.newSteward(context));
        assertThat(new Caller(context)
                        .get("/api/v1/audit?cursor=nonsense", "Authorization", token)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void saysWhetherTheSealsHold() {
        var token = Tokens.reading(context, Visitor.newSteward(context));
        var answer = new Caller(context).get("/api/v1/audit/seals", "Authorization", token);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().has("intact")).isTrue();
    }
}
