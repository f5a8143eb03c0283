/**
 * The record of who did what to what, when and why. Entries are only ever added; seals over them show whether one was changed.
 *
 * <p>An entry carries ids, states and the reason that was given, never what a person wrote of themselves, so that it can stay when
 * the person goes.
 *
 * <p>Owns: {@code :AuditEntry}, {@code :AuditSeal}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
package org.intreccio.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
