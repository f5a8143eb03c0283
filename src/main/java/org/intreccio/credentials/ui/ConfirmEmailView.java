package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.intreccio.credentials.Confirmations;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.DomainException;

/** Where a confirmation letter leads. A press confirms, not the visit: programs that look at mail for viruses visit links too. */
@Route(Confirmations.PAGE)
@OpenToAll
class ConfirmEmailView extends Doorway implements BeforeEnterObserver {

    private final transient Confirmations confirmations;
    private final transient CurrentUser currentUser;

    ConfirmEmailView(Confirmations confirmations, CurrentUser currentUser) {
        this.confirmations = confirmations;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("key")
                .orElse("");
        if (!confirmations.opens(key)) {
            showSpent();
            return;
        }
        var confirm = new Button(getTranslation("credentials.confirm.act"), click -> confirm(key));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.setWidthFull();
        show(getTranslation("credentials.confirm.title"), getTranslation("credentials.confirm.lead"), confirm);
    }

    private void confirm(String key) {
        String address;
        try {
            address = confirmations.confirm(key);
        } catch (DomainException refusal) {
            refuse(refusal, Map.of());
            return;
        }
        show(
                getTranslation("credentials.confirm.done"),
                getTranslation("credentials.confirm.done.lead", address),
                onward());
    }

    private void showSpent() {
        show(getTranslation("credentials.link.title"), getTranslation("credentials.error.link"), onward());
    }

    private com.vaadin.flow.component.Component onward() {
        return currentUser.find().isPresent()
                ? way(getTranslation("credentials.to-account"), "account")
                : way(getTranslation("credentials.to-sign-in"), "sign-in");
    }
}
