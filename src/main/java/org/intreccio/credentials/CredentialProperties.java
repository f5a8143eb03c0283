package org.intreccio.credentials;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of proving who one is.
 *
 * @param confirmLife how long the link of a confirmation letter works
 * @param resetLife how long the link to a new password works
 * @param lettersPerPerson letters that a person, or whoever pretends to be one, may ask for in an hour
 * @param codeTries wrong codes of a second step in a quarter of an hour
 * @param passkeyTries answers of passkeys that are refused from one network address in a quarter of an hour
 * @param key 32 random bytes in Base64 that seal the secrets of second factors; empty means a key of the portal's own in the data
 *     folder. Portals that share a graph must be given the same
 * @param keyFile where that own key is kept
 * @param lettersPerNetwork letters that may be asked for from one network address in an hour; offices and schools share one
 */
@Validated
@ConfigurationProperties("intreccio.credentials")
record CredentialProperties(
        @DefaultValue("48h") Duration confirmLife,
        @DefaultValue("1h") Duration resetLife,
        @Min(1) @DefaultValue("6") int codeTries,
        @Min(1) @DefaultValue("60") int passkeyTries,
        @DefaultValue("") String key,
        Path keyFile,
        @Min(1) @DefaultValue("5") int lettersPerPerson,
        @Min(1) @DefaultValue("30") int lettersPerNetwork) {}
