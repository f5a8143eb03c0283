package org.intreccio.credentials.ui;

import com.vaadin.flow.component.UI;
import org.intreccio.credentials.Confirmations;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.UserId;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.stereotype.Component;

/** In the account: the address, whether it is confirmed, and how to change it. */
@Component
class AddressPanel implements Panel<UserId> {

    private final Accounts accounts;
    private final Confirmations confirmations;

    AddressPanel(Accounts accounts, Confirmations confirmations) {
        this.accounts = accounts;
        this.confirmations = confirmations;
    }

    @Override
    public boolean appliesTo(UserId id) {
        return true;
    }

    @Override
    public com.vaadin.flow.component.Component content(UserId id) {
        return new PageSection(
                        UI.getCurrent().getTranslation("credentials.address.title"),
                        new AddressPart(accounts.mine(), confirmations))
                .anchored("address");
    }

    @Override
    public int order() {
        return 20;
    }
}
