package org.intreccio.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/** Tells how well somebody is known, and what that lets them do; every room may ask. */
@Component
public class Trust {

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S");

    private final TrustQueries people;
    private final TrustProperties properties;
    private final CurrentUser currentUser;
    private final Clock clock;

    Trust(TrustQueries people, TrustProperties properties, CurrentUser currentUser, Clock clock) {
        this.people = people;
        this.properties = properties;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** How well this person is known; {@link TrustLevel#NEW} where there is no such account. Costs one query. */
    public TrustLevel level(UserId user) {
        return people.find(user.value(), LocalDate.now(clock))
                .map(known -> TrustLevel.of(
                        known.signedUp(),
                        known.confirmed(),
                        known.attested(),
                        known.steward(),
                        properties.knownAfter(),
                        clock.instant()))
                .orElse(TrustLevel.NEW);
    }

    /** What this person may do. */
    public Limits limits(UserId user) {
        return properties.limits(level(user));
    }

    /**
     * Lets a text pass that holds no more links than the person here may put into one.
     *
     * @throws InvalidValue naming the field otherwise
     */
    public void checkLinks(String field, String text) {
        var links = LINK.matcher(text).results().count();
        if (links > 0) {
            var most = limits(currentUser.require().id()).links();
            if (links > most) {
                throw InvalidValue.of(field, "trust.error.links", most);
            }
        }
    }
}
