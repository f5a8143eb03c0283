package org.intreccio.identity.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.identity.AccessToken;
import org.intreccio.identity.AccessTokens;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.TokenId;
import org.intreccio.identity.TokenScope;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's personal access tokens. */
@RestController
@RequestMapping("/api/v1/tokens")
@ForSignedIn
@Tag(name = "Account")
class TokensResource {

    private static final int USUAL_DAYS = 90;

    private final AccessTokens tokens;

    TokensResource(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** A token without its secret, which only the answer to its making holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TokenCard(
            String id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt,
            @Nullable String secret) {

        static TokenCard of(AccessToken token, @Nullable String secret) {
            return new TokenCard(
                    token.id().value(),
                    token.name(),
                    token.scopes().stream().map(TokenScope::code).sorted().toList(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt(),
                    token.revokedAt(),
                    secret);
        }
    }

    /** What a new token shall be; {@code days} defaults to 90. */
    record NewToken(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable Integer days) {}

    @GetMapping
    @Operation(summary = "My tokens, newest first")
    ResultPage<TokenCard> list() {
        return ResultPage.whole(
                tokens.list().stream().map(token -> TokenCard.of(token, null)).toList());
    }

    @PostMapping
    @Operation(
            summary = "Make a token; the secret is told this once. Only from a browser session, never by another token")
    ResponseEntity<TokenCard> issue(@RequestBody NewToken asked) {
        var scopes = asked.scopes() == null ? List.<String>of() : asked.scopes();
        var issued = tokens.issue(
                asked.name() == null ? "" : asked.name(),
                scopes.stream().map(TokenScope::of).collect(Collectors.toUnmodifiableSet()),
                Duration.ofDays(asked.days() == null ? USUAL_DAYS : asked.days()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(TokenCard.of(issued.token(), issued.secret()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token, at once")
    void revoke(@PathVariable TokenId id) {
        tokens.revoke(id);
    }
}
