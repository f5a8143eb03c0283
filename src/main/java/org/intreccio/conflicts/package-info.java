/**
 * What stands between a person and a proposal that they might have to judge, found as paths of the graph and told with names and dates
 * (rules.md §3): hard ties forbid it, soft ones are disclosed.
 *
 * <p>Owns: {@code :DeclaredTie} with {@code DECLARED_BY}, {@code TIES_TO}: what people say of themselves, for nobody but them and whoever
 * runs a call on whose committee they sit.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "ui",
            "web",
            "audit",
            "identity",
            "directory",
            "challenges",
            "proposals"
        })
package org.intreccio.conflicts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
