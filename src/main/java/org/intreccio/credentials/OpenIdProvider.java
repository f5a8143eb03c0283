package org.intreccio.credentials;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Speaks with the provider of one organisation, by Nimbus's kit: authorization code flow with PKCE (S256), state and nonce; an ID token
 * counts only when it is signed by a key of the provider, for us, now, and answers our nonce.
 */
final class OpenIdProvider {

    private static final int TIMEOUT = 10_000;
    private static final int LARGEST = 200_000;

    private final SignOnProperties.Organisation organisation;
    private final Supplier<URI> callback;
    private volatile @Nullable OIDCProviderMetadata metadata;

    /** @param callback where providers send the browser back; asked each time, since a portal may not know its port before it listens */
    OpenIdProvider(SignOnProperties.Organisation organisation, Supplier<URI> callback) {
        this.organisation = organisation;
        this.callback = callback;
    }

    /** What the provider says of somebody, checked. */
    record Claims(
            String issuer, String subject, Optional<String> email, boolean emailVerified, Optional<String> name) {}

    /** Where to send the browser. */
    URI address(String state, String nonce, CodeVerifier verifier) throws Trouble {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email", "profile"), client(), callback.get())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Follows the code that the browser brought back to the person it stands for. */
    Claims claims(URI answer, String state, String nonce, CodeVerifier verifier) throws Trouble {
        var tokens = exchange(code(answer, state), verifier);
        var said = claims(tokens, nonce);
        return said.email().isPresent() ? said : withUserInfo(said, tokens);
    }

    private AuthorizationCode code(URI answer, String state) throws Trouble {
        try {
            var response = AuthenticationResponseParser.parse(answer);
            if (!new State(state).equals(response.getState())) {
                throw new Trouble("the state is not the one that was sent");
            }
            var issuer = response.getIssuer();
            if (issuer != null && !issuer.equals(metadata().getIssuer())) {
                throw new Trouble("the answer is another provider's");
            }
            if (!response.indicatesSuccess()) {
                throw new Trouble(response.toErrorResponse().getErrorObject().toString());
            }
            var code = response.toSuccessResponse().getAuthorizationCode();
            if (code == null) {
                throw new Trouble("there is no code in the answer");
            }
            return code;
        } catch (ParseException e) {
            throw new Trouble(e);
        }
    }

    private OIDCTokenResponse exchange(AuthorizationCode code, CodeVerifier verifier) throws Trouble {
        var request = new TokenRequest.Builder(
                        metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(client(), new Secret(organisation.clientSecret())),
                        new AuthorizationCodeGrant(code, callback.get(), verifier))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT);
        request.setReadTimeout(TIMEOUT);
        try {
            var response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new Trouble(response.toErrorResponse().getErrorObject().toString());
            }
            return (OIDCTokenResponse) response.toSuccessResponse();
        } catch (ParseException | IOException e) {
            throw new Trouble(e);
        }
    }

    private Claims claims(OIDCTokenResponse tokens, String nonce) throws Trouble {
        var token = tokens.getOIDCTokens().getIDToken();
        if (token == null
                || !(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm)
                || !JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
            throw new Trouble("the ID token is not signed by a key of the provider's own");
        }
        try {
            var validator = new IDTokenValidator(
                    metadata().getIssuer(),
                    client(),
                    algorithm,
                    metadata().getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST));
            return claims(validator.validate(token, new Nonce(nonce)));
        } catch (Exception e) {
            throw new Trouble(e);
        }
    }

    /** Some providers tell the address only when asked for it; what they tell must be of the same person. */
    private Claims withUserInfo(Claims said, OIDCTokenResponse tokens) throws Trouble {
        var endpoint = metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return said;
        }
        var request = new UserInfoRequest(endpoint, tokens.getOIDCTokens().getAccessToken()).toHTTPRequest();
        request.setConnectTimeout(TIMEOUT);
        request.setReadTimeout(TIMEOUT);
        try {
            var response = UserInfoResponse.parse(request.send());
            var info =
                    response.indicatesSuccess() ? response.toSuccessResponse().getUserInfo() : null;
            if (info == null) {
                return said;
            }
            if (!info.getSubject().getValue().equals(said.subject())) {
                throw new Trouble("the user info is somebody else's");
            }
            return new Claims(
                    said.issuer(),
                    said.subject(),
                    Optional.ofNullable(info.getEmailAddress()),
                    Boolean.TRUE.equals(info.getEmailVerified()),
                    said.name().or(() -> Optional.ofNullable(info.getName())));
        } catch (ParseException | IOException e) {
            throw new Trouble(e);
        }
    }

    private static Claims claims(IDTokenClaimsSet set) {
        return new Claims(
                set.getIssuer().getValue(),
                set.getSubject().getValue(),
                Optional.ofNullable(set.getStringClaim("email")),
                Boolean.TRUE.equals(set.getBooleanClaim("email_verified")),
                Optional.ofNullable(set.getStringClaim("name")));
    }

    private ClientID client() {
        return new ClientID(organisation.clientId());
    }

    private OIDCProviderMetadata metadata() throws Trouble {
        var known = metadata;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(new Issuer(organisation.issuer()), TIMEOUT, TIMEOUT);
                metadata = known;
            } catch (com.nimbusds.oauth2.sdk.GeneralException | IOException e) {
                throw new Trouble(e);
            }
        }
        return known;
    }

    /** The provider is away, says no, or says what cannot be believed. */
    static final class Trouble extends Exception {

        private static final long serialVersionUID = 1L;

        Trouble(String what) {
            super(what);
        }

        Trouble(Exception cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
