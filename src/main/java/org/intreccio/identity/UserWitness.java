package org.intreccio.identity;

import java.util.Optional;
import org.intreccio.audit.AuditWitness;
import org.springframework.stereotype.Component;

/** Tells the audit log who is signed in on this thread. */
@Component
class UserWitness implements AuditWitness {

    private final CurrentUser currentUser;

    UserWitness(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Optional<String> user() {
        return currentUser.find().map(user -> user.id().value());
    }
}
