/**
 * Who signs in and with which roles. Shiro lives here alone.
 *
 * <p>One gate stands before every screen and endpoint ({@link org.intreccio.identity.Gate}); services ask
 * {@link org.intreccio.identity.CurrentUser} again. Both answer on the thread of a request only. Work in the background (jobs,
 * listeners, {@code ui.access} from another thread) is nobody's, whoever began it: take the ids that it needs beforehand, and
 * never rely on who happens to be signed in where it runs.
 *
 * <p>The first steward of a portal is whoever confirms the address in {@code INTRECCIO_STEWARD_EMAIL}; nobody has a
 * password from the start.
 *
 * <p>Owns: {@code :User}, {@code :SignIn}, {@code :AccessToken}, {@code OF_USER} and {@code TOKEN_OF}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "audit", "ui", "web"})
package org.intreccio.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
