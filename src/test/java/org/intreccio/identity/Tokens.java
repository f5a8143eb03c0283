package org.intreccio.identity;

import java.time.Duration;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Makes access tokens for tests: values for the header {@code Authorization}. */
public final class Tokens {

    private Tokens() {}

    public static String reading(ApplicationContext context, UserId owner) {
        return bearer(context, owner, TokenScope.READ);
    }

    public static String writing(ApplicationContext context, UserId owner) {
        return bearer(context, owner, TokenScope.WRITE);
    }

    private static String bearer(ApplicationContext context, UserId owner, TokenScope scope) {
        return "Bearer " + issued(context, owner, scope).secret();
    }

    static AccessToken.Issued issued(ApplicationContext context, UserId owner, TokenScope scope) {
        try (var _ = Visitor.signedIn(context, owner)) {
            return context.getBean(AccessTokens.class).issue("prova", Set.of(scope), Duration.ofDays(1));
        }
    }
}
