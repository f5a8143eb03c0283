package org.intreccio.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PasswordResetTest {

    private static final String NEW = "tutta un'altra musica";

    @Autowired
    ApplicationContext context;

    @Autowired
    PasswordReset reset;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Proofs proofs;

    @Autowired
    Transactions transactions;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    PostOffice office;

    private final String email = Visitor.newEmail();

    private String asked() {
        Letters.to(office, email);
        var before = Letters.count(office, email);
        reset.ask(email.toUpperCase(java.util.Locale.ROOT));
        var link = Letters.link(Letters.after(office, email, before));
        return link.substring(link.indexOf("key=") + 4);
    }

    @Test
    void choosesANewPasswordEndsAllSignInsAndTellsTheOwner() {
        var user = Visitor.newUser(context, email);
        try (var _ = Visitor.signedIn(context, user)) {
            var key = asked();
            try (var _ = Visitor.guest(context)) {
                reset.reset(key, NEW);
                assertThatThrownBy(() -> signIn.signIn(email, Visitor.PASSWORD)).isInstanceOf(Refused.class);
                assertThat(signIn.signIn(email, NEW)).isInstanceOf(SignIn.Entry.In.class);
                assertThat(currentUser.confirmed()).isTrue();
            }
            assertThat(currentUser.find()).isEmpty();
            assertThat(Letters.after(office, email, 2).subject()).isEqualTo("La tua password è cambiata");
            assertThatThrownBy(() -> reset.reset(key, "ancora un'altra musica")).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void opensNothingByALetterToAnAddressThatWasGivenUp() {
        var user = Visitor.newUser(context, email);
        var key = asked();
        transactions.writing(() -> proofs.changeAddress(user, Visitor.newEmail()));
        assertThat(reset.opens(key)).isFalse();
        assertThatThrownBy(() -> reset.reset(key, NEW)).isInstanceOf(Conflict.class);
    }

    @Test
    void takesAChangeOfAddressBackThatSomebodyElseMayHaveAskedFor() {
        var user = Visitor.newUser(context, email);
        var strangers = Visitor.newEmail();
        try (var _ = Visitor.signedIn(context, user)) {
            confirmations.askForChange(strangers, Visitor.PASSWORD);
        }
        var link = Letters.link(Letters.to(office, strangers));
        reset.reset(asked(), NEW);
        assertThatThrownBy(() -> confirmations.confirm(link.substring(link.indexOf("key=") + 4)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void keepsTheLinkGoodWhenThePasswordBreaksARule() {
        Visitor.newUser(context, email);
        var key = asked();
        assertThatThrownBy(() -> reset.reset(key, "corta"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("password"));
        assertThat(reset.opens(key)).isTrue();
    }

    @Test
    void answersTheSameWhetherOrNotTheAddressHasAnAccount() {
        Visitor.newUser(context, email);
        var nobodys = Visitor.newEmail();
        assertThatCode(() -> reset.ask(nobodys)).doesNotThrowAnyException();
        assertThatCode(() -> reset.ask(email)).doesNotThrowAnyException();
        Letters.after(office, email, 1);
        assertThat(Letters.count(office, nobodys))
                .as("asked for before the one that has come")
                .isZero();
    }

    @Test
    void writesOnlySoOftenToAnyAddress() {
        for (int i = 0; i < 5; i++) {
            reset.ask(email);
        }
        assertThatThrownBy(() -> reset.ask(email)).isInstanceOf(TooMany.class);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> reset.ask("marta"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("email"));
    }
}
