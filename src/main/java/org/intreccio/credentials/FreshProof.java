package org.intreccio.credentials;

import org.intreccio.identity.Account;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Demo;
import org.intreccio.identity.Proofs;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Component;

/** Makes sure that it is still the owner who is at the browser, before another way to sign in is opened. */
@Component
class FreshProof {

    private final Proofs proofs;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Demo demo;

    FreshProof(Proofs proofs, Accounts accounts, CurrentUser currentUser, Demo demo) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.demo = demo;
    }

    /**
     * The person here, who may change by what they sign in.
     *
     * @throws Refused when a program asks, or on an account of the demo that is everybody's
     */
    Account owner() {
        var me = me();
        if (shared(me)) {
            throw Refused.notAllowed("identity.error.demo");
        }
        return me;
    }

    /** Whether the account is everybody's. */
    boolean shared(Account account) {
        return demo.shared(account.email());
    }

    /** The person here, at a browser. */
    Account me() {
        if (currentUser.byToken()) {
            throw Refused.notAllowed("kernel.error.not-allowed");
        }
        return accounts.mine();
    }

    /**
     * Asks the person here for their password once more.
     *
     * @throws org.intreccio.kernel.InvalidValue on the field {@code current} when it is not theirs
     * @throws org.intreccio.kernel.TooMany after too many wrong ones
     */
    void askPassword(String password) {
        proofs.askPassword(password);
    }
}
