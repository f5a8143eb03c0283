package org.intreccio.membership;

import java.util.Optional;
import org.intreccio.identity.UserId;

/** Knows the e-mail address that somebody has proved to be theirs. */
interface ConfirmedAddress {

    /** Nothing while the address is only claimed. */
    Optional<String> of(UserId user);
}
