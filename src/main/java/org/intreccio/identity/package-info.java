/**
 * Who signs in and with which roles. Shiro lives here alone.
 *
 * <p>Owns: {@code :User}, {@code :AccessToken} and {@code TOKEN_OF}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "ui", "web"})
package org.intreccio.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
