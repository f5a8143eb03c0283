package org.intreccio.privacy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import org.intreccio.PortalTest;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class YourDataViewTest {

    @Autowired
    ApplicationContext context;

    @Test
    void asksToBeErasedWithTheAddressAndTakesItBack() {
        try (var _ = Visitor.signedIn(context)) {
            UI.getCurrent().navigate("account/data");
            assertThat(page()).contains("Succede 14 giorni dopo la conferma");
            _setValue(_get(EmailField.class), "altro@intreccio.test");
            click("Chiedi la cancellazione");
            assertThat(_get(EmailField.class).isInvalid()).isTrue();
            assertThat(_get(EmailField.class).getValue()).isEqualTo("altro@intreccio.test");
            _setValue(
                    _get(EmailField.class),
                    context.getBean(Accounts.class).mine().email());
            click("Chiedi la cancellazione");
            assertThat(page()).contains("Il tuo profilo sarà cancellato il");
            click("Ho cambiato idea: resto");
            assertThat(page()).doesNotContain("Il tuo profilo sarà cancellato il");
        }
    }

    @Test
    void preparesACopyAndSaysHowFarItIs() {
        try (var _ = Visitor.signedIn(context)) {
            UI.getCurrent().navigate("account/data");
            click("Prepara la copia");
            assertThat(page()).containsAnyOf("La stiamo preparando", "È pronta");
        }
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
