package org.intreccio.credentials;

import org.intreccio.graph.OutboxListener;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.UserEvent;
import org.springframework.stereotype.Component;

/** Asks whoever signed up to confirm their address. */
@Component
class SignUpLetters implements OutboxListener<UserEvent.SignedUp> {

    private final Confirmations confirmations;
    private final Proofs proofs;

    SignUpLetters(Confirmations confirmations, Proofs proofs) {
        this.confirmations = confirmations;
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "credentials-confirm";
    }

    @Override
    public Class<UserEvent.SignedUp> type() {
        return UserEvent.SignedUp.class;
    }

    @Override
    public void on(UserEvent.SignedUp event) {
        proofs.find(event.user()).filter(account -> !account.confirmed()).ifPresent(confirmations::writeTo);
    }
}
