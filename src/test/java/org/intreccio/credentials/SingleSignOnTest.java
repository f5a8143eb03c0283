package org.intreccio.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditLog;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.Refused;
import org.intreccio.web.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Signing in by a real OpenID Connect provider that runs in the test. */
@PortalTest
class SingleSignOnTest {

    private static final String CLIENT = "intreccio";

    @Autowired
    ApplicationContext context;

    @Autowired
    LinkedIdentityQueries links;

    @Autowired
    Proofs proofs;

    @Autowired
    PublicAddress address;

    @Autowired
    Transactions transactions;

    @Autowired
    Outbox outbox;

    @Autowired
    AuditLog audit;

    @Autowired
    Clock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser currentUser;

    private final MockOAuth2Server server = new MockOAuth2Server();
    private final String subject = UUID.randomUUID().toString();
    private final String email = "s-" + UUID.randomUUID() + "@ateneo.example";

    @BeforeEach
    void open() throws IOException {
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        server.shutdown();
    }

    private SingleSignOn signOn(String... domains) {
        return signOnFor("", domains);
    }

    private SingleSignOn signOnFor(String actor, String... domains) {
        var organisation = new SignOnProperties.Organisation(
                "Ateneo", server.issuerUrl("ateneo").uri(), CLIENT, "segreto", List.of(domains), actor);
        return new SingleSignOn(
                new SignOnProperties(Map.of("ateneo", organisation)),
                links,
                proofs,
                address,
                transactions,
                outbox,
                audit,
                clock);
    }

    /** What the provider will say of whoever signs in next. */
    private void says(String mail, boolean verified) {
        says(mail, verified, 600);
    }

    private void says(String mail, boolean verified, int seconds) {
        var claims = new HashMap<String, Object>();
        claims.put("email", mail);
        claims.put("email_verified", verified);
        claims.put("name", "Sofia Ateneo");
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback("ateneo", subject, "JWT", List.of(CLIENT), claims, seconds));
    }

    /** Goes where the portal sends the browser, and brings back where the provider sends it. */
    private static URI follow(URI departure) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(departure).build(), HttpResponse.BodyHandlers.ofString());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private SignIn.Entry comes(SingleSignOn signOn) {
        var departure = signOn.begin("ateneo", "/");
        return signOn.finish(departure.journey(), follow(departure.address()), Locale.ITALIAN);
    }

    @Test
    void opensAnAccountAndKnowsItsOwnerAgain() {
        var signOn = signOn("ateneo.example");
        says(email, false);
        try (var _ = Visitor.guest(context)) {
            assertThat(comes(signOn)).isInstanceOf(SignIn.Entry.In.class);
            assertThat(accounts.mine().email()).isEqualTo(email);
            assertThat(accounts.mine().displayName()).isEqualTo("Sofia Ateneo");
            assertThat(currentUser.confirmed()).isTrue();
        }
        var first = proofs.withAddress(email).orElseThrow().id();
        says("renamed-" + email, false);
        try (var _ = Visitor.guest(context)) {
            comes(signOn);
            assertThat(currentUser.require().id()).isEqualTo(first);
        }
    }

    /** As providers do that keep ID tokens small: the address is told to whoever asks with the access token. */
    @Test
    void asksForTheAddressThatTheTokenDoesNotTell() {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback("ateneo", subject, "JWT", List.of(CLIENT), Map.of(), 600) {
                    private int asked;

                    @Override
                    public Map<String, Object> addClaims(TokenRequest request) {
                        return asked++ == 0
                                ? Map.of()
                                : Map.of("email", email, "email_verified", true, "name", "Sofia Ateneo");
                    }
                });
        try (var _ = Visitor.guest(context)) {
            comes(signOn());
            assertThat(accounts.mine().email()).isEqualTo(email);
            assertThat(accounts.mine().displayName()).isEqualTo("Sofia Ateneo");
        }
    }

    @Test
    void makesAMemberOfWhomTheOrganisationLetsIn() {
        var orto = OrganisationFixture.imported(context);
        says(email, false);
        try (var _ = Visitor.guest(context)) {
            comes(signOnFor(orto.id().value(), "ateneo.example"));
        }
        var user = proofs.withAddress(email).orElseThrow().id();
        assertThat(membership(user, orto)).isEqualTo("member sign_on");
    }

    /** Waits for what is told afterwards. */
    private String membership(UserId user, OrganisationFixture organisation) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> context.getBean(Neo4jClient.class)
                                .query("""
                                        MATCH (:User {id: $user})<-[:ACTS_AS_USER]-(:Citizen)-[r:MEMBER_OF]->(:Actor {id: $id})
                                        RETURN r.role + ' ' + r.attestedWay""")
                                .bindAll(Map.of(
                                        "user",
                                        user.value(),
                                        "id",
                                        organisation.id().value()))
                                .fetchAs(String.class)
                                .one(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void linksTheAccountWhoseAddressIsConfirmed() {
        var user = Visitor.newUser(context, email);
        transactions.writing(() -> proofs.confirm(user, email));
        says(email, true);
        try (var _ = Visitor.guest(context)) {
            comes(signOn());
            assertThat(currentUser.require().id()).isEqualTo(user);
        }
    }

    @Test
    void handsOverNoAccountWhoseAddressNobodyConfirmed() {
        Visitor.newUser(context, email);
        says(email, true);
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> comes(signOn())).isInstanceOf(Conflict.class);
            assertThat(currentUser.find()).isEmpty();
        }
    }

    @Test
    void believesAnOrganisationOfItsOwnAddressesAlone() {
        says("someone@elsewhere.example", true);
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> comes(signOn("ateneo.example"))).isInstanceOf(Refused.class);
        }
        says(email, false);
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> comes(signOn())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void sendsAChallengeAndTakesNoAnswerToAnotherJourney() {
        var signOn = signOn("ateneo.example");
        var mine = signOn.begin("ateneo", "/");
        assertThat(mine.address().getQuery())
                .contains("code_challenge_method=S256", "nonce=", "response_type=code")
                .doesNotContain(mine.journey().verifier());
        says(email, true);
        var others = signOn.begin("ateneo", "/");
        var answer = follow(others.address());
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> signOn.finish(mine.journey(), answer, Locale.ITALIAN))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void takesNoTokenThatAnswersAnotherNonce() {
        var signOn = signOn("ateneo.example");
        says(email, true);
        var departure = signOn.begin("ateneo", "/");
        var answer = follow(departure.address());
        var journey = departure.journey();
        var forged = new SingleSignOn.Journey(
                journey.organisation(), journey.state(), "another-nonce", journey.verifier(), journey.goal());
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> signOn.finish(forged, answer, Locale.ITALIAN))
                    .isInstanceOf(Refused.class);
            assertThat(currentUser.find()).isEmpty();
        }
    }

    @Test
    void takesNoTokenThatHasExpired() {
        says(email, true, -600);
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> comes(signOn("ateneo.example"))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void saysNoWhenTheProviderIsAwayOrUnknown() throws IOException {
        var signOn = signOn();
        assertThatThrownBy(() -> signOn.begin("nobody", "/")).isInstanceOf(Refused.class);
        server.shutdown();
        assertThatThrownBy(() -> signOn.begin("ateneo", "/")).isInstanceOf(Refused.class);
    }
}
