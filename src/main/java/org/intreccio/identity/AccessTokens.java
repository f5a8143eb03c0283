package org.intreccio.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Component;

/** The personal access tokens of the person here, for the REST interface. */
@Component
public class AccessTokens {

    private static final int LONGEST_NAME = 60;

    private final CurrentUser currentUser;
    private final TokenQueries tokens;
    private final Transactions transactions;
    private final Clock clock;
    private final IdentityProperties limits;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(
            CurrentUser currentUser,
            TokenQueries tokens,
            Transactions transactions,
            Clock clock,
            IdentityProperties limits) {
        this.currentUser = currentUser;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Issues a token and tells its secret, this once.
     *
     * @throws Refused to a guest, and to a request that itself came with a token: a leaked one must not outlive its end
     * @throws InvalidValue when it has no name or scope, or would live too long
     * @throws Conflict when the person has too many already
     */
    public AccessToken.Issued issue(String name, Set<TokenScope> scopes, Duration life) {
        var owner = currentUser.require();
        if (currentUser.byToken()) {
            throw Refused.notAllowed("identity.error.token-by-token");
        }
        var named = name.strip();
        check(named, scopes, life);
        var now = clock.instant();
        var token = new AccessToken(TokenId.fresh(), named, scopes, now, now.plus(life), null, null);
        var secret = TokenSecret.fresh(random);
        transactions.writing(() -> {
            if (tokens.of(owner.id()).stream().filter(t -> t.works(now)).count() >= limits.tokensPerUser()) {
                throw Conflict.of("identity.error.tokens-too-many", limits.tokensPerUser());
            }
            tokens.create(owner.id(), token, secret.hash());
        });
        return new AccessToken.Issued(token, secret.value());
    }

    private void check(String name, Set<TokenScope> scopes, Duration life) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw InvalidValue.of("name", "identity.error.token-name", LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            throw InvalidValue.of("scopes", "identity.error.token-scopes");
        }
        if (life.isNegative() || life.isZero() || life.compareTo(limits.longestToken()) > 0) {
            throw InvalidValue.of(
                    "days", "identity.error.token-life", limits.longestToken().toDays());
        }
    }

    /** All of the person's tokens, newest first, those that no longer work included. */
    public List<AccessToken> list() {
        return tokens.of(currentUser.require().id());
    }

    /** Whether the token opens anything now. */
    public boolean works(AccessToken token) {
        return token.works(clock.instant());
    }

    /** Ends a token at once; ending it again changes nothing. */
    public void revoke(TokenId id) {
        var owner = currentUser.require();
        if (!transactions.write(() -> tokens.revoke(owner.id(), id))) {
            throw NotFound.of("identity.error.token-unknown", id.value());
        }
    }
}
