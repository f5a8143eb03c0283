/**
 * What things are about: SDG goals and targets, themes, directions, competences, legal forms, places.
 *
 * <p>Owns: {@code :SdgGoal}, {@code :SdgTarget}, {@code :Theme}, {@code :Direction}, {@code :Competence}, {@code :ProposedCompetence}, {@code :LegalForm}, {@code :Place} and {@code TARGET_OF}, {@code BROADER}, {@code PART_OF} between them; {@code :SeedMark}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "ui", "web", "identity"})
package org.intreccio.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
