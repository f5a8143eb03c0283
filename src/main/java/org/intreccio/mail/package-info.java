/**
 * Letters by e-mail: written in the transaction of what they tell, posted afterwards, at least once.
 *
 * <p>Without a mail server ({@code spring.mail.host}) each letter becomes a file in the outbox folder, so that a portal that is only
 * tried out can be followed all the same.
 *
 * <p>Owns: {@code :Letter}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
package org.intreccio.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
