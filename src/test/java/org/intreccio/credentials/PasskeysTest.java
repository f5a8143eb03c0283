package org.intreccio.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.SignIns;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.identity.Way;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.intreccio.web.PublicAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PasskeysTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Passkeys passkeys;

    @Autowired
    SignIns signIns;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    PublicAddress address;

    @Autowired
    PostOffice office;

    private final String email = Visitor.newEmail();
    private UserId user = new UserId("nobody");
    private SoftAuthenticator device = new SoftAuthenticator("http://localhost");

    @BeforeEach
    void arrive() {
        user = Visitor.newUser(context, email);
        device = new SoftAuthenticator(address.origin());
    }

    private void added() {
        try (var _ = Visitor.signedIn(context, user)) {
            var ceremony = passkeys.beginAdding(Visitor.PASSWORD);
            passkeys.add(ceremony, device.create(ceremony.options()), "Il mio telefono");
        }
    }

    @Test
    void asksForThePasswordOnceMoreBeforeItAddsOne() {
        try (var _ = Visitor.signedIn(context, user)) {
            for (var wrong : new String[] {"", "un'altra password", "123456"}) {
                assertThatThrownBy(() -> passkeys.beginAdding(wrong)).isInstanceOf(InvalidValue.class);
            }
            assertThat(passkeys.beginAdding(Visitor.PASSWORD).options()).isNotEmpty();
        }
    }

    private void refusesToAdd() {
        try (var _ = Visitor.signedIn(context, user)) {
            var ceremony = passkeys.beginAdding(Visitor.PASSWORD);
            var answer = device.create(ceremony.options());
            assertThatThrownBy(() -> passkeys.add(ceremony, answer, "Prova")).isInstanceOf(Refused.class);
            assertThat(passkeys.mine()).isEmpty();
        }
    }

    private void refusesToSignIn(Ceremony ceremony, String answer) {
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> passkeys.signIn(ceremony, answer)).isInstanceOf(Refused.class);
            assertThat(currentUser.find()).isEmpty();
        }
    }

    @Test
    void signsInWhoeverTheDeviceKnowsWithoutAnAddress() {
        Letters.to(office, email);
        added();
        try (var _ = Visitor.guest(context)) {
            var ceremony = passkeys.beginSignIn();
            assertThat(ceremony.options()).doesNotContain(email).doesNotContain(device.id());
            assertThat(passkeys.signIn(ceremony, device.get(ceremony.options())).id())
                    .isEqualTo(user);
            assertThat(currentUser.require().id()).isEqualTo(user);
            assertThat(signIns.mine()).anyMatch(s -> s.here() && s.way() == Way.PASSKEY);
            assertThat(passkeys.mine()).singleElement().satisfies(key -> {
                assertThat(key.name()).isEqualTo("Il mio telefono");
                assertThat(key.usedAt()).isNotNull();
            });
        }
        assertThat(Letters.after(office, email, 1).text()).contains("Il mio telefono");
    }

    @Test
    void takesAnAnswerOnce() {
        added();
        var ceremony = passkeys.beginSignIn();
        var answer = device.get(ceremony.options());
        try (var _ = Visitor.guest(context)) {
            passkeys.signIn(ceremony, answer);
        }
        refusesToSignIn(ceremony, answer);
        refusesToSignIn(passkeys.beginSignIn(), answer);
    }

    @Test
    void refusesTheAnswerToAnotherChallenge() {
        added();
        refusesToSignIn(
                passkeys.beginSignIn(), device.get(passkeys.beginSignIn().options()));
    }

    @Test
    void refusesAnAnswerGivenOnAnotherSite() {
        added();
        var ceremony = passkeys.beginSignIn();
        refusesToSignIn(ceremony, device.onAPageOf("https://intreccio.example").get(ceremony.options()));
        var another = passkeys.beginSignIn();
        var elsewhere = another.options().replace(address.host(), "intreccio.example");
        refusesToSignIn(another, device.onAPageOf(address.origin()).get(elsewhere));
    }

    @Test
    void refusesADeviceThatDidNotAskWhoOneIs() {
        added();
        var ceremony = passkeys.beginSignIn();
        refusesToSignIn(ceremony, device.withoutVerifying().get(ceremony.options()));
    }

    @Test
    void refusesACopyThatCountsOnItsOwn() {
        device.counting(10);
        added();
        try (var _ = Visitor.guest(context)) {
            var ceremony = passkeys.beginSignIn();
            passkeys.signIn(ceremony, device.get(ceremony.options()));
        }
        var ceremony = passkeys.beginSignIn();
        refusesToSignIn(ceremony, device.counting(10).get(ceremony.options()));
    }

    @Test
    void refusesASignatureByAnotherKey() {
        added();
        var other = new SoftAuthenticator(address.origin());
        var ceremony = passkeys.beginSignIn();
        refusesToSignIn(ceremony, other.get(ceremony.options()).replace(other.id(), device.id()));
        refusesToSignIn(passkeys.beginSignIn(), "{}");
        refusesToSignIn(passkeys.beginSignIn(), "no answer");
    }

    @Test
    void addsNoneFromAnotherSiteOrUnverified() {
        device.onAPageOf("https://intreccio.example");
        refusesToAdd();
        device.onAPageOf(address.origin()).withoutVerifying();
        refusesToAdd();
    }

    @Test
    void addsNoneByAnAnswerToAnotherChallenge() {
        try (var _ = Visitor.signedIn(context, user)) {
            var answer = device.create(passkeys.beginAdding(Visitor.PASSWORD).options());
            assertThatThrownBy(() -> passkeys.add(passkeys.beginAdding(Visitor.PASSWORD), answer, "Prova"))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void isRenamedAndRemovedByItsOwnerAlone() {
        added();
        var id = device.id();
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> passkeys.rename(id, "Mia")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> passkeys.remove(id)).isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> passkeys.rename(id, " ")).isInstanceOf(InvalidValue.class);
            passkeys.rename(id, "La chiave blu");
            assertThat(passkeys.mine()).extracting(Passkey::name).containsExactly("La chiave blu");
            passkeys.remove(id);
            assertThat(passkeys.mine()).isEmpty();
        }
        var ceremony = passkeys.beginSignIn();
        refusesToSignIn(ceremony, device.get(ceremony.options()));
    }
}
