package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.mock.web.MockHttpSession;

@PortalTest
class SignInsTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIns signIns;

    @Autowired
    SignIn signIn;

    @Autowired
    KnownSignIns known;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AuditTrail trail;

    @Autowired
    Neo4jClient graph;

    private final String email = Visitor.newEmail();

    @Test
    void showsTheBrowserAndMarksTheOneHere() {
        var user = Visitor.newUser(context, email);
        try (var _ = Visitor.signedIn(context, user)) {
            try (var _ = Visitor.guest(context).calledBy(FIREFOX)) {
                signIn.signIn(email, Visitor.PASSWORD);
                assertThat(signIns.mine()).hasSize(2).satisfiesOnlyOnce(here -> {
                    assertThat(here.here()).isTrue();
                    assertThat(here.browser()).isEqualTo("Firefox");
                    assertThat(here.system()).isEqualTo("Linux");
                    assertThat(here.way()).isEqualTo(Way.PASSWORD);
                });
            }
        }
    }

    @Test
    void endsOneElsewhereAtOnce() {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            var there = signIns.mine().getFirst().id();
            assertThat(currentUser.find()).isPresent();
            try (var _ = Visitor.signedIn(context, user)) {
                signIns.end(there);
                assertThat(signIns.mine()).hasSize(1);
                assertThat(currentUser.find()).isPresent();
            }
            assertThat(currentUser.find()).isEmpty();
        }
    }

    @Test
    void endsNobodyElses() {
        try (var _ = Visitor.signedIn(context)) {
            var others = signIns.mine().getFirst().id();
            try (var _ = Visitor.signedIn(context)) {
                assertThatThrownBy(() -> signIns.end(others)).isInstanceOf(NotFound.class);
            }
            assertThat(currentUser.find()).isPresent();
        }
    }

    @Test
    void endsAllOthers() {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            try (var _ = Visitor.signedIn(context, user)) {
                assertThat(signIns.endOthers()).isEqualTo(1);
                assertThat(currentUser.find()).isPresent();
            }
            assertThat(currentUser.find()).isEmpty();
        }
    }

    @Test
    void letsNoAccessTokenEndThem() {
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> signIns.endOthers()).isInstanceOf(Refused.class);
        }
    }

    @Test
    void endsWithTheBrowserSessionAndWithSigningOut() {
        var user = Visitor.newUser(context, email);
        try (var _ = Visitor.signedIn(context, user)) {
            var session = new MockHttpSession();
            session.setAttribute(SignIns.MARK, signIns.mine().getFirst().id());
            signIns.sessionDestroyed(new HttpSessionEvent(session));
            assertThat(currentUser.find()).isEmpty();
        }
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            signIn.signOut();
        }
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(signIns.mine()).hasSize(1);
        }
    }

    @Test
    void isForgottenOnceSilentForLongerThanASessionLasts() {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            graph.query("MATCH (s:SignIn)-[:OF_USER]->(:User {id: $user}) SET s.seenAt = $long")
                    .bind(user.value())
                    .to("user")
                    .bind(Instant.parse("2020-01-01T00:00:00Z").atZone(ZoneOffset.UTC))
                    .to("long")
                    .run();
            assertThat(signIns.mine()).isEmpty();
            assertThat(currentUser.find()).isPresent();
            known.writeDown();
            assertThat(signIns.mine()).hasSize(1);
        }
    }

    @Test
    void leavesATrailOfComingGoingAndGuessing() {
        var user = Visitor.newUser(context, email);
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            signIn.signOut();
        }
        try (var _ = Visitor.guest(context)) {
            for (int i = 0; i < 8; i++) {
                assertThatThrownBy(() -> signIn.signIn(email, "tentativo a caso"))
                        .isInstanceOf(Refused.class);
            }
        }
        assertThat(trail.find(AuditFilter.of("user", user.value()), null, 50))
                .extracting(AuditEntry::action)
                .contains("account.opened", "account.signed-in", "account.signed-out")
                .containsOnlyOnce("account.sign-in-failed");
    }
}
