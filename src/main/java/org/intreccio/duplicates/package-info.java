/**
 * Organisations that stand in the network twice: who may be the same as whom, told apart for good by a steward or brought together,
 * with a way back.
 *
 * <p>The one room that moves relationships of all others, whatever they are, from the organisation that goes to the one that stays;
 * it reads none of them.
 *
 * <p>Owns: {@code :OrganisationMerge}, {@code :MergedField} and {@code MAYBE_SAME}, {@code FORMER_TIE}, {@code CHANGED}; makes an
 * {@code :Actor} a {@code :MergedActor} and back.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "graph", "audit", "ui", "web", "mail", "identity", "directory", "taxonomy"})
package org.intreccio.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
