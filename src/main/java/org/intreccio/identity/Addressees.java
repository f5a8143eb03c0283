package org.intreccio.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom a letter goes to, for rooms that write to people who are not at the portal now. Not to be shown to others. */
@Component
public class Addressees {

    private final UserQueries users;

    Addressees(UserQueries users) {
        this.users = users;
    }

    /**
     * What a letter needs to know.
     *
     * @param confirmed whether letters to this address are known to reach them: what nobody waits for goes to no other
     */
    public record Addressee(String email, String displayName, Locale language, boolean confirmed) {}

    /** Whoever signs in as this user; nobody where the account is gone. */
    public Optional<Addressee> find(UserId id) {
        return users.find(id)
                .map(user -> new Addressee(user.email(), user.displayName(), user.language(), user.confirmed()));
    }
}
