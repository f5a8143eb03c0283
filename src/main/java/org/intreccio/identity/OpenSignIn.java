package org.intreccio.identity;

import java.time.Instant;

/**
 * A browser in which a person is signed in.
 *
 * @param browser its name; empty where it is unknown
 * @param system the device or operating system; empty where it is unknown
 * @param seen when it last asked for something, to some minutes
 * @param here whether it is the one that asks
 */
public record OpenSignIn(
        SignInId id, String browser, String system, Way way, Instant since, Instant seen, boolean here) {}
