package org.intreccio.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of signing in and up.
 *
 * @param attemptsPerEmail wrong sign-ins with one e-mail address in a window
 * @param attemptsPerAddress wrong sign-ins from one network address in a window; schools and offices share one
 * @param signUpsPerAddress sign-ups from one network address in a window
 * @param window how long it takes until all attempts are given back, little by little
 * @param hashingWait how long a sign-in waits for its turn at the password hash before it is told to come back
 * @param session how long a browser session may be silent before it ends, as the container is told
 * @param tokensPerUser access tokens that a person may have at a time
 * @param longestToken how long an access token may live
 */
@Validated
@ConfigurationProperties("intreccio.identity")
record IdentityProperties(
        @Min(1) @DefaultValue("8") int attemptsPerEmail,
        @Min(1) @DefaultValue("60") int attemptsPerAddress,
        @Min(1) @DefaultValue("20") int signUpsPerAddress,
        @DefaultValue("15m") Duration window,
        @DefaultValue("10s") Duration hashingWait,
        @DefaultValue("60m") Duration session,
        @Min(1) @Max(1000) @DefaultValue("50") int tokensPerUser,
        @DefaultValue("366d") Duration longestToken) {}
