/**
 * How people prove who they are: letters to their address, second factors, passkeys, the sign-in of their organisation.
 *
 * <p>{@code identity} knows who signs in and how a sign-in lives; this room proves, and then says so there.
 *
 * <p>Owns: nothing in the graph yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "ui", "web", "mail", "identity"})
package org.intreccio.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
