package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.intreccio.credentials.Passkeys;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SignInWay;
import org.springframework.stereotype.Component;

/** Signs in by a passkey, with one press. */
@Component
class PasskeyWay implements SignInWay {

    private final Passkeys passkeys;
    private final CurrentUser currentUser;

    PasskeyWay(Passkeys passkeys, CurrentUser currentUser) {
        this.passkeys = passkeys;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> shown(String goal) {
        var button = new Button(UI.getCurrent().getTranslation("credentials.passkey.enter"), Glyph.KEY.icon());
        button.setWidthFull();
        button.addClickListener(click -> ask(button, goal));
        return Optional.of(button);
    }

    private void ask(Button button, String goal) {
        var ceremony = passkeys.beginSignIn();
        PasskeyScript.get(
                button,
                ceremony,
                answer -> {
                    try {
                        passkeys.signIn(ceremony, answer);
                    } catch (DomainException refusal) {
                        Notices.refused(refusal);
                        return;
                    }
                    var ui = UI.getCurrent();
                    currentUser.language().ifPresent(ui.getSession()::setLocale);
                    ui.getPage().setLocation(goal);
                },
                trouble -> Notices.problem(UI.getCurrent().getTranslation(PasskeyScript.sentence(trouble))));
    }

    @Override
    public int order() {
        return 20;
    }
}
