/**
 * What keeps the portal's community well: the record of what was done, what people report, what stewards decide about it, and
 * the appeal to another steward. Nothing is ever decided by a machine.
 *
 * <p>Owns: {@code :ModerationCase}, {@code :ModerationDecision}, {@code :Appeal}, {@code :Report}, {@code :Reporter} and {@code REPORTED_IN},
 * {@code FILED_BY}, {@code DECIDES}, {@code APPEALS}, {@code CONCERNS}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "audit",
            "ui",
            "web",
            "mail",
            "identity",
            "directory",
            "spaces",
            "taxonomy",
            "trust"
        })
package org.intreccio.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
