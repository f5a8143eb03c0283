package org.intreccio.membership;

import java.util.Optional;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/** No address has been proved to be anybody's as long as nothing asks people to prove it. */
@Component
class NobodysAddress implements ConfirmedAddress {

    @Override
    public Optional<String> of(UserId user) {
        return Optional.empty();
    }
}
