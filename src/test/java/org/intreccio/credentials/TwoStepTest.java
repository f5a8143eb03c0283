package org.intreccio.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class TwoStepTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TwoStep twoStep;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    FactorQueries factors;

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    private final Totp totp = new Totp();
    private final String email = Visitor.newEmail();
    private UserId user = new UserId("nobody");
    private byte[] secret = {};
    private List<String> codes = List.of();

    /** Somebody whose second step is on; the code of this instant is spent by setting it up. */
    @BeforeEach
    void setUp() {
        user = Visitor.newUser(context, email);
        try (var _ = Visitor.signedIn(context, user)) {
            var draft = twoStep.begin();
            secret = draft.secret();
            codes = twoStep.confirm(draft, now());
        }
    }

    private String now() {
        return totp.code(secret, Instant.now());
    }

    /** The code of the next half minute, which is taken too and not spent yet. */
    private String next() {
        return totp.code(secret, Instant.now().plusSeconds(30));
    }

    @Test
    void isNobodyBetweenPasswordAndCode() {
        try (var _ = Visitor.guest(context)) {
            assertThat(signIn.signIn(email, Visitor.PASSWORD)).isEqualTo(new SignIn.Entry.More("sign-in/code"));
            assertThat(currentUser.find()).isEmpty();
            assertThat(twoStep.awaits()).isTrue();
            twoStep.enter(next());
            assertThat(currentUser.require().id()).isEqualTo(user);
            assertThat(twoStep.awaits()).isFalse();
        }
    }

    @Test
    void takesNoCodeWithoutThePassword() {
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> twoStep.enter(next())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void takesACodeOnce() {
        var code = next();
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            twoStep.enter(code);
        }
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            assertThatThrownBy(() -> twoStep.enter(code)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void givesACodeToOneOfTwoWhoComeAtOnce() throws Exception {
        long step = factors.find(user).orElseThrow().lastStep() + 1;
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> spend = () -> transactions.write(() -> factors.spend(user, step));
            var won = new ArrayList<Boolean>();
            for (var future : both.invokeAll(List.of(spend, spend))) {
                won.add(future.get());
            }
            assertThat(won).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void takesARecoveryCodeOnceInWhateverSpelling() {
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        var code = codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace("-", " ");
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            twoStep.enter(code);
            assertThat(twoStep.mine().orElseThrow().codes()).isEqualTo(9);
        }
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            assertThatThrownBy(() -> twoStep.enter(code)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void refusesToGuessOnAndOnFromWherever() {
        for (int i = 0; i < 6; i++) {
            try (var _ = Visitor.guest(context)) {
                signIn.signIn(email, Visitor.PASSWORD);
                assertThatThrownBy(() -> twoStep.enter("000000")).isInstanceOf(InvalidValue.class);
            }
        }
        try (var _ = Visitor.guest(context)) {
            signIn.signIn(email, Visitor.PASSWORD);
            assertThatThrownBy(() -> twoStep.enter(next())).isInstanceOf(TooMany.class);
        }
    }

    @Test
    void keepsNoSecretInTheClear() {
        var all = graph.query("""
                        MATCH (f:Authenticator|RecoveryCode)-[:PROVES]->(:User {id: $user})
                        RETURN coalesce(f.secret, '') + coalesce(f.hash, '')
                        """)
                .bind(user.value())
                .to("user")
                .fetchAs(String.class)
                .all();
        assertThat(all).hasSize(11);
        assertThat(all).noneMatch(text -> text.contains(Base32.encode(secret)) || codes.contains(text));
    }

    @Test
    void isTakenAwayByACodeAlone() {
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> twoStep.remove("000000")).isInstanceOf(InvalidValue.class);
            twoStep.remove(next());
            assertThat(twoStep.mine()).isEmpty();
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(signIn.signIn(email, Visitor.PASSWORD)).isInstanceOf(SignIn.Entry.In.class);
        }
    }

    @Test
    void replacesAllRecoveryCodes() {
        try (var _ = Visitor.signedIn(context, user)) {
            var renewed = twoStep.renewCodes(codes.get(3));
            assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(codes);
            assertThat(twoStep.mine().orElseThrow().codes()).isEqualTo(10);
            assertThatThrownBy(() -> twoStep.remove(codes.get(4))).isInstanceOf(InvalidValue.class);
        }
    }
}
