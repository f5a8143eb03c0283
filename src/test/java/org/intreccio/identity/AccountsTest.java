package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditLog;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class AccountsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Neo4jClient graph;

    private final String email = Visitor.newEmail();

    @Test
    void keepsAHashAndTellsOtherRooms() {
        var id = signUp(email);
        var hash = graph.query("MATCH (u:User {id: $id}) RETURN u.passwordHash")
                .bind(id.value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        assertThat(hash).startsWith("$shiro2$argon2id$").doesNotContain(Visitor.PASSWORD);
        assertThat(graph.query("MATCH (e:Event {subject: $id}) RETURN e.body")
                        .bind(id.value())
                        .to("id")
                        .fetchAs(String.class)
                        .one())
                .hasValueSatisfying(body -> assertThat(body).contains("it").doesNotContain(email));
    }

    @Test
    void refusesASecondAccountWithOneAddress() {
        signUp(email);
        assertThatThrownBy(() -> signUp(email.toUpperCase(Locale.ROOT)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.key()).isEqualTo("identity.error.email-taken"));
    }

    @Test
    void opensNoAccountWhenAStepOfAnotherRoomFails() {
        var name = "Nessuno " + email;
        SignUpStep broken = (user, displayName, language) -> {
            throw new IllegalStateException("the other room is on fire");
        };
        assertThatThrownBy(() -> accountsWith(broken).signUp(email, Visitor.PASSWORD, name, Locale.ITALIAN))
                .hasMessage("the other room is on fire");
        assertThat(left(name)).isZero();
        assertThat(accounts.signUp(email, Visitor.PASSWORD, name, Locale.ITALIAN))
                .isNotNull();
        assertThat(left(name)).isEqualTo(2);
    }

    /** The portal's accounts, where one more step follows those of the other rooms. */
    private Accounts accountsWith(SignUpStep last) {
        var steps = new StaticListableBeanFactory();
        context.getBeansOfType(SignUpStep.class).forEach(steps::addBean);
        steps.addBean("last", last);
        return new Accounts(
                context.getBean(UserQueries.class),
                context.getBean(KnownUsers.class),
                currentUser,
                context.getBean(Presence.class),
                context.getBean(Passwords.class),
                context.getBean(PasswordRules.class),
                signIn,
                context.getBean(Transactions.class),
                context.getBean(Outbox.class),
                context.getBean(AuditLog.class),
                steps.getBeanProvider(SignUpStep.class),
                context.getBean(Demo.class),
                context.getBean(IdentityProperties.class),
                Clock.systemUTC());
    }

    /** What there is of the account and of the citizen that the directory makes of it. */
    private long left(String name) {
        return graph.query("""
                MATCH (n:User|Citizen) WHERE n.email = $email OR n.name = $name RETURN count(n)""")
                .bindAll(Map.of("email", email, "name", name))
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    @Test
    void opensOneAccountWhenTwoComeAtOnce() {
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = CompletableFuture.supplyAsync(() -> signsUp(), both);
            var second = CompletableFuture.supplyAsync(() -> signsUp(), both);
            assertThat(first.join() ^ second.join()).isTrue();
        }
    }

    private boolean signsUp() {
        try {
            signUp(email);
            return true;
        } catch (InvalidValue taken) {
            return false;
        }
    }

    @Test
    void givesADemoAccountTheRolesAndPasswordOfNow() {
        var id = accounts.ensureDemo(email, "Demo Prova", Set.of(Role.USER), "una vecchia frase");
        assertThat(accounts.ensureDemo(email, "Demo Prova", Set.of(Role.USER, Role.STEWARD), "una nuova frase"))
                .isEqualTo(id);
        try (var _ = Visitor.guest(context)) {
            assertThat(signIn.signIn(email, "una nuova frase"))
                    .isInstanceOfSatisfying(
                            SignIn.Entry.In.class,
                            in -> assertThat(in.user().is(Role.STEWARD)).isTrue());
        }
    }

    @Test
    void endsAllOtherSignInsWhenThePasswordChanges() {
        var id = signUp(email);
        try (var _ = Visitor.signedIn(context, id)) {
            try (var _ = Visitor.signedIn(context, id)) {
                accounts.changePassword(Visitor.PASSWORD, "tutta un'altra musica");
                assertThat(currentUser.find()).isPresent();
            }
            assertThat(currentUser.find()).isEmpty();
        }
    }

    @Test
    void asksForTheCurrentPasswordBeforeItChanges() {
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> accounts.changePassword("non è questa", "tutta un'altra musica"))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("current"));
        }
    }

    @Test
    void signsNobodyInWhoseAccountIsDisabled() {
        var id = signUp(email);
        graph.query("MATCH (u:User {id: $id}) SET u.disabled = true")
                .bind(id.value())
                .to("id")
                .run();
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> signIn.signIn(email, Visitor.PASSWORD))
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.key()).isEqualTo("identity.error.suspended"));
        }
    }

    @Test
    void refusesToGuessOnAndOn() {
        try (var _ = Visitor.guest(context)) {
            for (int i = 0; i < 8; i++) {
                assertThatThrownBy(() -> signIn.signIn(email, "tentativo a caso"))
                        .isInstanceOf(Refused.class);
            }
            assertThatThrownBy(() -> signIn.signIn(email, "tentativo a caso")).isInstanceOf(TooMany.class);
        }
    }

    @Test
    void lendsItsPersonToNoOtherThread() {
        try (var _ = Visitor.signedIn(context);
                var background = Executors.newSingleThreadExecutor()) {
            assertThat(currentUser.find()).isPresent();
            assertThat(CompletableFuture.supplyAsync(currentUser::find, background)
                            .join())
                    .isEmpty();
        }
    }

    @Test
    void signsOutForGood() {
        signUp(email);
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            signIn.signOut();
            assertThat(currentUser.find()).isEmpty();
        }
    }

    private UserId signUp(String address) {
        return accounts.signUp(address, Visitor.PASSWORD, "Giulia Prova", Locale.ITALIAN);
    }
}
