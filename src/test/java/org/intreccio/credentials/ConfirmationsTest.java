package org.intreccio.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Secret;
import org.intreccio.kernel.TooMany;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ConfirmationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    PostOffice office;

    @Autowired
    Keys keys;

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    private final String email = Visitor.newEmail();

    private String keyIn(String address) {
        return key(Letters.link(Letters.to(office, address)));
    }

    private static String key(String link) {
        return link.substring(link.indexOf("key=") + 4);
    }

    @Test
    void confirmsByTheLetterOfTheSignUpOnce() {
        var user = Visitor.newUser(context, email);
        var key = keyIn(email);
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(currentUser.confirmed()).isFalse();
            assertThat(confirmations.opens(key)).isTrue();
            assertThat(confirmations.confirm(key)).isEqualTo(email);
            assertThat(currentUser.confirmed()).isTrue();
            assertThat(accounts.mine().confirmed()).isTrue();
        }
        assertThat(confirmations.opens(key)).isFalse();
        assertThatThrownBy(() -> confirmations.confirm(key)).isInstanceOf(Conflict.class);
    }

    @Test
    void keepsOnlyAHashOfTheKey() {
        Visitor.newUser(context, email);
        var key = keyIn(email);
        assertThat(key).hasSizeGreaterThanOrEqualTo(43);
        assertThat(graph.query("MATCH (k:MailedKey {email: $email}) RETURN k.hash")
                        .bind(email)
                        .to("email")
                        .fetchAs(String.class)
                        .one())
                .contains(new Secret(key).hash());
    }

    @Test
    void refusesAKeyThatIsTooOldMadeUpOrForSomethingElse() {
        var user = Visitor.newUser(context, email);
        assertThatThrownBy(() -> confirmations.confirm("made-up")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> confirmations.confirm("x".repeat(10_000))).isInstanceOf(Conflict.class);
        var old = link(MailedKey.Purpose.CONFIRM, user, Duration.ofSeconds(-1));
        assertThatThrownBy(() -> confirmations.confirm(old)).isInstanceOf(Conflict.class);
        var reset = link(MailedKey.Purpose.RESET, user, Duration.ofHours(1));
        assertThatThrownBy(() -> confirmations.confirm(reset)).isInstanceOf(Conflict.class);
    }

    private String link(MailedKey.Purpose purpose, UserId user, Duration life) {
        return key(transactions
                .write(() -> keys.link("confirm-email", new MailedKey(purpose, user, email), life))
                .toString());
    }

    @Test
    void letsOnlyTheLatestLetterCountAndWritesOnlySoOften() {
        var user = Visitor.newUser(context, email);
        var first = keyIn(email);
        try (var _ = Visitor.signedIn(context, user)) {
            confirmations.askAgain();
            var second = key(Letters.link(Letters.after(office, email, 1)));
            assertThat(confirmations.opens(first)).isFalse();
            assertThat(confirmations.opens(second)).isTrue();
            for (int i = 0; i < 4; i++) {
                confirmations.askAgain();
            }
            assertThatThrownBy(() -> confirmations.askAgain()).isInstanceOf(TooMany.class);
        }
    }

    @Test
    void makesTheNamedAddressASteward_onlyOnceItIsConfirmed() {
        var named = "First.Steward@intreccio.test";
        var user = Visitor.newUser(context, named);
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(currentUser.require().is(Role.STEWARD)).isFalse();
            confirmations.confirm(keyIn(named));
            assertThat(currentUser.require(Role.STEWARD).id()).isEqualTo(user);
        }
    }

    @Test
    void changesTheAddressOnceTheNewOneIsConfirmedAndTellsTheOldOne() {
        var user = Visitor.newUser(context, email);
        var wanted = Visitor.newEmail();
        try (var _ = Visitor.signedIn(context, user)) {
            Letters.to(office, email);
            confirmations.askForChange(wanted, Visitor.PASSWORD);
            assertThat(accounts.mine().email()).isEqualTo(email);
            confirmations.confirm(keyIn(wanted));
            assertThat(accounts.mine().email()).isEqualTo(wanted);
            assertThat(accounts.mine().confirmed()).isTrue();
            assertThat(Letters.after(office, email, 1).text()).contains(wanted);
        }
    }

    @Test
    void asksForThePasswordBeforeItChangesTheAddress() {
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> confirmations.askForChange(Visitor.newEmail(), "non è questa"))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("current"));
        }
    }

    @Test
    void refusesAnAddressThatWasTakenMeanwhile() {
        var user = Visitor.newUser(context, email);
        var wanted = Visitor.newEmail();
        try (var _ = Visitor.signedIn(context, user)) {
            confirmations.askForChange(wanted, Visitor.PASSWORD);
            var key = keyIn(wanted);
            Visitor.newUser(context, wanted);
            assertThatThrownBy(() -> confirmations.confirm(key)).isInstanceOf(Conflict.class);
            assertThat(accounts.mine().email()).isEqualTo(email);
        }
    }

    @Test
    void takesDemoAccountsForConfirmed() {
        accounts.ensureDemo(email, "Demo Prova", Set.of(Role.USER), Visitor.PASSWORD);
        var user = accounts.ensureDemo(email, "Demo Prova", Set.of(Role.USER), Visitor.PASSWORD);
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(currentUser.confirmed()).isTrue();
        }
    }
}
