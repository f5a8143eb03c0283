package org.intreccio.credentials;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.identity.Account;
import org.intreccio.identity.UserId;
import org.intreccio.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and checks the messages of Web Authentication (W3C, level 3) by webauthn4j: this portal's host is the relying party, its
 * origin the only one; the person must be verified by the device, so that a passkey alone is two factors; no attestation is asked for.
 *
 * <p>Whatever the library throws at an answer is a refusal: some malformed ones end in a null pointer.
 */
@Component
class WebAuthn {

    private static final Logger log = LoggerFactory.getLogger(WebAuthn.class);
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final int TIMEOUT = 300_000;
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter data = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final PublicAddress address;
    private final JsonMapper json;

    WebAuthn(PublicAddress address, JsonMapper json) {
        this.address = address;
        this.json = json;
    }

    String creationOptions(Ceremony ceremony, Account account, List<String> known) {
        return json.writeValueAsString(Map.of(
                "rp", Map.of("id", address.host(), "name", "Intreccio"),
                "user",
                        Map.of(
                                "id",
                                        BASE64URL.encodeToString(
                                                account.id().value().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                "name", account.email(),
                                "displayName", account.displayName()),
                "challenge", BASE64URL.encodeToString(ceremony.challenge()),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(alg -> Map.of("type", "public-key", "alg", alg.getValue()))
                                .toList(),
                "timeout", TIMEOUT,
                "excludeCredentials",
                        known.stream()
                                .map(id -> Map.of("type", "public-key", "id", id))
                                .toList(),
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none"));
    }

    String requestOptions(Ceremony ceremony) {
        return json.writeValueAsString(Map.of(
                "rpId", address.host(),
                "challenge", BASE64URL.encodeToString(ceremony.challenge()),
                "timeout", TIMEOUT,
                "userVerification", "required",
                "allowCredentials", List.of()));
    }

    private ServerProperty server(Ceremony ceremony) {
        return ServerProperty.builder()
                .origin(new Origin(address.origin()))
                .rpId(address.host())
                .challenge(new DefaultChallenge(ceremony.challenge()))
                .build();
    }

    /** The new passkey in an authenticator's answer; nothing when the answer is not right. */
    Optional<PasskeyQueries.Stored> registered(Ceremony ceremony, String answer, UserId user) {
        var parameters = new RegistrationParameters(
                server(ceremony),
                ALGORITHMS.stream()
                        .map(alg -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, alg))
                        .toList(),
                true);
        try {
            var verified = manager.verify(manager.parseRegistrationResponseJSON(answer), parameters);
            var record =
                    new CredentialRecordImpl(Objects.requireNonNull(verified.getAttestationObject()), null, null, null);
            var credential = record.getAttestedCredentialData();
            return Optional.of(new PasskeyQueries.Stored(
                    BASE64URL.encodeToString(credential.getCredentialId()),
                    user,
                    Base64.getEncoder().encodeToString(data.convert(credential)),
                    record.getCounter(),
                    Boolean.TRUE.equals(record.isUvInitialized()),
                    Boolean.TRUE.equals(record.isBackupEligible()),
                    Boolean.TRUE.equals(record.isBackedUp())));
        } catch (RuntimeException e) {
            log.info("A passkey was not taken: {}", e.toString());
            return Optional.empty();
        }
    }

    /** The id of the passkey that an answer says it is by; nothing when it is no answer at all. */
    Optional<String> claimed(String answer) {
        try {
            return Optional.ofNullable(
                            manager.parseAuthenticationResponseJSON(answer).getCredentialId())
                    .map(BASE64URL::encodeToString);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The passkey with its count of now, when the answer is signed by it, for this challenge and this origin; nothing otherwise. */
    Optional<PasskeyQueries.Stored> authenticated(Ceremony ceremony, String answer, PasskeyQueries.Stored stored) {
        var record = new CredentialRecordImpl(
                null,
                stored.uvInitialized(),
                stored.backupEligible(),
                stored.backedUp(),
                stored.count(),
                data.convert(Base64.getDecoder().decode(stored.data())),
                null,
                null,
                null,
                null);
        try {
            var parsed = manager.parseAuthenticationResponseJSON(answer);
            var handle = parsed.getUserHandle();
            if (handle != null
                    && !stored.user().value().equals(new String(handle, java.nio.charset.StandardCharsets.UTF_8))) {
                return Optional.empty();
            }
            manager.verify(parsed, new AuthenticationParameters(server(ceremony), record, null, true));
            return Optional.of(new PasskeyQueries.Stored(
                    stored.id(),
                    stored.user(),
                    stored.data(),
                    record.getCounter(),
                    true,
                    stored.backupEligible(),
                    Boolean.TRUE.equals(record.isBackedUp())));
        } catch (RuntimeException e) {
            log.info("A passkey's answer was refused: {}", e.toString());
            return Optional.empty();
        }
    }
}
