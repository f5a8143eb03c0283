/**
 * How people prove who they are: letters to their address, second factors, passkeys, the sign-in of their organisation.
 *
 * <p>{@code identity} knows who signs in and how a sign-in lives; this room proves, and then says so to its
 * {@link org.intreccio.identity.Proofs}.
 *
 * <p>Owns: {@code :MailedKey}, {@code OPENS}; {@code :Authenticator}, {@code :RecoveryCode}, {@code :Passkey},
 * {@code :LinkedIdentity}, {@code PROVES}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "audit", "ui", "web", "mail", "identity"})
package org.intreccio.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
