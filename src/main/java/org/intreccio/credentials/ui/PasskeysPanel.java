package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import org.intreccio.credentials.Passkeys;
import org.intreccio.identity.UserId;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.stereotype.Component;

/** In the account: the passkeys. */
@Component
class PasskeysPanel implements Panel<UserId> {

    private final Passkeys passkeys;

    PasskeysPanel(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public boolean appliesTo(UserId id) {
        return true;
    }

    @Override
    public com.vaadin.flow.component.Component content(UserId id) {
        return new PageSection(UI.getCurrent().getTranslation("credentials.passkey.title"), new PasskeysPart(passkeys))
                .anchored("passkeys");
    }

    @Override
    public int order() {
        return 50;
    }
}
