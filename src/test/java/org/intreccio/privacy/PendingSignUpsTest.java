package org.intreccio.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditLog;
import org.intreccio.credentials.Confirmations;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.PersonalData;
import org.intreccio.mail.KeptLetter;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class PendingSignUpsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Autowired
    List<PersonalData> rooms;

    @Autowired
    Clock clock;

    private final String email = Visitor.newEmail();

    @Test
    void writesFirstAndLetsGoAfterTheGraceAlone() {
        var user = unused(40);
        assertThat(run(Duration.ZERO)).isZero();
        assertThat(there(user)).isTrue();
        assertThat(letter().text()).contains("confirm-email?key=");
        run(Duration.ofDays(13));
        assertThat(there(user)).isTrue();
        run(Duration.ofDays(15));
        assertThat(there(user)).isFalse();
    }

    @Test
    void keepsWhoFollowsTheLinkOfTheLetter() {
        var user = unused(40);
        run(Duration.ZERO);
        var link = Letters.link(letter());
        context.getBean(Confirmations.class).confirm(link.substring(link.indexOf("?key=") + 5));
        run(Duration.ofDays(30));
        assertThat(there(user)).isTrue();
    }

    @Test
    void keepsWhoSignedInMeanwhileUntilTheyAreWrittenToAgain() {
        var user = unused(40);
        run(Duration.ZERO);
        graph.query("""
                MATCH (u:User {id: $id})
                CREATE (:SignIn {id: randomUUID(), browser: '', system: '', way: 'password', at: $now, seenAt: $now})-[:OF_USER]->(u)
                """)
                .bindAll(Map.of(
                        "id",
                        user.value(),
                        "now",
                        clock.instant().plus(Duration.ofDays(5)).atZone(java.time.ZoneOffset.UTC)))
                .run();
        run(Duration.ofDays(20));
        assertThat(there(user)).isTrue();
        run(Duration.ofDays(40));
        assertThat(there(user)).as("Written to again").isTrue();
        run(Duration.ofDays(60));
        assertThat(there(user)).isFalse();
    }

    @Test
    void keepsWhomOthersRelyOn() {
        var user = unused(40);
        OrganisationFixture.imported(context).with("member", user);
        run(Duration.ZERO);
        run(Duration.ofDays(30));
        assertThat(there(user)).isTrue();
    }

    @Test
    void leavesConfirmedAndYoungAccountsAlone() {
        var young = unused(10);
        var confirmed = Visitor.newUser(context);
        graph.query(
                        "MATCH (u:User {id: $id}) SET u.confirmedAt = datetime(), u.createdAt = datetime() - duration('P90D')")
                .bindAll(Map.of("id", confirmed.value()))
                .run();
        run(Duration.ZERO);
        assertThat(warned(young)).isFalse();
        assertThat(warned(confirmed)).isFalse();
    }

    private UserId unused(int days) {
        var user = Visitor.newUser(context, email);
        Letters.to(context.getBean(PostOffice.class), email);
        graph.query("MATCH (u:User {id: $id}) SET u.createdAt = datetime() - duration({days: $days})")
                .bindAll(Map.of("id", user.value(), "days", days))
                .run();
        return user;
    }

    /** As that much later; accounts of other tests are younger, or confirmed. */
    private long run(Duration later) {
        var then = Clock.offset(clock, later);
        var pending = new PendingSignUps(
                new PendingQueries(graph, transactions, then, context.getBean(org.intreccio.graph.Schema.class)),
                context.getBean(ErasureQueries.class),
                rooms,
                context.getBean(Confirmations.class),
                context.getBean(AuditLog.class),
                then);
        return transactions.write(() -> pending.forget(before(then), 1_000));
    }

    /** Only what was made old on purpose lapses: other tests share the graph. */
    private static Instant before(Clock then) {
        return then.instant().minus(Duration.ofDays(30));
    }

    private KeptLetter letter() {
        return Letters.after(context.getBean(PostOffice.class), email, 1);
    }

    private boolean there(UserId user) {
        return count("MATCH (u:User {id: $id}) RETURN count(u) > 0", user);
    }

    private boolean warned(UserId user) {
        return count("MATCH (u:User {id: $id}) RETURN u.lapseWarnedAt IS NOT NULL", user);
    }

    private boolean count(String statement, UserId user) {
        return graph.query(statement)
                .bindAll(Map.of("id", user.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }
}
