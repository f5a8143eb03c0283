/**
 * People and organisations as others see them, their memberships and collaborations, and the actor on whose behalf a person acts.
 *
 * <p>Owns: {@code :Actor}, {@code :Project}, {@code :Topic}, {@code :Withheld}, {@code :GoneActor}, {@code :RestingProject}, {@code :MergedActor} and {@code OFFERS}, {@code SEEKS}, {@code CARES_FOR}, {@code PURSUES}, {@code OPERATES_IN}, {@code MEMBER_OF}, {@code TOOK_PART_IN}, {@code ACTS_AS_USER}, {@code WITHHOLDS}, {@code ABOUT}, {@code AIMS_AT}, {@code HELD_IN}, {@code IN_TOPIC}, {@code MERGED_INTO}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "graph", "audit", "pictures", "ui", "web", "identity", "taxonomy", "trust"})
package org.intreccio.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
